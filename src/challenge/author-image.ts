import type {MysteryImage} from '../topic/image-types.js';
import {imageAddress} from '../topic/readers/images-json.js';

/** The picture that an author gives by attributes; `undefined` without an address that can be loaded. */
export function authorImage(given: {
  readonly src: string;
  readonly name: string;
  readonly alt: string;
  readonly caption: string;
}): MysteryImage | undefined {
  const src = imageAddress(given.src);
  if (!src) return undefined;
  const names = given.name.split('|').map((name) => name.trim());
  const title = names[0] || given.caption || given.alt;
  return {
    id: `own ${src}`.slice(0, 200),
    title,
    src,
    // Without names of its own the picture is named by its caption or its description.
    names: (names[0] ? names : [given.caption, given.alt]).filter(Boolean),
    near: [],
    alt: given.alt || title,
    ...(given.caption && {caption: given.caption}),
    clues: [],
    sources: [],
  };
}
