import { expect, test } from 'vitest'
import { exchangeClusters } from '../../../../../server/learning/names/exchangeClusters.ts'
import { hashWord } from '../../../../../server/pipeline/extract/names/hashing.ts'

const towns = ['norvik', 'tallow', 'kestrel', 'verdan']
const verbs = ['fell', 'burned', 'slept', 'waited']
const sentences = towns.flatMap((town) => verbs.map((verb) => ['the', 'town', 'of', town, verb, 'last', 'night', '.']))

test('words that stand in like company share a class, and the same words give the same classes', () => {
  const settings = { classes: 8, rounds: 6, leastSeen: 2 }
  const found = exchangeClusters(sentences, settings)
  const classOf = (word: string): number | undefined => found.clusters[found.clusterWords.indexOf(hashWord(word))]
  expect(new Set(towns.map(classOf)).size).toBe(1)
  expect(new Set(verbs.map(classOf)).size).toBe(1)
  expect(classOf('norvik')).not.toBe(classOf('fell'))
  expect(exchangeClusters(sentences, settings)).toEqual(found)
})
