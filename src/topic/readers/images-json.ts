import type {MysteryImage} from '../image-types.js';
import type {Problem, Reading} from '../types.js';
import {isRecord, listOf, textOf, textsOf} from './shared.js';

const SVG_START = 'data:image/svg+xml,';

/** An address that an `<img>` can load without running anything; empty for every other scheme. */
export function imageAddress(value: unknown): string {
  const url = textOf(value);
  return /^(?:https?:|data:image\/|(?![a-z][a-z\d+.-]*:))/i.test(url) ? url : '';
}

function pointOf(value: unknown): readonly [number, number] | undefined {
  const [x, y] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const isPart = (part: unknown): part is number =>
    typeof part === 'number' && part >= 0 && part <= 1;
  return isPart(x) && isPart(y) ? [x, y] : undefined;
}

function readImage(record: unknown, index: number): MysteryImage | string {
  if (!isRecord(record)) return 'it is not an object';
  const svg = textOf(record['svg']);
  const src = svg ? SVG_START + encodeURIComponent(svg) : imageAddress(record['src']);
  if (!src) return 'it has neither “src” nor “svg” that can be shown';
  const title = textOf(record['title']) || textOf(record['caption']);
  const alt = textOf(record['alt']) || title;
  if (!alt) return 'it has no “alt”, so nobody can be told what it shows';
  const late = pointOf(record['late']);
  const optional = {
    caption: textOf(record['caption']),
    text: textOf(record['text']),
    event: textOf(record['event']),
  };
  return {
    id: textOf(record['id']) || `picture-${index + 1}`,
    title: title || alt,
    src,
    names: textsOf(record['names']),
    near: textsOf(record['near']),
    alt,
    ...Object.fromEntries(Object.entries(optional).filter(([, text]) => text)),
    clues: listOf(record['clues']).map(textOf),
    ...(late && {late}),
    sources: textsOf(record['sources']),
  };
}

/** Reads the `images` of a game's data. Never throws; an image that cannot be shown is named. */
export function readImages(record: unknown): Reading<readonly MysteryImage[]> {
  const entries = isRecord(record) ? listOf(record['images']) : [];
  const value: MysteryImage[] = [];
  const problems: Problem[] = [];
  entries.forEach((entry, index) => {
    const image = readImage(entry, index);
    if (typeof image === 'string') problems.push({where: `image ${index + 1}`, message: image});
    else value.push(image);
  });
  return {value, problems};
}
