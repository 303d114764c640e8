import type { Act } from '../../../domain/Statement.ts'
import type { Range } from './Range.ts'

/** An attribution in tokens, before its act, day and form are told. */
export interface Draft {
  /** Null when the text has no words for the speaker. */
  readonly source: Range | null
  readonly cue: Range
  /** The cue's own word: the verb, noun or adverb that the lexicon knows. */
  readonly cueHead: number
  /** In text order, without quotation marks around them; never empty. */
  readonly content: readonly Range[]
  /** Whether the wording itself keeps the source out ("is believed to", "reportedly"). */
  readonly isHearsay: boolean
  /** By way of which outlet, where the rule that read it has found one; else the words around the cue tell. */
  readonly via?: Range | null
  /** The cue's own word of the draft that cites this one. */
  readonly toldBy?: number
  /** What the speaker does, where the rule that read it knows; else the cue's own word tells. */
  readonly act?: Act
  /** More words of the cue, behind the content: "called | the report | false". */
  readonly verdict?: Range
}
