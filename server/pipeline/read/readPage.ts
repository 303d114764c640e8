import type { Document } from '../../domain/Document.ts'
import { decodeText } from './decodeText.ts'
import type { Page } from './Page.ts'
import { readHtmlPage } from './readHtmlPage.ts'
import { readMarkdownPage } from './readMarkdownPage.ts'
import { readTextPage } from './readTextPage.ts'

/** A document as a page, by its type; a text that is a whole HTML page is read as one. Throws UnreadableDocumentError. */
export function readPage(document: Document): Page {
  const text = decodeText(document)
  if (document.mediaType === 'text/html' || isWholeHtml(text)) return readHtmlPage(document.name, text)
  return document.mediaType === 'text/markdown' ? readMarkdownPage(document.name, text) : readTextPage(document.name, text)
}

function isWholeHtml(text: string): boolean {
  return /^\s*(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype html|html|head|body)[\s>]/i.test(text.slice(0, 2_000))
}
