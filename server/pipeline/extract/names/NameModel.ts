import { FeatureTable } from './FeatureTable.ts'
import type { NameLexicon } from './NameLexicon.ts'
import type { NameNetwork } from './network/openNameNetwork.ts'
import type { Transitions } from './viterbi.ts'
import type { WeightRows } from './WeightRows.ts'

/** A linear-chain model: for each known feature labelCount weights, in steps of `step`. */
export interface ChainWeights {
  readonly table: FeatureTable
  /** Weight of a label: column offset + label of a row. What they remember of words holds for the forms of one lexicon. */
  readonly rows: WeightRows
  readonly width: number
  readonly offset: number
  readonly step: number
  readonly transitions: Transitions
}

/**
 * The name tagger: a first pass, and a second that also sees what the first said elsewhere in the article. Both share one table and
 * one array of rows, so that a feature is looked up once. A network's scores are added to those of the last pass (a product of experts, Hinton 2002).
 */
export interface NameModel {
  readonly lexicon: NameLexicon
  readonly firstPass: ChainWeights
  /** Null when the model has but one pass. */
  readonly secondPass: ChainWeights | null
  /** Null when none was learnt. */
  readonly network: NameNetwork | null
}

/** Builds the look-up of a model's features from their keys, in the order of their rows. */
export function tableOf(keys: Int32Array): FeatureTable {
  const table = new FeatureTable(keys.length)
  for (const key of keys) table.addKey(key)
  return table
}
