/** What one line of a page is, as far as its own words tell. */
export type Label =
  | { readonly kind: 'STORY' }
  /** Part of the page, not of the story; never read. */
  | { readonly kind: 'FURNITURE' }
  /** The head of a list of other stories: "Also read". */
  | { readonly kind: 'LIST_HEAD' }
  | { readonly kind: 'BYLINE'; readonly byline: string }
  /** A date that stands alone; null where it is told only by distance ("2 hours ago"). */
  | { readonly kind: 'DAY'; readonly day: string | null }
  /** Who took the picture of the line before. */
  | { readonly kind: 'PHOTO_CREDIT' }
  | { readonly kind: 'CAPTION'; readonly caption: string }

export const story: Label = { kind: 'STORY' }
export const furniture: Label = { kind: 'FURNITURE' }
