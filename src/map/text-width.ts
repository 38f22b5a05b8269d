let context: OffscreenCanvasRenderingContext2D | null = null;

/** How a text on the map is set; the style sheet says the same. */
export interface TextStyle {
  /** In em of the element's text. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In the font of headings. */
  readonly serif?: boolean;
  /** Space between letters, in em of the text. */
  readonly spacing?: number;
}

/** Gives the size of a text in CSS pixels. */
export type Measure = (text: string, style: TextStyle) => {width: number; height: number};

/** Measures in the element's own fonts. */
export function measureText(element: Element): Measure {
  const root = element.shadowRoot?.querySelector('.root') ?? element;
  const {fontSize, fontFamily} = getComputedStyle(root);
  const serifs = getComputedStyle(root).getPropertyValue('--_serif') || fontFamily;
  context ??= new OffscreenCanvas(1, 1).getContext('2d');
  return (text, {size, bold, italic, serif, spacing = 0}) => {
    const pixels = parseFloat(fontSize) * size;
    const spaces = text.length * spacing * pixels;
    const height = Math.round(pixels * 1.25);
    if (!context) return {width: text.length * pixels * 0.6 + spaces, height};
    const family = serif ? serifs : fontFamily;
    context.font = `${italic ? 'italic' : ''} ${bold ? 600 : 400} ${pixels}px ${family}`;
    return {width: context.measureText(text).width + spaces, height};
  };
}
