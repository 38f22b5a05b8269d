import reserve from 'embed:reserve';

let sheet: CSSStyleSheet | undefined;

/**
 * Gives tags whose script has not come yet their final size, as the published
 * style sheet does, for pages that do not link it.
 */
export function reserveHeights(root: Document | ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(reserve);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
