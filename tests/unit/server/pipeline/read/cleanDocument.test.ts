import { describe, expect, test } from 'vitest'
import type { Article } from '../../../../../server/domain/Article.ts'
import { cleanDocument } from '../../../../../server/pipeline/read/cleanDocument.ts'
import { aDocument } from '../../../../helpers/aDocument.ts'

const opened = 'Mayor Ada Lindqvist opened the new bridge at Norrby on Monday and thanked the builders for their patience.'
const closed = 'The old ferry will stop on Friday, the harbour office said in a statement.'
const costs = 'Repairs had cost the town more than two million crowns a year, according to the treasurer.'
const body = [opened, closed, costs].join('\n\n')

function read(text: string, name?: string): Article {
  return cleanDocument(aDocument(text, name))
}

function linesOf(text: string): string[] {
  return read(text).text.split('\n')
}

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

describe('what stands between paragraphs', () => {
  test.each([
    'Also read',
    'Others are reading now',
    'Advertisement',
    'RECOMMENDED',
    'Read more: Ferry strike ends in Sundby',
    'RelatedNorrby Courier - Ferry strike ends in Sundby after talks',
    'READ ALSO: Ferry strike ends in Sundby',
    'Share this article',
    'Sign up for our newsletter and get the best stories in your inbox.',
    'We use cookies to personalise content. By continuing you accept our privacy policy.',
    'Follow us on Telegram',
    'Story continues below advertisement',
    '12 comments',
    'https://example.org/bridge',
    '© 2025 Norrby Courier',
    '* * *',
    'Photo: Jo Marsh',
    'Photograph by Jo Marsh/Getty Images',
    'Tags: bridges, ferries',
    'This article was originally published in Swedish.',
    'Subscribe',
    'Image source, Getty Images',
    'Listen to this article · 6:12 min Learn more',
    'Sundby Agency writer Lea Marsh in Lanna contributed to this report.',
    'By Frank Marsh, security correspondent',
    'list 1 of 3Ferry strike ends in Sundby',
    'A version of this article appears in print on March 5.',
  ])('"%s" is not read', (line) => {
    expect(linesOf(`${opened}\n\n${line}\n\n${closed}\n\n${costs}`)).toEqual([opened, closed, costs])
  })

  test.each([
    'Lindqvist asked readers to donate to the school fund.',
    'The council will share this week’s figures with the harbour office.',
    'Related costs rose as well, she said.',
    'By Friday the ferry had carried its last passengers.',
    'Reporting by the town’s auditors has shown that the bridge was cheap.',
    '“We ask for your support and your donation,” she said, and smiled.',
    'Cookies and tea were served.',
    'Photos of the opening were shown in the town hall.',
  ])('"%s" is read', (line) => {
    expect(linesOf(`${opened}\n\n${line}\n\n${closed}\n\n${costs}`)).toEqual([opened, line, closed, costs])
  })

  test('headlines below "Also read" go with it, the heading of the next part stays', () => {
    const text = [
      opened,
      '',
      'Also read',
      'Ferry strike ends in Sundby',
      'Storm warning for the coast',
      '',
      closed,
      '',
      'Also read',
      '',
      'What comes next',
      '',
      costs,
    ]
    expect(linesOf(text.join('\n'))).toEqual([opened, closed, 'What comes next', costs])
  })

  test('a short line between paragraphs is a heading', () => {
    expect(read(`${opened}\n\nThe cost\n\n${costs}`).blocks.map((block) => block.kind)).toEqual(['PARAGRAPH', 'HEADING', 'PARAGRAPH'])
  })

  test.each([
    ['open image in gallery Children wave from the bridge ( Norrby Town Hall )', 'Children wave from the bridge'],
    ['Image caption, Children wave from the bridge', 'Children wave from the bridge'],
    ['Children wave from the bridge on March 3, 2025. [Jo Marsh/AFP]', 'Children wave from the bridge on March 3, 2025.'],
    ['Children wave from the bridge. Photo: Jo Marsh', 'Children wave from the bridge.'],
    ['FILE PHOTO: Children wave from the bridge. REUTERS/Jo Marsh', 'Children wave from the bridge.'],
    ['Children wave from the bridge (Photo by Jo Marsh/Getty Images)', 'Children wave from the bridge'],
  ])('"%s" is a caption without its credit', (line, caption) => {
    const article = read(`${opened}\n\n${line}\n\n${closed}`)
    expect(article.blocks.map((block) => [block.kind, article.text.slice(block.start, block.end)])).toEqual([
      ['PARAGRAPH', opened],
      ['CAPTION', caption],
      ['PARAGRAPH', closed],
    ])
  })

  test('a line above a credit is a caption', () => {
    const article = read(`${opened}\n\nChildren on the bridge\nnorrby.example / Wiki Commons\n\n${closed}`)
    expect(article.blocks.map((block) => block.kind)).toEqual(['PARAGRAPH', 'CAPTION', 'PARAGRAPH'])
    expect(article.text).not.toContain('Commons')
  })
})

describe('what follows the story', () => {
  test('a list of other headlines is dropped, with its head or without', () => {
    const others = [
      'Ferry strike ends in Sundby',
      'Storm warning for the coast of Lanna',
      "Singer's new record breaks the charts",
      'Will the ice hold this winter?',
    ]
    expect(linesOf([opened, closed, costs, 'Explore', ...others].join('\n'))).toEqual([opened, closed, costs])
    expect(linesOf([opened, closed, costs, ...others].join('\n'))).toEqual([opened, closed, costs])
  })

  test('teasers of other stories below "More stories" are dropped with their sentences', () => {
    const teasers = [
      'More stories',
      'Ferry strike ends in Sundby',
      'The crews go back to work.',
      'Storm warning for the coast',
      'Record year for the harbour',
    ]
    expect(linesOf([opened, closed, costs, ...teasers].join('\n'))).toEqual([opened, closed, costs])
  })

  test('a list that the story itself announces stays', () => {
    expect(
      linesOf([opened, closed, 'The council named three more projects:', 'A new school in Sundby', 'A pier for small boats'].join('\n')),
    ).toHaveLength(5)
  })

  test('an agency credit gives the reporters', () => {
    const article = read(`${body}\n\nReporting by Tom Reyes (Norrby) and Jo Marsh (Sundby); Editing by Lee Oduya.`)
    expect(article.byline).toBe('Tom Reyes (Norrby) and Jo Marsh (Sundby)')
    expect(article.text.endsWith(costs)).toBe(true)
  })

  test('a credit in brackets at the end of the last paragraph is taken off', () => {
    const article = read(`${body} (Reporting by Tom Reyes in Norrby; Editing by Lee Oduya)`)
    expect([article.byline, article.text.endsWith(costs)]).toEqual(['Tom Reyes in Norrby', true])
  })

  test('the line of a maker gives the byline', () => {
    const article = read(`${body}\n\nThis article is made and published by Lee Oduya, who may have used a program\n\nAds by BOXX`)
    expect([article.byline, article.text.endsWith(costs)]).toEqual(['Lee Oduya', true])
  })
})

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
