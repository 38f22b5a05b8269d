/** The place that a key leads to from another, the last one included; `undefined` for keys that are the page's. */
export function stepFrom(
  key: string,
  from: number,
  last: number,
  rtl: boolean,
): number | undefined {
  const step = rtl ? -1 : 1;
  const places: Readonly<Record<string, number>> = {
    ArrowRight: from + step,
    ArrowLeft: from - step,
    Home: 0,
    End: last,
  };
  const place = places[key];
  return place === undefined ? undefined : Math.max(0, Math.min(place, last));
}
