import { describe, expect, test } from 'vitest'
import { cleanDocument } from '../../../../../server/pipeline/read/cleanDocument.ts'
import { aDocument } from '../../../../helpers/aDocument.ts'

const opened =
  'Mayor Ada Lindqvist opened the new bridge at Norrby on Monday, and thanked the builders, the divers and the town for their patience over three years.'
const closed =
  'The old ferry, which has crossed the bay since the days of her grandfather, will stop on Friday, the harbour office said in a statement.'
const costs = 'Repairs had cost the town more than two million crowns a year, according to the treasurer, who called the bridge a bargain.'

describe('a Markdown document', () => {
  const markdown = `---
title: Norrby opens its bridge
outlet: Norrby Courier
publishedAt: 2025-03-04
author: [Tom Reyes, Jo Marsh]
url: https://norrby.example/bridge
---

# Norrby opens its bridge

Mayor **Ada Lindqvist** opened the [new bridge](https://norrby.example/map)
at Norrby on _Monday_.

## The cost

- Repairs cost two million crowns a year.

![A map](map.png)
> “It is a bargain,” she said.
`
  const article = cleanDocument(aDocument(markdown, 'bridge.md'))

  test('has its metadata from the front matter', () => {
    const { title, outlet, publishedAt, byline, url } = article
    expect({ title, outlet, publishedAt, byline, url }).toEqual({
      title: 'Norrby opens its bridge',
      outlet: 'Norrby Courier',
      publishedAt: '2025-03-04',
      byline: 'Tom Reyes, Jo Marsh',
      url: 'https://norrby.example/bridge',
    })
  })

  test('is read without its marks, wrapped lines joined', () => {
    expect(article.text.split('\n')).toEqual([
      'Norrby opens its bridge',
      'Mayor Ada Lindqvist opened the new bridge at Norrby on Monday.',
      'The cost',
      'Repairs cost two million crowns a year.',
      '“It is a bargain,” she said.',
    ])
    expect(article.blocks.map((block) => block.kind)).toEqual(['HEADLINE', 'PARAGRAPH', 'HEADING', 'PARAGRAPH', 'PARAGRAPH'])
  })

  test('starts with the title of its front matter, where the text has no headline', () => {
    const { text, blocks } = cleanDocument(aDocument(`---\ntitle: Norrby opens its bridge\n---\n${opened}`, 'a.md'))
    expect([text.split('\n')[0], blocks[0]?.kind]).toEqual(['Norrby opens its bridge', 'HEADLINE'])
  })
})

describe('an HTML document', () => {
  const head = `<title>Norrby opens its bridge | Norrby Courier</title>
    <meta property="og:title" content="Norrby opens its bridge">
    <meta property="og:site_name" content="Norrby Courier">
    <meta property="article:published_time" content="2025-03-04T22:10:00+02:00">
    <meta name="author" content="Tom Reyes">
    <link rel="canonical" href="https://norrby.example/bridge">`
  const story = `<article><h1>Norrby opens its bridge</h1><p>${opened}</p><figure><img src="a.jpg"><figcaption>Children wave from the bridge. Photo: Jo Marsh</figcaption></figure>
    <h2>The cost</h2><p>${closed}</p><p>Also read</p><p>${costs}<script>alert(1)</script></p></article>`
  const page = (headHtml: string, body: string) =>
    `<!doctype html><html><head>${headHtml}</head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav>${body}<footer>© 2025</footer></body></html>`
  const article = cleanDocument(aDocument(page(head, story), 'bridge.html'))

  test('has its metadata from Open Graph and article tags', () => {
    const { title, outlet, publishedAt, byline, url } = article
    expect({ title, outlet, publishedAt, byline, url }).toEqual({
      title: 'Norrby opens its bridge',
      outlet: 'Norrby Courier',
      publishedAt: '2025-03-04',
      byline: 'Tom Reyes',
      url: 'https://norrby.example/bridge',
    })
  })

  test('is read without the page around its article', () => {
    expect(article.text.split('\n')).toEqual([
      'Norrby opens its bridge',
      opened,
      'Children wave from the bridge.',
      'The cost',
      closed,
      costs,
    ])
    expect(article.blocks.map((block) => block.kind)).toEqual(['HEADLINE', 'PARAGRAPH', 'CAPTION', 'HEADING', 'PARAGRAPH', 'PARAGRAPH'])
  })

  test('has its metadata from JSON-LD, where no tags give it', () => {
    const linked = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite' },
        {
          '@type': 'NewsArticle',
          headline: 'Norrby opens its bridge',
          datePublished: '2025-03-04T08:00:00Z',
          publisher: { '@type': 'Organization', name: 'Norrby Courier' },
          author: [{ name: 'Tom Reyes' }, { name: 'Jo Marsh' }],
        },
      ],
    }
    const { title, outlet, publishedAt, byline } = cleanDocument(
      aDocument(page(`<script type="application/ld+json">${JSON.stringify(linked)}</script>`, story), 'a.html'),
    )
    expect({ title, outlet, publishedAt, byline }).toEqual({
      title: 'Norrby opens its bridge',
      outlet: 'Norrby Courier',
      publishedAt: '2025-03-04',
      byline: 'Tom Reyes, Jo Marsh',
    })
  })

  test('has its day from a marked-up time, and none when the page gives none', () => {
    const dated = story.replace('<p>', '<time datetime="2025-03-04T08:00">4 March</time><p>')
    expect(cleanDocument(aDocument(page('', dated), 'a.html')).publishedAt).toBe('2025-03-04')
    expect(cleanDocument(aDocument(page('', story), 'a.html')).publishedAt).toBeNull()
  })

  test('is known by its markup, even when the file is called .txt', () => {
    expect(cleanDocument(aDocument(page(head, story), 'bridge.txt')).outlet).toBe('Norrby Courier')
  })
})
