/**
 * A length as authors write it in an attribute: a bare number means CSS pixels.
 * Empty for what is no length, so that the default holds.
 */
export function cssLength(text: string): string {
  const length = /^\d+(\.\d+)?$/.test(text.trim()) ? `${text.trim()}px` : text.trim();
  return CSS.supports('block-size', length) ? length : '';
}
