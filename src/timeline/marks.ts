import {svg, nothing, type SVGTemplateResult} from 'lit';
import type {Actor, TopicEvent} from '../topic/types.js';

/** Whose event it is, as far as a mark can show it: the first actor, the second, both, or nobody's. */
export type MarkHue = '1' | '2' | 'both' | 'none';

export const markHues: readonly MarkHue[] = ['1', '2', 'both', 'none'];

/** The hue of an event's mark. */
export function hueOf(event: TopicEvent, actors: readonly Actor[]): MarkHue {
  const hues = new Set(
    event.actors.map((id) => actors.find((actor) => actor.id === id)?.hue).filter(Boolean),
  );
  if (hues.size > 1) return 'both';
  return hues.has(1) ? '1' : hues.has(2) ? '2' : 'none';
}

/** True where the mark is drawn hollow: the date is vaguer than a month, or marked as a guess. */
export function isVague({date}: TopicEvent): boolean {
  const {approximate, uncertain, precision, span, open} = date;
  if (approximate || uncertain || open) return true;
  return !span && precision !== 'day' && precision !== 'minute' && precision !== 'month';
}

const R = 5.5;
const D = 6.5;
const disc = `M${-R} 0a${R} ${R} 0 1 1 ${2 * R} 0a${R} ${R} 0 1 1 ${-2 * R} 0z`;
const diamond = `M0 ${-D}L${D} 0L0 ${D}L${-D} 0z`;
const halfDisc = `M-.5 ${-R}v${2 * R}a${R} ${R} 0 0 1 0 ${-2 * R}z`;
const halfDiamond = `M.5 ${-D}L${D} 0L.5 ${D}z`;

/**
 * A mark around 0,0: a disc for the first actor, a diamond for the second, half
 * of each for both, a small disc for nobody; hollow where the date is vague.
 */
export function markShape(hue: MarkHue, vague: boolean): SVGTemplateResult {
  const fill = vague ? 'hollow' : 'solid';
  if (hue === 'both') {
    return svg`<path class="mark hue-1 ${fill}" d=${halfDisc}/><path
      class="mark hue-2 ${fill}" d=${halfDiamond}/>`;
  }
  const shape = hue === '2' ? diamond : disc;
  return svg`<path class="mark hue-${hue} ${fill}" d=${shape}/>`;
}

/** The ends at which something fades, because they are not known. */
export type Fade = 'start' | 'end' | 'both';

const stops: Record<Fade, readonly number[]> = {
  start: [0, 1, 1],
  end: [1, 1, 0],
  both: [0, 1, 0],
};

/** A gradient for spans with vague ends; `start` is the side where time begins. */
export function fadeGradient(hue: MarkHue, fade: Fade, rtl: boolean): SVGTemplateResult {
  const opacities = stops[fade];
  return svg`<linearGradient id="fade-${hue}-${fade}" x1=${rtl ? 1 : 0} x2=${rtl ? 0 : 1}>
    ${opacities.map(
      (opacity, i) =>
        svg`<stop class="stop hue-${hue}" offset=${i / 2} stop-opacity=${opacity}></stop>`,
    )}
  </linearGradient>`;
}

/** The side at which a bar or the range of a vague date fades; nothing where it is known. */
export function fadeOf({date}: TopicEvent): Fade | typeof nothing {
  if (date.open) return date.open;
  if (date.approximate || date.uncertain || !date.span) return 'both';
  return nothing;
}
