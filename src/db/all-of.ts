/**
 * The bounds of every compound key that begins with `first`, whatever follows: an array comes after every number, text and
 * date. Dexie's own short form repeats one array as upper bound in each place, which the standard lets a browser refuse.
 */
export function allOf(
  first: string,
): readonly [lower: readonly [string], upper: readonly [string, readonly never[]]] {
  return [[first], [first, []]]
}
