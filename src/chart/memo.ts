/** Keeps the last result for as long as the parts that it was made from are the same. */
export function memo<T>(): (parts: readonly unknown[], make: () => T) => T {
  let last: readonly unknown[] | undefined;
  let value: T;
  return (parts, make) => {
    if (!last || parts.some((part, index) => part !== last?.[index])) value = make();
    last = parts;
    return value;
  };
}
