/**
 * Brings the mark by which a card cites a work into view and moves the focus to
 * it. Until the focus leaves it stays marked: browsers draw no ring where the
 * reader came with the mouse.
 */
export function revealMark(root: ParentNode, card: string, source: string): void {
  const place = `.card[data-card="${CSS.escape(card)}"] .mark[data-source="${CSS.escape(source)}"]`;
  const mark = root.querySelector<HTMLElement>(place);
  if (!mark) return;
  mark.toggleAttribute('data-found', true);
  mark.addEventListener('blur', () => mark.removeAttribute('data-found'), {once: true});
  mark.scrollIntoView({block: 'center'});
  mark.focus({preventScroll: true});
}
