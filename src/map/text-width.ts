let context: OffscreenCanvasRenderingContext2D | null = null;

/** Size of place names, in em of the element's text. */
export const nameSize = 0.8125;

/** Measures place names in the element's own font, in CSS pixels. */
export function measureText(element: Element): (text: string) => number {
  const root = element.shadowRoot?.querySelector('.root') ?? element;
  const {fontSize, fontFamily} = getComputedStyle(root);
  const size = parseFloat(fontSize) * nameSize;
  context ??= new OffscreenCanvas(1, 1).getContext('2d');
  return (text) => {
    if (!context) return text.length * size * 0.55;
    context.font = `${size}px ${fontFamily}`;
    return context.measureText(text).width;
  };
}
