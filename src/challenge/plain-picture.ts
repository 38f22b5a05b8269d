import type {MysteryImage} from '../topic/image-types.js';
import {seededRandom} from '../topic/random.js';

/** Sky, sun, then hills from the farthest to the nearest. */
const [SKY, SUN, ...HILLS] = ['#f1ddc0', '#e7b07a', '#b9a4a0', '#8d8496', '#5f6582', '#39466a'];

/**
 * A landscape of hills, drawn from a seed: what the game clears where the data
 * brings no picture of its own. It has no name to guess.
 */
export function plainPicture(seed: string, alt: string, title: string): MysteryImage {
  const random = seededRandom(`plain ${seed}`);
  const layers = HILLS.map((colour, layer) => {
    const base = 190 + layer * 55;
    let path = `M0 ${base}`;
    for (let x = 0; x < 600; x += 100) {
      const lift = Math.round((random() - 0.4) * (70 - layer * 8));
      path += `q50 ${-lift} 100 ${Math.round((random() - 0.5) * 20)}`;
    }
    return `<path fill="${colour}" d="${path}V400H0z"/>`;
  });
  const cx = Math.round(120 + random() * 360);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400" viewBox="0 0 600 400"><path fill="${SKY}" d="M0 0h600v400H0z"/><circle cx="${cx}" cy="130" r="46" fill="${SUN}"/>${layers.join('')}</svg>`;
  return {
    id: 'plain',
    title,
    src: `data:image/svg+xml,${encodeURIComponent(svg)}`,
    names: [],
    near: [],
    alt,
    clues: [],
    sources: [],
  };
}
