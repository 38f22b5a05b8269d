import type {Problem} from '../topic/types.js';

/** Why a file could not be loaded. */
type LoadFailure =
  {readonly kind: 'offline'} | {readonly kind: 'httpStatus'; readonly status: number};

/**
 * Why nothing new can be shown: a file did not come, nothing in it is of use, or
 * the topic around has failed. The kind is the key of the message that says so,
 * the rest fills its gaps.
 */
export type Failure =
  | (LoadFailure & {readonly file: string})
  | ({readonly kind: 'unusable'} & {readonly [K in keyof Problem]: string})
  | {readonly kind: 'topicFailed'};

/** A file's text, or why there is none. */
export type LoadResult =
  {readonly text: string; readonly type: string} | {readonly failure: LoadFailure};

/** Fetches a text file. Rejects only when `signal` aborts. */
export async function loadText(url: string, signal: AbortSignal): Promise<LoadResult> {
  try {
    const response = await fetch(url, {signal, credentials: 'same-origin'});
    if (!response.ok) return {failure: {kind: 'httpStatus', status: response.status}};
    return {text: await response.text(), type: response.headers.get('content-type') ?? ''};
  } catch (error) {
    if (signal.aborted) throw error;
    return {failure: {kind: 'offline'}};
  }
}

/** The last part of a URL's path, as people name the file. */
export function fileName(url: string): string {
  const path = url.split(/[?#]/)[0] ?? url;
  return path.split('/').filter(Boolean).pop() ?? url;
}
