import type {Source} from './types.js';

/** A picture that the game hides until it has been earned. */
export interface MysteryImage {
  /** Stable across edits of the data; names the picture in stored progress. It should not give the picture away. */
  readonly id: string;
  /** What the picture shows, as the heading of its reveal. */
  readonly title: string;
  /** Address that an `<img>` can load: relative, http, https or `data:image/…`. */
  readonly src: string;
  /** Every name that is accepted as an answer; empty where the picture cannot be named. */
  readonly names: readonly string[];
  /** Words that are right but too general; they cost nothing. */
  readonly near: readonly string[];
  /** Description of the whole picture. */
  readonly alt: string;
  readonly caption?: string;
  /** What a reader learns when the picture is clear. */
  readonly text?: string;
  /** What can be made out at 0, 20, 40, 60 and 80 per cent; may be empty. */
  readonly clues: readonly string[];
  /** Point that clears last, as parts of the width and the height. */
  readonly late?: readonly [number, number];
  /** Id of the event to read next. */
  readonly event?: string;
  readonly sources: readonly string[];
}

/** A picture as authors write it. `src` or `svg` is required, and `alt` or `title`. */
export interface ImageRecord {
  id?: string;
  title?: string;
  src?: string;
  /** An SVG document as text, instead of `src`. It is shown as an image: scripts in it never run. */
  svg?: string;
  names?: string | readonly string[];
  near?: string | readonly string[];
  alt?: string;
  caption?: string;
  text?: string;
  clues?: readonly string[];
  late?: readonly [number, number];
  event?: string;
  sources?: readonly string[];
}

/** A file of pictures. */
export interface ImagesRecord {
  id?: string;
  images: readonly ImageRecord[];
  sources?: readonly Source[];
}
