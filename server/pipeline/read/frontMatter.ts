import { parse } from 'yaml'
import { z } from 'zod'
import { UnreadableDocumentError } from '../../domain/errors.ts'
import { noMetadata, type PageMetadata } from './Page.ts'
import { dayOfMoment, readDay } from './readDay.ts'

/** What stands between two lines of three hyphens at a text's start, and the text after them. Throws UnreadableDocumentError when it is no YAML. */
export function readFrontMatter(name: string, text: string): { readonly metadata: PageMetadata; readonly body: string } {
  const [whole = '', yaml] = /^\s*---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text.slice(0, 21_000)) ?? []
  if (yaml === undefined || !/^[\w-]+ *:/m.test(yaml)) return { metadata: noMetadata, body: text }
  return { metadata: metadataFrom(name, yaml), body: text.slice(whole.length) }
}

const word = z
  .union([z.string(), z.number(), z.date()])
  .transform((value) => (value instanceof Date ? value.toISOString() : String(value)).trim())
const frontMatter = z.looseObject({
  title: word.nullish(),
  headline: word.nullish(),
  outlet: word.nullish(),
  publisher: word.nullish(),
  site: word.nullish(),
  author: z.union([word, z.array(word)]).nullish(),
  byline: word.nullish(),
  url: word.nullish(),
  publishedAt: word.nullish(),
  published: word.nullish(),
  date: word.nullish(),
})

function metadataFrom(name: string, yaml: string): PageMetadata {
  const told = frontMatter.safeParse(parseYaml(name, yaml))
  if (!told.success)
    throw new UnreadableDocumentError(name, `its front matter cannot be used: ${z.prettifyError(told.error).replace(/\s+/g, ' ')}`)
  const { author, publishedAt, published, date } = told.data
  const moment = publishedAt ?? published ?? date ?? null
  const day = moment === null ? null : (dayOfMoment(moment) ?? readDay(moment))
  if (publishedAt != null && day === null) {
    throw new UnreadableDocumentError(name, `its front matter's publishedAt is ${JSON.stringify(publishedAt)}; write a day as 2025-11-03`)
  }
  return {
    title: told.data.title ?? told.data.headline ?? null,
    outlet: told.data.outlet ?? told.data.publisher ?? told.data.site ?? null,
    byline: told.data.byline ?? (Array.isArray(author) ? author.join(', ') : (author ?? null)),
    url: told.data.url ?? null,
    publishedAt: day,
  }
}

function parseYaml(name: string, yaml: string): unknown {
  try {
    return parse(yaml, { schema: 'failsafe', maxAliasCount: 0 })
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error)
    throw new UnreadableDocumentError(name, `its front matter is no YAML: ${reason}`)
  }
}
