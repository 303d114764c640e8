import type { Frame } from '../../../domain/Proposition.ts'
import type { Clauses } from './Clauses.ts'

/** Reads the frame that hangs on a token of a content; null when the token bears none of its kind. */
export type FrameReader = (clauses: Clauses, token: number) => Frame | null

/** A reader with the words that it looks at: dictionary forms, or forms as they stand. All others it never sees. */
export interface Trigger {
  readonly words: ReadonlySet<string>
  readonly read: FrameReader
}
