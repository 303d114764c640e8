import { describe, expect, test } from 'vitest'
import { appositionsOf, appositionTarget, titlesOf } from '../../../../../../server/pipeline/extract/syntax/appositions.ts'
import { clauseSpan, complementsOf } from '../../../../../../server/pipeline/extract/syntax/clauseSpan.ts'
import { headOfRun, nounPhraseOf } from '../../../../../../server/pipeline/extract/syntax/nounPhrase.ts'
import { isPassive, passiveAgentOf, subjectOf } from '../../../../../../server/pipeline/extract/syntax/subjectOf.ts'
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

describe('clauses', () => {
  test('what was said is the clause that completes the verb', () => {
    const { syntax, at, wordsOf } = parsed('Analysts said on Friday that the northern road remained open.')
    const [clause = -1] = complementsOf(syntax, at('said'))
    expect(wordsOf(clauseSpan(syntax, clause))).toBe('that the northern road remained open')
  })

  test('a clause span leaves the marks at its edges out', () => {
    const { syntax, at, wordsOf } = parsed('The road was open, the mayor said.')
    const [clause = -1] = complementsOf(syntax, at('said'))
    const run = clause >= 0 ? clauseSpan(syntax, clause) : { firstToken: 0, endToken: 4 }
    expect(wordsOf(run)).toBe('The road was open')
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

describe('appositions', () => {
  test('an apposition says again who somebody is', () => {
    const { syntax, at } = parsed('Ines Falk, a military analyst with Harbour Group, disagreed.')
    const [again = -1] = appositionsOf(syntax, at('Ines'))
    expect(again).toBe(at('analyst'))
    expect(appositionTarget(syntax, again)).toBe(at('Ines'))
    expect(appositionTarget(syntax, at('disagreed'))).toBe(null)
  })

  test('a title stands before its name', () => {
    const { syntax, at } = parsed('President Ayo Bello resigned.')
    expect(titlesOf(syntax, at('Ayo'))).toEqual([at('President')])
  })
})
