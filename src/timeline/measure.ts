import type {MeasureText} from './labels.js';

/** What a layout needs to know of the fonts on the page. */
export interface FontMetrics {
  /** Size of running text in pixels. */
  readonly em: number;
  /** Width of a label in the element's own font. */
  readonly label: MeasureText;
  /** Width of an era's name, in wide capitals. */
  readonly name: MeasureText;
  /** Changes when the font does. */
  readonly key: string;
}

/** Size of labels on the axis, in em. */
export const LABEL_SIZE = 0.8125;
/** Size of era names in em, and the space between their letters in their own em. */
const NAME_SIZE = 0.6875;
const NAME_SPACING = 0.09;

let context: OffscreenCanvasRenderingContext2D | null = null;

function measurer(font: string): MeasureText {
  const widths = new Map<string, number>();
  return (text) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    context ??= new OffscreenCanvas(1, 1).getContext('2d');
    if (!context) return text.length * 8;
    if (context.font !== font) context.font = font;
    const {width} = context.measureText(text);
    widths.set(text, width);
    return width;
  };
}

/**
 * Measures texts in the fonts that an element's text has now.
 * @param heading An element in the headings' font.
 */
export function fontMetrics(element: Element, heading: Element): FontMetrics {
  const {fontSize, fontFamily} = getComputedStyle(element);
  const em = parseFloat(fontSize) || 16;
  const serif = getComputedStyle(heading).fontFamily;
  const label = `${em * LABEL_SIZE}px ${fontFamily}`;
  const name = measurer(`${em * NAME_SIZE}px ${serif}`);
  return {
    em,
    key: label + serif,
    label: measurer(label),
    name: (text) => name(text.toUpperCase()) + text.length * NAME_SPACING * NAME_SIZE * em,
  };
}
