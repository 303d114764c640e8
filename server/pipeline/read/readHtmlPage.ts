import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { UnreadableDocumentError } from '../../domain/errors.ts'
import { blockLines } from './blockLines.ts'
import { htmlMetadata } from './htmlMetadata.ts'
import type { Line, Page } from './Page.ts'

/** More elements than this are no article; and reading them would take minutes. */
const mostElements = 60_000
/** Fewer words than this in sentences are no article. */
const fewestWords = 25

/** The article of an HTML page, found by Mozilla's Readability. Throws UnreadableDocumentError when there is none. */
export function readHtmlPage(name: string, html: string): Page {
  const deepest = depthOf(html)
  if (deepest > 500)
    throw new UnreadableDocumentError(name, 'its HTML is nested too deeply to be an article; save the page again, or its text as .txt')
  const { document: page } = parseHTML(
    /<html[\s>]/i.test(html.slice(0, 5_000)) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`,
  )
  const metadata = htmlMetadata(page)
  const lines = articleLines(name, page)
  if (wordsInSentences(lines) < fewestWords) throw noArticle(name)
  return { lines, metadata }
}

function articleLines(name: string, page: Document): readonly Line[] {
  if (page.querySelectorAll('*').length > mostElements) {
    throw new UnreadableDocumentError(
      name,
      `the page has more than ${mostElements.toLocaleString('en')} elements; save its article alone, as .html or .txt`,
    )
  }
  const found = new Readability(page, { charThreshold: 200, serializer: (content) => blockLines(content) }).parse()
  if (found?.content == null) throw noArticle(name)
  return found.content
}

function noArticle(name: string): UnreadableDocumentError {
  return new UnreadableDocumentError(name, 'the page holds no article; save the page of one article, or its text as .txt')
}

function wordsInSentences(lines: readonly Line[]): number {
  return lines.filter((line) => /[.!?]["”’)]*$/.test(line.text)).reduce((sum, line) => sum + line.text.split(' ').length, 0)
}

const neverClosed = new Set('area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option'.split(' '))

/** How deeply elements are nested, by their tags alone: a parser would follow them on the call stack. */
function depthOf(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [, closing, tag = '', end] of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})(?:\s[^<>]*?)?(\/?)>/gi)) {
    if (neverClosed.has(tag.toLowerCase()) || end === '/') continue
    depth = Math.max(0, depth + (closing === '/' ? -1 : 1))
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
