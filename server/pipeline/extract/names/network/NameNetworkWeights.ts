import type { RowTable, WeightMatrix } from '../../vectors/weights.ts'

/** The matrices by what they do; their sizes stand in nameShape.ts. */
export const nameMatrixNames = ['layer1', 'layer2', 'layer3', 'layerBias', 'gate', 'gateBias', 'score', 'scoreBias'] as const

/** The name of one matrix. */
export type NameMatrixName = (typeof nameMatrixNames)[number]

/** Something made for each matrix, in the order of their names. */
export function byNameMatrix<Made>(make: (name: NameMatrixName) => Made): Readonly<Record<NameMatrixName, Made>> {
  return {
    layer1: make('layer1'),
    layer2: make('layer2'),
    layer3: make('layer3'),
    layerBias: make('layerBias'),
    gate: make('gate'),
    gateBias: make('gateBias'),
    score: make('score'),
    scoreBias: make('scoreBias'),
  }
}

/**
 * What a network that scores name labels has learnt. Words come in as a fixed vector (GloVe, reduced) beside a learnt sum of their looks;
 * the looks of a place add to the first of three layers that see the words around; a gated layer carries what was read along the sentence
 * in both directions. The scores go to a linear chain.
 */
export interface NameNetworkWeights {
  /** Vectors of words beyond those of the network of syntax, in the same unit. */
  readonly furtherVectors: RowTable
  /** Rows of nameLooksSize numbers. */
  readonly looks: RowTable
  /** Rows of innerSize numbers. */
  readonly places: RowTable
  readonly matrices: Readonly<Record<NameMatrixName, WeightMatrix>>
  readonly transitions: Float32Array
}
