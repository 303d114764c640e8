import { beforeAll, describe, expect, test } from 'vitest'
import type { Gazetteer } from '../../../../../../server/domain/Gazetteer.ts'
import type { Mention } from '../../../../../../server/domain/Mention.ts'
import { textOf } from '../../../../../../server/domain/Span.ts'
import { findKnownNames } from '../../../../../../server/pipeline/extract/known/findKnownNames.ts'
import { partJoinedPlaces } from '../../../../../../server/pipeline/extract/known/partJoinedPlaces.ts'
import { readHeadings } from '../../../../../../server/pipeline/extract/known/readHeadings.ts'
import { repeatNames } from '../../../../../../server/pipeline/extract/known/repeatNames.ts'
import { settleKinds } from '../../../../../../server/pipeline/extract/known/settleKinds.ts'
import { tokenise } from '../../../../../../server/pipeline/extract/tokens/tokenise.ts'
import { markedText } from '../../../../../helpers/markedText.ts'
import { theGazetteer } from '../../../../../helpers/theGazetteer.ts'

let gazetteer: Gazetteer
beforeAll(async () => {
  gazetteer = await theGazetteer()
})

const told = (text: string, mentions: readonly Mention[]): string[] =>
  mentions.map((mention) => `${textOf(text, mention)}: ${mention.kind}`)

describe('names that only the gazetteer knows', () => {
  const found = (text: string): string[] => told(text, findKnownNames(text, tokenise(text), [], gazetteer))

  test('a body of several words', () => {
    expect(found('A report by the World Food Programme came.')).toEqual(['World Food Programme: ORGANIZATION'])
  })

  test("a state's body without its country", () => {
    expect(found("Kenya's General Staff denied it.")).toEqual(['General Staff: ORGANIZATION'])
  })

  test('a single common word is left alone', () => {
    expect(found('Dawn came. Time passed.')).toEqual([])
  })

  test('what the tagger has is left alone', () => {
    const text = 'A report by the World Food Programme came.'
    const names = [{ start: 16, end: 36, type: 'NAME', kind: 'ORGANIZATION' }] as const
    expect(findKnownNames(text, tokenise(text), names, gazetteer)).toEqual([])
  })
})

describe('kinds', () => {
  test('a body that was taken for a work is a body', () => {
    const text = 'The World Food Programme spoke.'
    expect(told(text, settleKinds(text, [{ start: 4, end: 24, type: 'NAME', kind: 'OTHER' }], gazetteer))).toEqual([
      'World Food Programme: ORGANIZATION',
    ])
  })

  test('a town after "in" is no company', () => {
    const { text, mentions } = markedText('One died in {O:Trostianets} on Monday.')
    expect(told(text, settleKinds(text, mentions, gazetteer))).toEqual(['Trostianets: PLACE'])
  })

  test('a nationality keeps its kind', () => {
    const text = 'A Kenyan came.'
    expect(told(text, settleKinds(text, [{ start: 2, end: 8, type: 'NAME', kind: 'OTHER' }], gazetteer))).toEqual(['Kenyan: OTHER'])
  })
})

describe('headings', () => {
  test('in a line of capitals only what is known is a name', () => {
    const { text, article, mentions } = markedText('{L:Kenya Tightens Grip} on {L:Mombasa Amid Heavy Rains}\nRain fell.')
    expect(told(text, readHeadings(text, article.blocks, mentions, gazetteer))).toEqual(['Kenya: PLACE', 'Mombasa: PLACE'])
  })

  test('what the running text names is known', () => {
    const { text, article, mentions } = markedText('Why {O:Vershyna Matters Now}\nRain fell on {L:Vershyna} again.')
    expect(told(text, readHeadings(text, article.blocks, mentions, gazetteer))).toEqual(['Vershyna: PLACE', 'Vershyna: PLACE'])
  })

  test('a sentence is no heading', () => {
    const { text, article, mentions } = markedText('{P:Ada Vershyna} spoke.')
    expect(readHeadings(text, article.blocks, mentions, gazetteer)).toEqual(mentions)
  })
})

test('a dash between two towns makes two names', () => {
  const { text, mentions } = markedText('The {L:Mombasa–Nairobi} line opened.')
  expect(told(text, partJoinedPlaces(text, mentions, gazetteer))).toEqual(['Mombasa: PLACE', 'Nairobi: PLACE'])
})

test('a name that stands again is a name again', () => {
  const { text, mentions } = markedText('Troops left {L:Vershyna}. “Vershyna is ours,” they said.')
  expect(told(text, repeatNames(tokenise(text), mentions))).toEqual(['Vershyna: PLACE'])
})

test('a name that the text also writes small is not repeated', () => {
  const { text, mentions } = markedText('{P:Hope} spoke. Hope is strong, they said in hope.')
  expect(repeatNames(tokenise(text), mentions)).toEqual([])
})
