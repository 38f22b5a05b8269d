import type {TextSizes} from './layout.js';

let context: OffscreenCanvasRenderingContext2D | null = null;

/** Size of names on the axis, in em of the element's text. */
const NAME = 0.8125;

/** Sizes of text in the element's own font. */
export function textSizes(root: Element): TextSizes {
  const {fontSize, fontFamily} = getComputedStyle(root);
  const em = parseFloat(fontSize) || 16;
  context ??= new OffscreenCanvas(1, 1).getContext('2d');
  return {
    em,
    line: Math.round(em * 1.125),
    width(text) {
      if (!context) return text.length * em * NAME * 0.55;
      context.font = `${em * NAME}px ${fontFamily}`;
      return context.measureText(text).width;
    },
  };
}
