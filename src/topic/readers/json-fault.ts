/** A bracket or mark; a text; a number or literal. */
const TOKEN =
  /[ \t\r\n]*(?:([[\]{},:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.]))/y;

/**
 * What may follow what: the token before (`k` a key, `v` a value), the bracket
 * that is open (none at the top), the token (`"` a text, `0` a number or literal).
 */
const ALLOWED = /^(?:(?:\[\[|,\[|:{|)["0[{]|[[v]\[\]|[{,]{"|k{:|[{v]{}|v[[{],)$/;

/**
 * Offset of the first token of a broken JSON text that cannot stand where it
 * stands, or of its end. Browsers word the place each in their own way, or
 * leave it out.
 */
export function jsonFault(text: string): number {
  let before = '';
  let open = '';
  for (;;) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    const [, mark = match?.[2] ? '"' : '0'] = match ?? [];
    const container = open.slice(-1);
    if (!match || !ALLOWED.test(before + container + mark)) {
      TOKEN.lastIndex = 0;
      return from + (/[^ \t\r\n]|$/.exec(text.slice(from))?.index ?? 0);
    }
    if (/[\]}]/.test(mark)) open = open.slice(0, -1);
    if (/[[{]/.test(mark)) open += mark;
    const isKey = mark === '"' && container === '{' && before !== ':';
    before = isKey ? 'k' : /["0\]}]/.test(mark) ? 'v' : mark;
  }
}
