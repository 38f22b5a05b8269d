const TRUE = new Set(
  'true t yes y 1 right correct wahr w richtig ja vrai v oui verdadero vero sí верно 是 对 對 참 はい ✓ صحيح'.split(
    ' ',
  ),
);

const FALSE = new Set(
  'false f no n 0 wrong incorrect falsch nein faux non falso неверно 否 错 錯 거짓 いいえ ✗ خطأ'.split(
    ' ',
  ),
);

/** Reads "true", "F", "yes", "0", "wahr" …; `null` where the text says neither. */
export function parseTruth(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const word = String(value).normalize('NFC').trim().toLowerCase().replace(/[.!]$/, '');
  if (TRUE.has(word)) return true;
  return FALSE.has(word) ? false : null;
}
