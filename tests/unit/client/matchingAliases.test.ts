import { expect, test } from 'vitest'
import { matchingAliases } from '../../../client/features/search/matchingAliases.ts'

const town = { name: 'Lentagrad', aliases: ['Vorstadt am See', 'Lentahrad', 'Worstadt'] }

test('a former name that was typed is told', () => {
  expect(matchingAliases(town, 'vorst')).toEqual(['Vorstadt am See'])
})

test('nothing is told when the name itself answers', () => {
  expect(matchingAliases(town, 'lenta')).toEqual([])
})

test('a later word of an alias and a diacritic count', () => {
  expect(matchingAliases({ name: 'Karsholm', aliases: ['Stadt Kårsö'] }, 'karso')).toEqual(['Stadt Kårsö'])
})

test('a misspelt former name tells the alias that begins like it', () => {
  expect(matchingAliases(town, 'worstatt')).toEqual(['Worstadt'])
})
