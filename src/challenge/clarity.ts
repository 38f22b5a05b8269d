import type {MysteryImage} from '../topic/image-types.js';

/** The clue that fits a clarity: a new one at 20, 40, 60 and 80 per cent. Empty where the author gave none. */
export function clueAt(image: Pick<MysteryImage, 'clues'>, clarity: number): string {
  const reached = Math.min(4, Math.max(0, Math.floor(clarity / 20)));
  for (let step = reached; step >= 0; step--) {
    const clue = image.clues[step];
    if (clue) return clue;
  }
  return '';
}
