import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { UnreadableDocumentError } from '../../domain/errors.ts'
import { blockLines } from './blockLines.ts'
import { htmlMetadata } from './htmlMetadata.ts'
import type { Line, Page } from './Page.ts'

/** More elements than this are no article; and reading them would take minutes. */
const mostElements = 60_000
const deepest = 500
/** Fewer words than this in sentences are no article. */
const fewestWords = 25

/** The article of an HTML page, found by Mozilla's Readability. Throws UnreadableDocumentError when there is none. */
export function readHtmlPage(name: string, html: string): Page {
  refuseMonsters(name, html)
  const { document: page } = parseHTML(
    /<html[\s>]/i.test(html.slice(0, 5_000)) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`,
  )
  const metadata = htmlMetadata(page)
  const lines = articleLines(name, page)
  if (wordsInSentences(lines) < fewestWords) throw noArticle(name)
  return { lines, metadata }
}

function articleLines(name: string, page: Document): readonly Line[] {
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

/** By the tags alone, before a parser builds its tree: too many elements, or so deeply nested that following them would end the call stack. */
function refuseMonsters(name: string, html: string): void {
  let elements = 0
  let depth = 0
  for (const [, closing, tag = '', end] of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})(?:\s[^<>]*?)?(\/?)>/gi)) {
    if (closing === '') elements += 1
    if (elements > mostElements) throw new UnreadableDocumentError(name, tooManyElements)
    if (neverClosed.has(tag.toLowerCase()) || end === '/') continue
    depth = Math.max(0, depth + (closing === '/' ? -1 : 1))
    if (depth > deepest) throw new UnreadableDocumentError(name, tooDeep)
  }
}

const tooManyElements = `the page has more than ${mostElements.toLocaleString('en')} elements; save its article alone, as .html or .txt`
const tooDeep = 'its HTML is nested too deeply to be an article; save the page again, or its text as .txt'
