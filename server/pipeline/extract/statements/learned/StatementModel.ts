import type { LabelWeights } from './LabelWeights.ts'

/** The learnt reader of statements: where a cue is, what its speaker and content are, and whether to believe it. */
export interface StatementModel {
  readonly cues: LinearModel
  readonly spans: LinearModel
  /** Scores from label to label of the span tagger, row by row, in the units of its weights. */
  readonly spanTransitions: Int32Array
  readonly beliefs: LinearModel
}

/** Weights over feature keys of `keyBits` bits; a score in whole numbers is `scale` times that of training. */
export interface LinearModel {
  readonly weights: LabelWeights
  readonly scale: number
}

/** Bits of a feature's key. */
export const keyBits = 22
