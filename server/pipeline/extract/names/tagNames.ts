import type { Sentence, Token } from '../tokens/Token.ts'
import { cluesOf } from './documentClues.ts'
import { kindVotesOf } from './kindVotes.ts'
import { labelTokens } from './labelTokens.ts'
import type { NameModel } from './NameModel.ts'
import { columnsOf } from './TextColumns.ts'

/** The BILOU label of every token of an article. Linear in its length. */
export function tagNames(tokens: readonly Token[], sentences: readonly Sentence[], model: NameModel): Uint8Array {
  const columns = columnsOf(tokens, sentences, model.lexicon)
  const clues = cluesOf(
    columns,
    tokens.map((token) => token.text),
  )
  const first = labelTokens({ columns, clues, votes: null }, sentences, model.firstPass)
  if (!model.secondPass) return first
  return labelTokens({ columns, clues, votes: kindVotesOf(columns, first) }, sentences, model.secondPass)
}
