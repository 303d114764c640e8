import { beforeAll, describe, expect, test } from 'vitest'
import type { Gazetteer } from '../../../../../../server/domain/Gazetteer.ts'
import { modelPath } from '../../../../../../server/learning/modelPath.ts'
import { readNameModel } from '../../../../../../server/learning/names/nameModelFile.ts'
import { readSyntaxModel } from '../../../../../../server/learning/syntax/syntaxFile.ts'
import { findNames } from '../../../../../../server/pipeline/extract/names/findNames.ts'
import type { NameModel } from '../../../../../../server/pipeline/extract/names/NameModel.ts'
import { splitSentences } from '../../../../../../server/pipeline/extract/tokens/splitSentences.ts'
import { tokenise } from '../../../../../../server/pipeline/extract/tokens/tokenise.ts'

const knowsNothing: Gazetteer = {
  lookUp: () => [],
  entryOf: () => null,
  startsName: () => false,
  startsUnit: () => false,
  countryOf: () => null,
}
let model: NameModel
beforeAll(async () => {
  const syntax = await readSyntaxModel(modelPath('syntax.model'))
  model = await readNameModel(modelPath('names.model'), syntax.network.vectors)
})

function namesIn(text: string): string[] {
  const tokens = tokenise(text)
  return findNames(text, tokens, splitSentences(text, tokens), model, knowsNothing).map(
    ({ start, end, kind }) => `${kind} ${text.slice(start, end)}`,
  )
}

describe('the shipped model', () => {
  test('tells people, places, bodies and nationalities', () => {
    expect(namesIn('President Amaro Okafor met Kenyan officials in Nairobi on Monday, the Ministry of Health said.')).toEqual([
      'PERSON Amaro Okafor',
      'OTHER Kenyan',
      'PLACE Nairobi',
      'ORGANIZATION Ministry of Health',
    ])
  })

  test.each([
    '',
    ' \n\u0000',
    'A'.repeat(100_000),
    'Xi '.repeat(20_000),
    '“'.repeat(50_000),
    '😀'.repeat(20_000),
    'שלום '.repeat(10_000),
    '\ud83d',
  ])('hostile text number %# gives names inside the text and in order', (text) => {
    const tokens = tokenise(text)
    const names = findNames(text, tokens, splitSentences(text, tokens), model, knowsNothing)
    expect(names.every(({ start, end }, i) => start < end && end <= text.length && start >= (names[i - 1]?.end ?? 0))).toBe(true)
  })
})
