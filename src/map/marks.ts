import {svg, type SVGTemplateResult} from 'lit';
import {KNOWN_KINDS, type KnownKind} from '../topic/place-types.js';

const diamond = svg`<path d="M0-5 5 0 0 5-5 0Z"/>`;

/** A shape for each kind of place, around the origin, in CSS pixels: told apart without colour. */
const shapes: Readonly<Record<KnownKind, SVGTemplateResult>> = {
  capital: svg`<path d="M0-7 1.8-2.3 6.7-2.2 2.8.9 4.1 5.7 0 2.9-4.1 5.7-2.8.9-6.7-2.2-1.8-2.3Z"/>`,
  city: svg`<circle r="4"/>`,
  bridge: svg`<path d="M-6 3.5V0a6 6 0 0 1 12 0v3.5M-6-.5H6" class="line"/>`,
  crossing: svg`<path d="M-5 0H5M1.8-3.2 5 0 1.8 3.2M-1.8-3.2-5 0l3.2 3.2" class="line"/>`,
  mountain: svg`<path d="M0-6 6 5H-6Z"/>`,
  island: svg`<ellipse rx="5.5" ry="3.2"/>`,
  river: svg`<path d="M-6 1.5c2-3 4-3 6 0s4 3 6 0" class="line"/>`,
  other: diamond,
};

/** Shapes for the kinds of an author's own, in the order of their first appearance. */
const spare: readonly SVGTemplateResult[] = [
  diamond,
  svg`<path d="M-4-4H4V4H-4Z"/>`,
  svg`<path d="M0 6 6-5H-6Z"/>`,
  svg`<path d="M-5 0H5M0-5V5" class="line"/>`,
  svg`<circle r="4.5" class="line"/>`,
  svg`<path d="M-4-4 4 4M4-4-4 4" class="line"/>`,
];

/** What stands for a place of small rank where a greater one is too near. */
export const dot = svg`<circle r="1.75"/>`;

export function isKnown(kind: string): kind is KnownKind {
  return (KNOWN_KINDS as readonly string[]).includes(kind);
}

/** The mark of each kind, centred on the origin. */
export function marksFor(kinds: readonly string[]): (kind: string) => SVGTemplateResult {
  const own = kinds.filter((kind) => !isKnown(kind));
  return (kind) =>
    isKnown(kind) ? shapes[kind] : (spare[own.indexOf(kind) % spare.length] ?? diamond);
}
