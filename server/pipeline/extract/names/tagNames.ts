import type { Sentence, Token } from '../tokens/Token.ts'
import { cluesOf } from './documentClues.ts'
import type { Expert } from './Expert.ts'
import { labelTokens, labelTwice } from './labelTokens.ts'
import type { NameModel } from './NameModel.ts'
import { namingStretches } from './namingStretches.ts'
import { scoreLabels } from './network/scoreLabels.ts'
import { columnsOf } from './TextColumns.ts'

/** The BILOU label of every token of an article. Linear in its length. */
export function tagNames(tokens: readonly Token[], sentences: readonly Sentence[], model: NameModel): Uint8Array {
  const columns = columnsOf(tokens, sentences, model.lexicon)
  const source = { columns, clues: cluesOf(columns, tokens) }
  const { firstPass, secondPass, network } = model
  if (!secondPass) return labelTokens(source, sentences, firstPass)
  const stretches = sentences.flatMap((sentence) => namingStretches(columns, sentence))
  const expert: Expert | null = network && {
    ...scoreLabels(network, { words: tokens.map(({ word }) => word), source, stretches }, enough),
    transitions: network.transitions,
    weight: networkWeight,
  }
  return labelTwice(source, stretches, { first: firstPass, second: secondPass, expert })
}

/** How much the network counts beside the chain: chosen on a tenth of worldwide.train that neither had seen. */
const networkWeight = 1.3

/** In the units of the chain's scores a lead of 1 over all names, and one of 2 of a label in a name: rarely does the chain outweigh them. */
const enough = { outside: 1 / networkWeight, named: 2 / networkWeight }
