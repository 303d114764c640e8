import { describe, expect, test } from 'vitest'
import { body, closed, costs, linesOf, opened, read } from './norrbyPage.ts'

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
