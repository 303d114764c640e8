/** A run of tokens: [first, end), indices into the article's tokens. */
export interface Range {
  readonly first: number
  readonly end: number
}

export function isEmpty(range: Range): boolean {
  return range.end <= range.first
}

export function holds(outer: Range, inner: Range): boolean {
  return outer.first <= inner.first && inner.end <= outer.end
}
