import { beforeAll, describe, expect, test } from 'vitest'
import type { LearningText } from '../../../../../../server/learning/names/learnPasses.ts'
import { gatherLessons } from '../../../../../../server/learning/names/network/gatherLessons.ts'
import { nameNetworkArrays, nameNetworkIn } from '../../../../../../server/learning/names/network/nameNetworkArrays.ts'
import { trainNameNetwork } from '../../../../../../server/learning/names/network/trainNameNetwork.ts'
import { prepareText } from '../../../../../../server/learning/names/preparedText.ts'
import { emptyLexicon } from '../../../../../../server/pipeline/extract/names/NameLexicon.ts'
import { labelCount } from '../../../../../../server/pipeline/extract/names/nameLabels.ts'
import type { NameNetworkWeights } from '../../../../../../server/pipeline/extract/names/network/NameNetworkWeights.ts'
import { openNameNetwork } from '../../../../../../server/pipeline/extract/names/network/openNameNetwork.ts'
import { scoreLabels } from '../../../../../../server/pipeline/extract/names/network/scoreLabels.ts'

const lexicon = emptyLexicon()
const noVectors = { keys: [], columns: 64, values: new Float32Array(0) }
const noRows = { keys: new Int32Array(0), rows: new Int8Array(0), unit: 0.02 }
const plan = { seed: 3, rounds: 30, batchWords: 60, rate: 0.004, dropout: { layers: 0.05, forms: 0.1, words: 0 } }

function aText(text: string, set: number, ...names: readonly (readonly [string, string])[]): LearningText {
  const entities = names.map(([name, type]) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, type }))
  const prepared = prepareText({ text, entities }, lexicon)
  return { text: prepared, recased: prepared, set, weight: 1 }
}

const people = ['Tamsin Orell', 'Jory Penhale', 'Maren Lusk', 'Ciro Bandel']
const towns = ['Vellmar', 'Ostrick', 'Tarnholm', 'Quendle']
const texts = people.flatMap((person, i) =>
  towns.map((town, j) =>
    aText(`The clerk said that ${person} had left the old house in ${town} on foot.`, (i + j) % 2, [person, 'PERSON'], [town, 'PLACE']),
  ),
)

const sample = prepareText({ text: 'The clerk said that Ciro Bandel had left the old house in Quendle on foot.', entities: [] }, lexicon)
let weights: NameNetworkWeights
beforeAll(() => {
  const learnt = trainNameNetwork(gatherLessons(texts, noVectors), noVectors, { plan, tell: () => {} })
  weights = { ...learnt, furtherVectors: noRows }
})

const neverEnough = { outside: Number.POSITIVE_INFINITY, named: Number.POSITIVE_INFINITY }

function scoresOf(prepared: typeof sample, network = openNameNetwork(weights, { slots: new Int32Array(32), rows: new Int8Array(0) })) {
  const words = prepared.tokens.map(({ word }) => word)
  const { emissions } = scoreLabels(network, { words, source: prepared, stretches: prepared.sentences }, neverEnough)
  return emissions.slice(0, words.length * labelCount)
}

function bestLabels(scores: Float32Array): number[] {
  return Array.from({ length: scores.length / labelCount }, (_, token) => {
    const own = scores.subarray(token * labelCount, (token + 1) * labelCount)
    return own.indexOf(Math.max(...own))
  })
}

describe('a network of names', () => {
  test('scores the labels that it has learnt highest', () => {
    expect(bestLabels(scoresOf(sample))).toEqual([0, 0, 0, 0, 1, 3, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0])
  })

  test('scores a text the same when its words are remembered', () => {
    const network = openNameNetwork(weights, { slots: new Int32Array(32), rows: new Int8Array(0) })
    const first = scoresOf(sample, network)
    expect(scoresOf(sample, network)).toEqual(first)
  })

  test('reads the same after a way through the model file', () => {
    const kept = { ...weights, ...nameNetworkIn(nameNetworkArrays(weights)) }
    const scores = scoresOf(sample, openNameNetwork(kept, { slots: new Int32Array(32), rows: new Int8Array(0) }))
    expect(bestLabels(scores)).toEqual(bestLabels(scoresOf(sample)))
  })

  test('reads a sentence that is longer than its room', () => {
    const long = prepareText({ text: `${'and then '.repeat(800)}it ended.`, entities: [] }, lexicon)
    const scores = scoresOf(long)
    expect(scores.length).toBe(long.tokens.length * labelCount)
    expect(scores.every((score) => Number.isFinite(score))).toBe(true)
  })

  test('gives no scores for no words', () => {
    expect(scoresOf(prepareText({ text: '', entities: [] }, lexicon)).length).toBe(0)
  })
})
