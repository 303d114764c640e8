import { expect, test } from 'vitest'
import type { Act } from '../../../../../server/domain/Statement.ts'
import { tellStatement } from '../../../../../server/pipeline/relate/tellStatement.ts'
import { anArticle } from '../../../../helpers/anArticle.ts'
import { aReading, spanOf } from '../../../../helpers/aReading.ts'

const nothingKnown = { speakerSide: null, institutionId: null, isLookingOn: false, place: null }

/** How "X said …" stands to its own words. */
function polarityOf(cue: string, words: string, act: Act): number | undefined {
  const article = anArticle({ text: `The staff ${cue} that ${words}.` })
  const [statement] = aReading(article, [], { said: [{ words, given: { act, cue: [spanOf(article.text, cue)] } }] }).statements
  if (statement === undefined) return undefined
  const stored = { ...statement, articleId: article.id, day: null, dayBasis: null, outletId: null }
  return tellStatement(stored, { text: article.text, ...nothingKnown })[0]?.polarity
}

test.each([
  ['said', 'the dispatches “do not match reality”', 'DENIES', -1],
  ['denied', 'the dispatches match reality', 'DENIES', -1],
  ['denied', 'the dispatches do not match reality', 'DENIES', 1],
  ['said', 'the dispatches match reality', 'SAYS', 1],
] as const)('%s that %s: its no is counted once', (cue, words, act, polarity) => {
  expect(polarityOf(cue, words, act)).toBe(polarity)
})
