import type {TopicContext} from './context.js';

/**
 * Id under which an element keeps learner progress, so that elements which show
 * the same topic find each other's: the surrounding topic's, else the one that
 * the data names, else the page's address.
 */
export function learnerTopic(
  surrounding: TopicContext | undefined,
  data: {readonly id?: string | undefined} | undefined,
): string {
  const {topic} = surrounding ?? {};
  return topic?.id || topic?.title || data?.id || globalThis.location?.pathname || 'page';
}
