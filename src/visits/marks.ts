import {svg, type SVGTemplateResult} from 'lit';

/** A shape for each rank, around the origin, in CSS pixels; further ranks begin again. */
const shapes = [
  'M-6 0a6 6 0 1 1 12 0a6 6 0 1 1-12 0z',
  'M0-7 7 0 0 7-7 0z',
  'M0-6.5 6.800 5.500H-6.800z',
  'M-5-5H5V5H-5z',
  'M-7-2.500H-2.500V-7H2.500V-2.500H7V2.500H2.500V7H-2.500V2.500H-7z',
];

/** The mark of a rank: in a party's hue, hollow where the date is vague. */
export function mark(rank: number, hue: number | undefined, vague = false): SVGTemplateResult {
  const shape = shapes[Math.max(0, rank) % shapes.length] ?? '';
  return svg`<path class="mark hue-${hue ?? 'none'} ${vague ? 'hollow' : ''}" d=${shape} />`;
}
