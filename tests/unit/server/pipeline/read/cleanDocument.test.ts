import { describe, expect, test } from 'vitest'
import { cleanDocument } from '../../../../../server/pipeline/read/cleanDocument.ts'
import { aDocument } from '../../../../helpers/aDocument.ts'
import { body, closed, costs, linesOf, opened, read } from './norrbyPage.ts'

describe('the outlet', () => {
  test.each([
    ['its source line', 'SOURCE:Norrby News Agency', 'Norrby News Agency'],
    ['its source line without "and agencies"', 'Source: Norrby Courier and agencies', 'Norrby Courier'],
    ['its copyright line', '© 2025 Norrby Courier. All rights reserved.', 'Norrby Courier'],
    [
      'a banner of thanks',
      'Our readers make it possible: please support The Norrby Courier and donate. The Norrby Courier is reader funded.',
      'The Norrby Courier',
    ],
  ])('is what %s says', (_, line, outlet) => {
    expect(read(`${body}\n\n${line}`).outlet).toBe(outlet)
  })

  test('is the name before the page’s own related stories, where two bear it', () => {
    const related = ['RelatedNorrby Courier - Ferry strike ends', closed, 'RelatedNorrby Courier - Storm warning', 'SOURCE:Sundby Agency']
    expect(read([opened, costs, ...related].join('\n\n')).outlet).toBe('Norrby Courier')
  })

  test('is the agency of a dateline, which is not read', () => {
    const article = read(`NORRBY, March 4 (Reuters) - ${opened}\n\n${closed}`)
    expect([article.outlet, article.text.split('\n')[0]]).toEqual(['Reuters', opened])
  })

  test('stands beside the agency of the dateline', () => {
    const article = read(`NORRBY, March 4 (Reuters) - ${body}\n\n© 2025 Norrby Courier. All rights reserved.`)
    expect([article.outlet, article.agency]).toEqual(['Norrby Courier', 'Reuters'])
  })

  test('is null when the page does not say', () => {
    expect(read(`${body}\n\nLindqvist told the Sundby Mirror that more would follow.`).outlet).toBeNull()
  })

  test('is what the file beside it says, whatever the page says', () => {
    const article = cleanDocument(
      aDocument(`${body}\n\nSOURCE:Sundby Agency`, 'report.txt', { outlet: 'Norrby Courier', publishedAt: '2025-03-04T22:10:00+02:00' }),
    )
    expect([article.outlet, article.publishedAt]).toEqual(['Norrby Courier', '2025-03-04'])
  })
})

describe('clean text', () => {
  test('blocks cover the text line by line', () => {
    const article = read(`Norrby opens its bridge\n\n${body}`)
    expect(article.blocks.map((block) => article.text.slice(block.start, block.end))).toEqual(article.text.split('\n'))
  })

  test('soft hyphens, zero-width characters and marks of direction are gone, letters keep their form', () => {
    const decomposed = 'Zoe\u0308 Lind'
    expect(linesOf(`\ufeff${decomposed} opened the new\u00a0bridge at Norr\u00adby\u200b on \u202aMonday\u202c, she said.`)).toEqual([
      `${decomposed} opened the new bridge at Norrby on Monday, she said.`,
    ])
  })

  test('tags and references that scraping left in a text are taken off', () => {
    expect(linesOf(`<p>${opened}</p><p>Ada&#39;s &amp; Tom&rsquo;s bridge is 3 < 4 miles long, they said.</p>`)).toEqual([
      opened,
      "Ada's & Tom’s bridge is 3 < 4 miles long, they said.",
    ])
  })
})

describe('a page that opens or closes with other stories', () => {
  const others = [
    'Ferry strike ends in Sundby',
    'Storm warning for the coast of Lanna',
    'Rower wins third gold medal',
    'Council argues over school meals',
  ]

  test('has the headline that its paragraphs bear out', () => {
    const list = others.flatMap((other) => ['-', other])
    expect(linesOf([...list, '-', 'New bridge at Norrby opened by mayor', '', body].join('\n'))).toEqual([
      'New bridge at Norrby opened by mayor',
      opened,
      closed,
      costs,
    ])
  })

  test('ends where its readers begin to write', () => {
    expect(linesOf(`${body}\n\nNo comments:\n\nPost a Comment\n\nOla: My uncle built a better one in Sundby.`)).toEqual([
      opened,
      closed,
      costs,
    ])
  })

  test('loses videos with their lengths', () => {
    expect(linesOf([opened, closed, costs, '00:58', others[0], '01:10', others[1]].join('\n'))).toEqual([opened, closed, costs])
  })
})

test('style sheets that scraping took for text are not read', () => {
  expect(linesOf(`.a::before{display:none}@media(min-width:768px){.b{margin:0;color:red}}\n\n${body}`)).toEqual([opened, closed, costs])
})

test('a date above the headline may be today’s: the one below it counts', () => {
  expect(read(`Wednesday, 5 March 2025\nNorrby opens its bridge\n4 March 2025\n\n${body}`).publishedAt).toBe('2025-03-04')
})

test.each([
  ['14/03/2025', '2025-03-14'],
  ['Published 03/14/2025', '2025-03-14'],
])('%s tells a day where one of its numbers can be no month', (line, day) => {
  expect(read(`Norrby opens its bridge\n${line}\n\n${body}`).publishedAt).toBe(day)
})

test.each([
  ['04-12-2025', 'on Thursday', '2025-12-04'],
  ['04/12/2025', 'on Friday', '2025-04-12'],
  ['04/12/2025', 'on Sunday', null],
  ['04/12/2025', 'in winter', null],
])('%s with "%s" in the story gives the one day that fits', (line, weekday, day) => {
  expect(read(`Norrby opens its bridge\n${line}\n\nThe bridge at Norrby opened ${weekday} after three years of work.`).publishedAt).toBe(
    day,
  )
})

test('the line below a lonely "By" names the reporters', () => {
  const article = read(`Norrby opens its bridge\nBy\nTom Reyes and Jo Marsh\nMarch 4, 2025\n\n${body}`)
  expect([article.byline, article.text.includes('Reyes')]).toEqual(['Tom Reyes and Jo Marsh', false])
})

test('what the end of a page tells about its reporter is not read', () => {
  expect(linesOf(`${body}\n\nTom Reyes covers the coast for the Courier. He is based in Sundby.`)).toEqual([opened, closed, costs])
})

test('tags of one word below the story are not read, a heading of one word above a paragraph is', () => {
  expect(linesOf(`${opened}\n\nAnalysis\n\n${closed}\n\n${costs}\n\nRelated topics\nNorrby\nBridges`)).toEqual([
    opened,
    'Analysis',
    closed,
    costs,
  ])
})

test('a menu between bars is no headline, and a day between bars is the day', () => {
  const article = read(`Skip to content | Sign in | Donate\nNorrby opens its bridge\nUpdated March 4, 2025 | 4 min read\n\n${body}`)
  expect([article.title, article.publishedAt]).toEqual(['Norrby opens its bridge', '2025-03-04'])
})

test('an institute that signs above the day is the outlet', () => {
  const article = read(
    `Bridges and roads\nHarbour Institute for Roads\nMarch 4, 2025\n\nThe Harbour Institute for Roads counts nine bridges.\n${body}`,
  )
  expect(article.outlet).toBe('Harbour Institute for Roads')
})

test('the agency of a dateline is the outlet', () => {
  expect(
    read(`Norrby opens its bridge\nNORRBY, March 4 (Harbour Wire) - The bridge at Norrby is open, its mayor said.\n\n${body}`).outlet,
  ).toBe('Harbour Wire')
})

test('a dateline that ends in a colon is not read', () => {
  const article = read(`NORRBY, 4 March 2025 (Harbour News Agency): ${opened}\n\n${closed}`)
  expect([article.agency, article.text.split('\n')[0]]).toEqual(['Harbour News Agency', opened])
})
