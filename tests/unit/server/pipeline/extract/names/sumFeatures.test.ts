import { describe, expect, test } from 'vitest'
import { cluesOf } from '../../../../../../server/pipeline/extract/names/documentClues.ts'
import { inDoubt } from '../../../../../../server/pipeline/extract/names/Expert.ts'
import { FeatureTable } from '../../../../../../server/pipeline/extract/names/FeatureTable.ts'
import type { FeatureSource } from '../../../../../../server/pipeline/extract/names/features/FeatureSource.ts'
import { emptyLexicon, type NameLexicon } from '../../../../../../server/pipeline/extract/names/NameLexicon.ts'
import { maxFeatures, writeFeatures } from '../../../../../../server/pipeline/extract/names/nameFeatures.ts'
import { sumFeatures } from '../../../../../../server/pipeline/extract/names/sumFeatures.ts'
import { columnsOf } from '../../../../../../server/pipeline/extract/names/TextColumns.ts'
import { WeightRows } from '../../../../../../server/pipeline/extract/names/WeightRows.ts'
import { splitSentences } from '../../../../../../server/pipeline/extract/tokens/splitSentences.ts'
import { tokenise } from '../../../../../../server/pipeline/extract/tokens/tokenise.ts'

const width = 34
const texts = [
  'The Ministry of Harbours (MOH) in Lower Quillan said on Tuesday that Ana-Maria Tolland, 41, had resigned. MOH gave no reason.',
  'Quillan: "The Ministry of Harbours is calm," Tolland said. The harbours of Quillan stay open; Ana-Maria Tolland stays away.',
  'HARBOUR STAYS OPEN IN QUILLAN\n\nTolland Leaves The Ministry Of Harbours After Long Talks',
]

function sourceOf(text: string, lexicon: NameLexicon): FeatureSource {
  const tokens = tokenise(text)
  const columns = columnsOf(tokens, splitSentences(text, tokens), lexicon)
  return { columns, clues: cluesOf(columns, tokens) }
}

function keysOf(source: FeatureSource, index: number): number[] {
  const out = new Int32Array(maxFeatures + 1)
  return [...out.subarray(0, writeFeatures(source, index, out))]
}

function weightOf(row: number, column: number): number {
  return ((row * 31 + column * 17) % 255) - 127
}

describe('summing features', () => {
  test('what is remembered of a word adds up to the same as every feature looked up', () => {
    const lexicon = emptyLexicon()
    const sources = texts.map((text) => sourceOf(text, lexicon))
    const table = new FeatureTable(10_000)
    // Every third feature stays unknown.
    for (const source of sources) {
      source.columns.forms.forEach((_, index) => {
        for (const key of keysOf(source, index)) if (key % 3 !== 0) table.addKey(key)
      })
    }
    const cells = Int8Array.from({ length: table.size * width }, (_, at) => weightOf(Math.floor(at / width), at % width))
    const laid = new WeightRows(table.size, width)
    for (let row = 0; row < table.size; row++) laid.setWeights(row, { offset: 0, cells, from: row * width, count: width })
    const weights = { table, rows: laid, width, offset: 0, step: 1, transitions: new Float32Array(0) }
    for (const source of [...sources, ...sources]) {
      const expected = source.columns.forms.flatMap((_, index) => {
        const rows = keysOf(source, index).map((key) => table.rowOf(key))
        return Array.from({ length: width }, (_, column) => rows.reduce((sum, row) => (row < 0 ? sum : sum + weightOf(row, column)), 0))
      })
      const sums = sumFeatures(source, weights, new Int8Array(source.columns.forms.length).fill(inDoubt))
      expect([...sums.subarray(0, expected.length)]).toEqual(expected)
    }
  })
})
