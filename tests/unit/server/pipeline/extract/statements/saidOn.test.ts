import { describe, expect, it } from 'vitest'
import { attributionsOf } from './attributionsOf.ts'

function dayOf(text: string, publishedAt: string | null = '2025-11-28'): string | null | undefined {
  return attributionsOf(text, { publishedAt })[0]?.saidOn
}

describe('the day of saying', () => {
  it('is the latest such weekday', () => expect(dayOf('The mayor said on Tuesday the dam was holding.')).toBe('2025-11-25'))
  it('may be the day of publishing', () => expect(dayOf('The mayor said on Friday the dam was holding.')).toBe('2025-11-28'))
  it('may stand before the verb', () => expect(dayOf('The mayor on Tuesday denied that the dam had failed.')).toBe('2025-11-25'))
  it('may head the sentence', () => expect(dayOf('On Tuesday, the mayor denied that the dam had failed.')).toBe('2025-11-25'))
  it('is unknown for a weekday in an undated article', () =>
    expect(dayOf('The mayor said on Tuesday the dam was holding.', null)).toBeNull())
  it('keeps an unknown year', () =>
    expect(dayOf('The institute noted in its Nov. 2 assessment that the dam was holding.', null)).toBe('XXXX-11-02'))
  it('takes its year from the article', () => expect(dayOf('The mayor said on December 30 that the dam was holding.')).toBe('2024-12-30'))
  it('keeps a year that the text gives', () =>
    expect(dayOf('The mayor said on 2 November 2023 that the dam was holding.', null)).toBe('2023-11-02'))
  it('is never the day of what is told', () => expect(dayOf('The mayor said the dam failed on Tuesday.')).toBeNull())
  it('is a stretch of days for "last week", a week from Monday', () =>
    expect(dayOf('The mayor said last week that the dam was holding.')).toBe('2025-11-17/2025-11-23'))
  it.each([
    ['In an interview last week, the mayor denied that the dam had failed.', '2025-11-17/2025-11-23'],
    ['Earlier this week, the mayor denied that the dam had failed.', '2025-11-24/2025-11-28'],
    ['The mayor said over the weekend that the dam was holding.', '2025-11-22/2025-11-23'],
    ['The mayor said in the past week that the dam was holding.', '2025-11-21/2025-11-28'],
    ['The mayor said on Tuesday last week that the dam was holding.', '2025-11-18'],
    ['The mayor said after a week of rain that the dam was holding.', null],
    ['The mayor denied that the dam had failed last week.', null],
    ['Nine people have died of the flood, two of them in hospital this week, the mayor said.', null],
    ['The mayor said next week that he would speak.', null],
  ])('of “%s” is %s', (text, day) => expect(dayOf(text)).toBe(day))
  it('is shared by a participle', () => {
    const days = attributionsOf('The mayor said on Tuesday the dam was holding, adding that crews were working.', {
      publishedAt: '2025-11-28',
    })
    expect(days.map(({ saidOn }) => saidOn)).toEqual(['2025-11-25', '2025-11-25'])
  })
  it('is a month for "last month"', () => expect(dayOf('The mayor said last month that the dam was holding.')).toBe('2025-10'))
  it('is counted back from the article', () => expect(dayOf('The mayor said two days ago that the dam was holding.')).toBe('2025-11-26'))
  it('is not that of somebody else in the sentence', () => {
    const text = 'The mayor said on Tuesday that the dam was holding, while the ministry insisted that it had failed.'
    expect(attributionsOf(text, { publishedAt: '2025-11-28' }).map(({ saidOn }) => saidOn)).toEqual(['2025-11-25', null])
  })
})
