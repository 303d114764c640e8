import { chanceFrom, shuffle } from '../chance.ts'

/** Instances of yes and no: the feature keys of each, one after the other. */
export interface YesNoInstances {
  readonly keys: Int32Array
  /** Where each instance's keys begin, and one more for the end. */
  readonly offsets: Int32Array
  readonly answers: Uint8Array
}

/** How a regression is learnt: the first step size of AdaGrad, and the share by which weights shrink (ridge). */
export interface LogisticSettings {
  readonly epochs: number
  readonly rate: number
  readonly ridge: number
  readonly seed: number
}

/** Weights of a logistic regression by feature key (AdaGrad: Duchi, Hazan and Singer 2011), averaged over the last half of the way. */
export function learnLogistic(instances: YesNoInstances, size: number, { epochs, rate, ridge, seed }: LogisticSettings): Float32Array {
  const { keys, offsets, answers } = instances
  const weights = new Float32Array(size)
  const squares = new Float32Array(size).fill(1e-2)
  const order = Int32Array.from(answers, (_, index) => index)
  const chance = chanceFrom(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, chance)
    for (const index of order) {
      const first = offsets[index] ?? 0
      const end = offsets[index + 1] ?? 0
      let score = 0
      for (let k = first; k < end; k++) score += weights[keys[k] ?? 0] ?? 0
      const gradient = 1 / (1 + Math.exp(-score)) - (answers[index] ?? 0)
      if (Math.abs(gradient) < 1e-3) continue
      for (let k = first; k < end; k++) {
        const key = keys[k] ?? 0
        const slope = gradient + ridge * (weights[key] ?? 0)
        squares[key] = (squares[key] ?? 0) + slope * slope
        weights[key] = (weights[key] ?? 0) - (rate * slope) / Math.sqrt(squares[key] ?? 1)
      }
    }
  }
  return weights
}
