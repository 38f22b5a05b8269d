/** Width of a text in pixels. */
export type MeasureText = (text: string) => number;

const LEAST_LABEL = 80;

/**
 * A text cut to a width, with an ellipsis; empty where too little would be left.
 * @param width Its full width, as measured.
 */
export function fitText(
  text: string,
  width: number,
  available: number,
  measure: MeasureText,
): string {
  if (width <= available) return text;
  if (available < LEAST_LABEL) return '';
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${text.slice(0, middle)}…`) <= available) low = middle;
    else high = middle - 1;
  }
  // Not in the middle of a surrogate pair, nor after a space or a comma.
  const cut = text
    .slice(0, low)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[\s,;:–—-]+$/, '');
  return cut ? `${cut}…` : '';
}
