import type { ReadingOutcome } from './Document.ts'

/** What happens to documents while they are read, in the order that it happens. */
export type ReadingEvent =
  | { readonly kind: 'FOUND'; readonly name: string }
  | { readonly kind: 'STARTED'; readonly name: string }
  | ReadingOutcome
