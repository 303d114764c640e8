import type { Sentence, Token } from '../tokens/Token.ts'
import { cluesOf } from './documentClues.ts'
import { labelTokens, labelTwice } from './labelTokens.ts'
import type { NameModel } from './NameModel.ts'
import { columnsOf } from './TextColumns.ts'

/** The BILOU label of every token of an article. Linear in its length. */
export function tagNames(tokens: readonly Token[], sentences: readonly Sentence[], model: NameModel): Uint8Array {
  const columns = columnsOf(tokens, sentences, model.lexicon)
  const clues = cluesOf(
    columns,
    tokens.map((token) => token.text),
  )
  const { firstPass, secondPass } = model
  if (!secondPass) return labelTokens({ columns, clues }, sentences, firstPass)
  return labelTwice({ columns, clues }, sentences, { first: firstPass, second: secondPass })
}
