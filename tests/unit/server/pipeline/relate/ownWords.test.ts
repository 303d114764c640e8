import { expect, test } from 'vitest'
import { entityIdOf } from '../../../../../server/domain/ids.ts'
import { textOf } from '../../../../../server/domain/Span.ts'
import type { Act } from '../../../../../server/domain/Statement.ts'
import { ownWords } from '../../../../../server/pipeline/relate/ownWords.ts'
import { anArticle } from '../../../../helpers/anArticle.ts'
import { aReading, spanOf } from '../../../../helpers/aReading.ts'

const [mayor, clerk] = [entityIdOf('person/mayor'), entityIdOf('person/clerk')]

interface Said {
  readonly cue: string
  readonly words: string
  readonly act?: Act
  readonly speaker?: typeof mayor
}

/** What is left of the words of the first of these. */
function left(text: string, ...said: readonly Said[]): string {
  const article = anArticle({ text })
  const { statements } = aReading(article, [], {
    said: said.map(({ cue, words, act = 'SAYS', speaker = mayor }) => ({
      words,
      given: { act, speakerId: speaker, cue: [spanOf(article.text, cue)] },
    })),
  })
  const stored = statements.map((statement) => ({ ...statement, articleId: article.id, day: null, dayBasis: null, outletId: null }))
  const [first] = stored
  return first === undefined
    ? ''
    : ownWords(first, stored, article.text)
        .map((span) => textOf(article.text, span))
        .join(' … ')
}

const text = 'The mayor said the road was open, rejecting reports of a blockade.'
const whole = { cue: 'said', words: 'the road was open, rejecting reports of a blockade' }
const denial = { cue: 'rejecting', words: 'reports of a blockade', act: 'DENIES' as const }

test('what a speaker denies inside what he says is told by itself', () => {
  expect(left(text, whole, denial)).toBe('the road was open')
})

test('what another denies in it stays, and so does what says nothing else', () => {
  expect(left(text, whole, { ...denial, speaker: clerk })).toBe(whole.words)
  expect(left('The mayor said, rejecting reports of a blockade.', { cue: 'said', words: 'rejecting reports of a blockade' }, denial)).toBe(
    'rejecting reports of a blockade',
  )
})
