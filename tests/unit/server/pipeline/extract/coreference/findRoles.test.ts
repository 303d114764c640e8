import { beforeAll, expect, test } from 'vitest'
import type { Gazetteer } from '../../../../../../server/domain/Gazetteer.ts'
import { textOf } from '../../../../../../server/domain/Span.ts'
import { findRoles } from '../../../../../../server/pipeline/extract/coreference/findRoles.ts'
import { viewMentions } from '../../../../../../server/pipeline/extract/coreference/MentionView.ts'
import { splitSentences } from '../../../../../../server/pipeline/extract/tokens/splitSentences.ts'
import { tokenise } from '../../../../../../server/pipeline/extract/tokens/tokenise.ts'
import { markedText } from '../../../../../helpers/markedText.ts'
import { theGazetteer } from '../../../../../helpers/theGazetteer.ts'

let gazetteer: Gazetteer
beforeAll(async () => {
  gazetteer = await theGazetteer()
})

/** "person: role @ organisation" for each role of a marked text. */
function rolesIn(marked: string): string[] {
  const { text, mentions } = markedText(marked)
  const tokens = tokenise(text)
  const reading = { text, tokens, sentences: splitSentences(text, tokens), syntax: null, gazetteer }
  const words = (index: number | null) => (index === null ? '-' : textOf(text, mentions[index] ?? { start: 0, end: 0 }))
  return findRoles(viewMentions(mentions, reading), reading).map(
    ({ person, role, organization }) => `${words(person)}: ${role} @ ${words(organization)}`,
  )
}

test('an apposition gives a role, with the body behind it', () => {
  expect(rolesIn('{P:Ada Roe}, a military analyst with the {O:Kind Harbour Group}, said so.')).toEqual([
    'Ada Roe: military analyst @ Kind Harbour Group',
  ])
})

test('a description before the comma gives a role, and the title its rank', () => {
  expect(rolesIn('A spokesman for the {U:12th Brigade}, Captain {P:Bo Lund}, denied it.')).toEqual([
    'Bo Lund: spokesman @ 12th Brigade',
    'Bo Lund: Captain @ -',
  ])
})

test('its chairwoman belongs to the body in focus', () => {
  expect(rolesIn('The {O:Norrby Commission} says so. Its chairwoman, {P:Ada Roe}, left.')).toEqual([
    'Ada Roe: chairwoman @ Norrby Commission',
  ])
})

test('a relative clause tells an office', () => {
  expect(rolesIn('{P:Ada Roe}, who speaks for the {O:Kind Harbour Group}, left.')).toEqual(['Ada Roe: speaks for @ Kind Harbour Group'])
})

test('a body behind the name is the one that the role is in', () => {
  expect(rolesIn('Field director {P:Ada Roe} of the {O:Kind Harbour Group} left.')).toEqual([
    'Ada Roe: Field director @ Kind Harbour Group',
  ])
})

test('a role that names its body by kind finds it', () => {
  expect(rolesIn('The {O:Norrby Flood Agency} met. Later agency director {P:Ada Roe} spoke.')).toEqual([
    'Ada Roe: agency director @ Norrby Flood Agency',
  ])
})

test('a rank behind a role is no part of it', () => {
  expect(rolesIn('Army spokesman Colonel {P:Bo Lund} spoke.')).toEqual(['Bo Lund: Army spokesman @ -'])
})

test.each([
  ['a menu line above a name', 'World | Prime Minister\n{P:Ada Roe} left on Monday.'],
  ['kin', '{P:Ada Roe}, the wife of a baker, left.'],
  ['a listener behind a comma', '“Come home,” writes {P:Ada Roe}, to the editor.'],
])('%s is no role', (_, marked) => {
  expect(rolesIn(marked)).toEqual([])
})
