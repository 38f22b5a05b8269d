/** Scrolls to what is out of sight, sideways only: the page stays where it is. */
export function bringIn(strip: Element, mark: Element | null): void {
  if (!mark) return;
  const room = strip.getBoundingClientRect();
  const {left, right} = mark.getBoundingClientRect();
  if (left >= room.left && right <= room.right) return;
  strip.scrollLeft += (left + right - room.left - room.right) / 2;
}
