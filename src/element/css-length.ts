/** A length as authors write it in an attribute: a bare number means CSS pixels. */
export function cssLength(text: string): string {
  return /^\d+(\.\d+)?$/.test(text.trim()) ? `${text.trim()}px` : text.trim();
}
