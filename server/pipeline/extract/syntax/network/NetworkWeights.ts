import type { RowTable, WeightMatrix } from '../../vectors/weights.ts'

/** The matrices by what they do; their sizes stand in shape.ts. */
export const matrixNames = [
  'layer1',
  'layer2',
  'layer3',
  'layerBias',
  'gate',
  'gateBias',
  'tag',
  'tagBias',
  'position',
  'hiddenBias',
  'absent',
  'state',
  'output',
  'outputBias',
] as const

/** The name of one matrix. */
export type MatrixName = (typeof matrixNames)[number]

/** Something made for each matrix, in the order of their names. */
export function byMatrix<Made>(make: (name: MatrixName) => Made): Readonly<Record<MatrixName, Made>> {
  return {
    layer1: make('layer1'),
    layer2: make('layer2'),
    layer3: make('layer3'),
    layerBias: make('layerBias'),
    gate: make('gate'),
    gateBias: make('gateBias'),
    tag: make('tag'),
    tagBias: make('tagBias'),
    position: make('position'),
    hiddenBias: make('hiddenBias'),
    absent: make('absent'),
    state: make('state'),
    output: make('output'),
    outputBias: make('outputBias'),
  }
}

/**
 * What a network that tags and parses has learned. Words come in as a fixed vector (GloVe, reduced) beside a learnt sum of rows for form,
 * endings and shape; three layers look at the words around, a gated one carries what was read along the sentence in both directions; a
 * parser state sums what each of its words says in its position (after Kiperwasser and Goldberg 2016, and Honnibal's spaCy; the gated layer
 * is the minimal one of Feng et al. 2024).
 */
export interface NetworkWeights {
  readonly vectors: RowTable
  readonly looks: RowTable
  readonly matrices: Readonly<Record<MatrixName, WeightMatrix>>
  readonly tagClasses: readonly TagClass[]
  readonly relations: readonly string[]
}

/** A part of speech twice told: the universal tag, and the Penn tag that tells "said" from "saying". */
export interface TagClass {
  readonly universal: string
  readonly penn: string
}
