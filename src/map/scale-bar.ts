/** A round distance and its length on the screen. */
export interface ScaleBar {
  readonly kilometres: number;
  /** CSS pixels. */
  readonly width: number;
}

/** The longest bar of 1, 2 or 5 times a power of ten kilometres that fits into `room` CSS pixels. */
export function scaleBar(pixelsPerKilometre: number, room: number): ScaleBar {
  const most = room / pixelsPerKilometre;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = power * ([5, 2, 1].find((step) => step * power <= most) ?? 1);
  return {kilometres, width: kilometres * pixelsPerKilometre};
}
