import type {Actor} from '../topic/types.js';
import type {Visit, VisitGap} from '../topic/visit-types.js';
import {hostsOf, type Hosts} from './choice.js';
import {axisOf, layOutSide, type Axis, type Side, type TextSizes} from './layout.js';
import {partyOf, type Wording} from './words.js';

/** One side with what is written at its start. */
export interface SceneSide extends Side {
  readonly caption: string;
  readonly hue: Actor['hue'];
}

/** All that the drawing is made of. */
export interface Scene {
  readonly width: number;
  readonly axis: Axis;
  readonly sizes: TextSizes;
  readonly above: SceneSide;
  readonly below: SceneSide;
}

/** What is written at the start of a side. */
function captionOf(hosts: readonly Actor[], all: boolean, words: Wording): string {
  const [host, ...others] = hosts;
  if (!host) return all ? '' : words.t('elsewhere');
  const known = !others.length;
  return known ? words.t('hostedIn', {place: partyOf(host.id, words)}) : words.t('elsewhere');
}

/** True for what stands above the axis. */
export function isAbove({to}: Visit | VisitGap, {above}: Hosts): boolean {
  return !above || to === above.id;
}

/**
 * Lays out the drawing. The axis and its heights are those of all visits and
 * gaps, so that nothing moves when the reader chooses some.
 */
export function sceneOf(
  shown: readonly Visit[],
  shownGaps: readonly VisitGap[],
  width: number,
  sizes: TextSizes,
  words: Wording,
): Scene {
  const {visits, gaps} = words.data;
  const hosts = hostsOf(words.data);
  const axis = axisOf(visits, width, sizes);
  const side = (up: boolean): SceneSide => {
    const here = (each: Visit | VisitGap): boolean => isAbove(each, hosts) === up;
    const parties = up ? (hosts.above ? [hosts.above] : []) : hosts.below;
    const caption = captionOf(parties, up || !visits.some(here), words);
    const layOut = (some: readonly Visit[], between: readonly VisitGap[]): Side =>
      layOutSide(some.filter(here), between.filter(here), axis, caption, sizes);
    const {height} = layOut(visits, gaps);
    return {...layOut(shown, shownGaps), height, caption, hue: parties[0]?.hue};
  };
  return {width, axis, sizes, above: side(true), below: side(false)};
}
