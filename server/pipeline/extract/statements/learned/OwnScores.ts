import { ownFeatures } from './cueFeatures.ts'
import { featureListFor } from './FeatureList.ts'
import { addScores } from './LabelWeights.ts'
import { at, type Sight } from './Sight.ts'
import type { LinearModel } from './StatementModel.ts'

/**
 * What words by themselves score as heads of cues, remembered from one article to the next: a table of 8,192 places in which a word takes
 * the place of the one before it. Changed in place; what it answers never depends on what was asked before.
 */
export class OwnScores {
  private readonly slots = new Int32Array(places * 4)
  private readonly sum = new Int32Array(1)
  private readonly model: LinearModel

  constructor(model: LinearModel) {
    this.model = model
  }

  /** The score of a token by its own features, in the units of the weights. */
  scoreOf(sight: Sight, token: number): number {
    // What the rules have read at a word is not the word's own.
    if (sight.ruled.has(token)) return this.workOut(sight, token)
    const { slots } = this
    const word = at(sight.words, token)
    const lemma = at(sight.lemmas, token)
    const fine = at(sight.fineTags, token)
    const slot = placeOf(word, lemma, fine) * 4
    if (slots[slot] === word && slots[slot + 1] === lemma && slots[slot + 2] === fine) return slots[slot + 3] ?? 0
    const score = this.workOut(sight, token)
    slots[slot] = word
    slots[slot + 1] = lemma
    slots[slot + 2] = fine
    slots[slot + 3] = score
    return score
  }

  private workOut(sight: Sight, token: number): number {
    const { weights } = this.model
    const list = featureListFor(weights)
    ownFeatures(sight, token, list)
    this.sum[0] = 0
    addScores(weights, list, this.sum)
    return this.sum[0]
  }
}

const places = 1 << 13

function placeOf(word: number, lemma: number, fine: number): number {
  const hash = Math.imul(word, 0x9e3779b1) ^ Math.imul(lemma, 0x85ebca6b) ^ Math.imul(fine, 0xc2b2ae35)
  return (hash >>> 15) & (places - 1)
}
