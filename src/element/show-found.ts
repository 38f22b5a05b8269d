/**
 * Brings what a work leads back to into view and moves the focus to it. Until
 * the focus leaves, it stays marked: browsers draw no ring where the reader came
 * with the mouse.
 */
export function showFound(target: HTMLElement | null | undefined): void {
  if (!target) return;
  target.toggleAttribute('data-revealed', true);
  target.addEventListener('blur', () => target.removeAttribute('data-revealed'), {once: true});
  target.scrollIntoView({block: 'center'});
  target.focus({preventScroll: true});
}
