/** Plain text from a string of markup, without a DOM: data never becomes markup. */

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7}|x[\da-f]{1,6})|[a-z]{2,6});/gi, (all, number?: string) => {
    if (!number) return ENTITIES[all.slice(1, -1).toLowerCase()] ?? all;
    const code = Number(/^x/i.test(number) ? `0${number}` : number);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

/** Tags removed, entities decoded; a blank line where a paragraph ends. */
export function htmlText(html: string): string {
  if (!/[<&]/.test(html)) return html.trim();
  const plain = html
    .replace(/<!--[^]*?-->|<(script|style)\b[^]*?<\/\1\s*>/gi, '')
    .replace(/<br\b[^<>]*>/gi, '\n')
    .replace(/<\/?(?:p|div|h[1-6]|ul|ol|blockquote|table|tr)\b[^<>]*>/gi, '\n\n')
    .replace(/<\/?li\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '');
  return decode(plain)
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The links of a markup, as sources. */
export function htmlLinks(html: string): {title: string; url: string}[] {
  const links = html.matchAll(
    /<a\b[^<>]*?\bhref=(?:"([^"<>]*)"|'([^'<>]*)')[^<>]*>([^]{0,500}?)<\/a\s*>/gi,
  );
  return [...links].map(([, double, single, text = '']) => ({
    title: htmlText(text),
    url: decode(double ?? single ?? ''),
  }));
}
