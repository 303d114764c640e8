import { z } from 'zod'
import { tidyLine } from './linesOf.ts'
import type { PageMetadata } from './Page.ts'
import { dayOfMoment } from './readDay.ts'

/** What an HTML page tells about itself: Open Graph and article tags, JSON-LD (schema.org), a marked-up time; in that order. */
export function htmlMetadata(page: Document): PageMetadata {
  const linked = linkedArticle(page)
  return {
    title:
      meta(page, ['og:title', 'twitter:title', 'dc.title', 'headline']) ??
      linked.headline ??
      withoutSite(page.querySelector('title')?.textContent),
    outlet: meta(page, ['og:site_name', 'application-name', 'dc.publisher']) ?? linked.publisher,
    byline: withoutAddress(meta(page, ['author', 'article:author', 'dc.creator', 'byl', 'parsely-author'])) ?? linked.author,
    url: meta(page, ['og:url']) ?? page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
    publishedAt: publishedDay(page, linked.datePublished),
  }
}

function publishedDay(page: Document, linked: string | null): string | null {
  const told = [
    meta(page, [
      'article:published_time',
      'og:published_time',
      'datepublished',
      'date',
      'dc.date',
      'dc.date.issued',
      'pubdate',
      'publish-date',
      'parsely-pub-date',
    ]),
    linked,
    page.querySelector('[itemprop="datePublished"]')?.getAttribute('content') ??
      page.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime'),
    page.querySelector('article time[datetime], header time[datetime], time[pubdate]')?.getAttribute('datetime'),
  ]
  for (const moment of told) {
    const day = moment == null ? null : dayOfMoment(moment)
    if (day !== null) return day
  }
  return null
}

function meta(page: Document, names: readonly string[]): string | null {
  const tags = [...page.querySelectorAll('meta')]
  for (const name of names) {
    const tag = tags.find((each) =>
      [each.getAttribute('property'), each.getAttribute('name'), each.getAttribute('itemprop')].some((key) => key?.toLowerCase() === name),
    )
    const content = tidyLine(tag?.getAttribute('content') ?? '')
    if (content !== '') return content
  }
  return null
}

const nameOf = z.union([z.string(), z.looseObject({ name: z.string() }).transform((thing) => thing.name)])
const linkedSchema = z.looseObject({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: z.string().nullish().catch(null),
  datePublished: z.string().nullish().catch(null),
  publisher: nameOf.nullish().catch(null),
  author: z
    .union([nameOf, z.array(nameOf).transform((names) => names.join(', '))])
    .nullish()
    .catch(null),
})

interface LinkedArticle {
  readonly headline: string | null
  readonly datePublished: string | null
  readonly publisher: string | null
  readonly author: string | null
}

/** The first thing of JSON-LD whose type is an article's; a block that is no JSON says nothing. */
function linkedArticle(page: Document): LinkedArticle {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const thing of thingsIn(parseJson(script.textContent ?? ''))) {
      const article = linkedSchema.safeParse(thing)
      if (!article.success || !/Article|Report|BlogPosting/.test(String(article.data['@type']))) continue
      const { headline = null, datePublished = null, publisher = null, author = null } = article.data
      return { headline, datePublished, publisher, author }
    }
  }
  return { headline: null, datePublished: null, publisher: null, author: null }
}

function thingsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  const graph = z.looseObject({ '@graph': z.array(z.unknown()) }).safeParse(value)
  return graph.success ? graph.data['@graph'] : [value]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** "Mayor opens bridge | Norrby Times" without the site. */
function withoutSite(title: string | null | undefined): string | null {
  const plain = tidyLine(title ?? '').replace(/ (?:\||[-–—]|::|») [^|–—»]{2,40}$/, '')
  return plain === '' ? null : plain
}

function withoutAddress(author: string | null): string | null {
  return author === null || /^https?:/.test(author) ? null : author
}
