import { describe, expect, test } from 'vitest'
import { headOfRun, nounPhraseOf } from '../../../../../../server/pipeline/extract/syntax/nounPhrase.ts'
import { isPassive, passiveAgentOf, subjectOf } from '../../../../../../server/pipeline/extract/syntax/subjectOf.ts'
import { subtreeOf } from '../../../../../../server/pipeline/extract/syntax/subtreeOf.ts'
import { parsed } from './parsed.ts'

describe('subjectOf', () => {
  test('a verb has the subject that stands before it', () => {
    const { syntax, at } = parsed('The harbour master said that two ships had left.')
    expect(subjectOf(syntax, at('said'))).toBe(at('master'))
    expect(subjectOf(syntax, at('left'))).toBe(at('ships'))
  })

  test('a verb joined by "and" shares the subject of the first', () => {
    const { syntax, at } = parsed('The minister visited the port and promised new cranes.')
    expect(subjectOf(syntax, at('promised'))).toBe(at('minister'))
  })

  test('a participle shares the subject of the verb beside it, or has the noun before it', () => {
    const beside = parsed('The spokesman confirmed the attack, adding that nobody was hurt.')
    expect(subjectOf(beside.syntax, beside.at('adding'))).toBe(beside.at('spokesman'))
    const after = parsed('She received a letter saying that the bridge was closed.')
    expect(subjectOf(after.syntax, after.at('saying'))).toBe(after.at('letter'))
  })

  test('an order has no subject', () => {
    const { syntax, at } = parsed('Leave the town now.')
    expect(subjectOf(syntax, at('Leave'))).toBe(null)
  })

  test('a passive verb may tell by whom', () => {
    const { syntax, at } = parsed('The report was denied by the ministry.')
    expect(isPassive(syntax, at('denied'))).toBe(true)
    expect(passiveAgentOf(syntax, at('denied'))).toBe(at('ministry'))
    expect(passiveAgentOf(parsed('The report was denied.').syntax, 3)).toBe(null)
  })
})

describe('subtreeOf', () => {
  test('all that hangs on a verb is its clause, with the word that joins it', () => {
    const { syntax, at, wordsOf } = parsed('Analysts said on Friday that the northern road remained open.')
    expect(wordsOf(subtreeOf(syntax, at('remained')))).toBe('that the northern road remained open')
  })
})

describe('noun phrases', () => {
  test('a phrase holds its determiner, adjectives and "of" phrases, not its apposition or relative clause', () => {
    const { syntax, at, wordsOf } = parsed('The new head of the relief agency, Ines Falk, who lives in the city, spoke.')
    expect(wordsOf(nounPhraseOf(syntax, at('head')))).toBe('The new head of the relief agency')
  })

  test('the head of a run is the word that the others hang on', () => {
    const { syntax, at } = parsed('The regional police chief resigned.')
    expect(headOfRun(syntax, { firstToken: 0, endToken: 4 })).toBe(at('chief'))
  })
})
