import type { Gazetteer } from '../../../domain/Gazetteer.ts'
import type { Syntax } from '../syntax/Syntax.ts'
import { isQuoteMark } from '../tokens/isQuoteMark.ts'
import type { Sentence, Token } from '../tokens/Token.ts'

/** A text with all that is known of its words, for looking at its mentions; without syntax, heads are guessed from the words. */
export interface TextView {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly syntax: Syntax | null
  readonly gazetteer: Gazetteer
}

/** Where a mention stands: its tokens, its sentence, and the number of the quotation around it (-1 outside). */
export interface Standing {
  readonly index: number
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: number
  readonly quote: number
}

/** The number of the quotation around each token; -1 outside. Straight marks open and close in turn; a paragraph's end closes all. */
export function quoteNumbers(tokens: readonly Token[]): Int32Array {
  const numbers = new Int32Array(tokens.length).fill(-1)
  let open = -1
  let count = 0
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word
    const mark = word && isQuoteMark(word) ? word.text : ''
    if (mark === '”' || (mark === '"' && open >= 0)) open = -1
    else if (mark === '“' || mark === '"') open = count++
    else numbers[at] = open
  }
  return numbers
}
