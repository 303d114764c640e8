import { readFrontMatter } from './frontMatter.ts'
import { linesOf } from './linesOf.ts'
import type { Page } from './Page.ts'
import { stripTags } from './stripTags.ts'

/** A plain text as a page: front matter, where it has any, tells of it; stray HTML tags are taken off. */
export function readTextPage(name: string, text: string): Page {
  const { metadata, body } = readFrontMatter(name, text)
  return { lines: linesOf(stripTags(body)), metadata }
}
