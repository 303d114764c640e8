import { describe, expect, test } from 'vitest'
import { body, closed, costs, linesOf, opened, read } from './norrbyPage.ts'

describe('the head of a scraped page', () => {
  test('a date field glued to the headline gives the day and the headline', () => {
    const article = read(` date 2025-03-04 Norrby opens its bridge after three years\n\n${body}`)
    expect([article.publishedAt, article.title, article.text.split('\n')[0]]).toEqual([
      '2025-03-04',
      'Norrby opens its bridge after three years',
      'Norrby opens its bridge after three years',
    ])
  })

  test('a date field glued to a section in capitals gives the day and no headline', () => {
    const article = read(`date 2025-03-04 ROADS & BRIDGES\n3 min read\nNorrby opens its bridge\n\n${body}`)
    expect([article.publishedAt, article.title]).toEqual(['2025-03-04', 'Norrby opens its bridge'])
    expect(article.text).not.toMatch(/ROADS|min read/)
  })

  test('a date field glued to a banner for donations gives the day, the outlet and a title of first words', () => {
    const banner =
      'Your support helps us Read more Support Now From council halls to fishing ports, The Norrby Courier is on the ground when it matters. Your donation keeps our reporters at work. The Norrby Courier is trusted by islanders. Read more'
    const article = read(`date 2025-03-04 ${banner}\n\n${body}`)
    expect([article.publishedAt, article.outlet]).toEqual(['2025-03-04', 'The Norrby Courier'])
    expect(article.text).toBe([opened, closed, costs].join('\n'))
    expect(opened.startsWith(article.title.replace(/…$/, ''))).toBe(true)
  })

  test('a banner that ends in a button is parted from the story glued behind it', () => {
    expect(linesOf(`Please subscribe: your donation keeps our journalism free. Read more ${opened}\n\n${closed}`)).toEqual([opened, closed])
  })

  test('an empty date field tells no day', () => {
    expect(read(`date None\n${body}`).publishedAt).toBeNull()
  })

  test('a headline that the page says twice stands once, and first', () => {
    const text = [
      'World',
      'Norrby opens its bridge',
      'The town waited three years.',
      'Norrby opens its bridge',
      'March 4, 2025',
      '',
      body,
    ].join('\n')
    const article = read(text)
    expect(article.blocks.map((block) => block.kind)).toEqual(['HEADLINE', 'STANDFIRST', 'PARAGRAPH', 'PARAGRAPH', 'PARAGRAPH'])
    expect(article.text.startsWith('Norrby opens its bridge\nThe town waited three years.\nMayor')).toBe(true)
  })

  test('a standfirst that the body repeats is told once', () => {
    const text = ['Norrby opens its bridge', closed, '4 March 2025', '', body].join('\n')
    expect(linesOf(text).filter((line) => line === closed)).toHaveLength(1)
  })

  test('a crumb that cuts the headline short is dropped', () => {
    const text = `Homepage News Norrby opens its bridge after three...\n\nNorrby opens its bridge after three years\n\n${body}`
    expect(linesOf(text)).toEqual(['Norrby opens its bridge after three years', opened, closed, costs])
  })

  test('a byline gives the reporters and is not read', () => {
    const article = read(`Norrby opens its bridge\n\nBy Tom Reyes and Staff\n\n${body}`)
    expect(article.byline).toBe('Tom Reyes and Staff')
    expect(article.text).not.toContain('Reyes')
  })

  test('names and places between headline and date are not read', () => {
    const text = ['Norrby opens its bridge', 'Tom Reyes', 'Harbour correspondent', 'Published 4 March 2025', '', body].join('\n')
    expect(linesOf(text)).toEqual(['Norrby opens its bridge', opened, closed, costs])
  })

  test('a text without a headline takes its first words for a title', () => {
    const article = read(body)
    expect(article.title).toBe('Mayor Ada Lindqvist opened the new bridge at Norrby on Monday and thanked the builders for their…')
    expect(article.blocks[0]?.kind).toBe('PARAGRAPH')
  })
})

describe('the day', () => {
  test.each([
    ['November 3, 2025', '2025-11-03'],
    ['Published: 3 Nov. 2025 10:15 GMT', '2025-11-03'],
    ['Updated 3rd November 2025, 9.30pm', '2025-11-03'],
    ['Monday, November 3, 2025 at 10:00 AM EST', '2025-11-03'],
    ['2025-11-03T08:00:00Z', '2025-11-03'],
    ['10:20, 3 November 2025', '2025-11-03'],
    ['03.11.2025', '2025-11-03'],
  ])('a line that is nothing but "%s" tells it', (line, day) => {
    const article = read(`Norrby opens its bridge\n${line}\n\n${body}`)
    expect([article.publishedAt, article.text.includes('2025')]).toEqual([day, false])
  })

  test.each(['3 hours ago', '03/11/2025', 'November 31, 2025', 'On November 3, 2025 the bridge opened.'])(
    '"%s" does not tell it',
    (line) => {
      expect(read(`Norrby opens its bridge\n${line}\n\n${body}`).publishedAt).toBeNull()
    },
  )

  test('a day inside the story is not the day of publication', () => {
    expect(read(`${body}\n\nThe bridge was begun on May 2, 2022.`).publishedAt).toBeNull()
  })

  test('days that head the parts of a timeline stay in the story and tell nothing', () => {
    const article = read(`${body}\n\nMay 2, 2022\n\n${'Workers drove the first pile into the bay that day.'}`)
    expect([article.publishedAt, article.text.includes('May 2, 2022')]).toEqual([null, true])
  })

  test('the day of publishing goes before the day of an update', () => {
    expect(read(`Norrby opens its bridge\nUpdated 5 March 2025\nPublished 4 March 2025\n\n${body}`).publishedAt).toBe('2025-03-04')
  })
})
