import type { Document } from '../../domain/Document.ts'
import { UnreadableDocumentError } from '../../domain/errors.ts'

/** The most bytes that a document may have. */
export const mostBytes = 10_000_000

/**
 * The characters of a document, without its byte order mark.
 * Throws UnreadableDocumentError for what is empty, too large, binary, or not UTF-8 (UTF-16 with its mark is read too).
 */
export function decodeText(document: Document): string {
  const { bytes, name } = document
  if (bytes.length === 0) throw new UnreadableDocumentError(name, 'the file is empty')
  if (bytes.length > mostBytes) throw new UnreadableDocumentError(name, tooLarge(bytes.length))
  const binary = binaryKindOf(bytes)
  if (binary !== null) {
    throw new UnreadableDocumentError(name, `this is ${binary}, not text; save the article as .txt, .md or .html`)
  }
  const encoding = encodingOf(bytes)
  const text = decode(bytes, encoding)
  // Looked for before the encoding is blamed: another one would not cure a binary.
  if (encoding === 'utf-8' ? bytes.includes(0) : text?.includes('\0')) {
    throw new UnreadableDocumentError(
      name,
      'the file holds NUL characters, so it is binary, not text; save the article as .txt, .md or .html',
    )
  }
  if (text === null) {
    throw new UnreadableDocumentError(
      name,
      'the text is not valid UTF-8; save it again as UTF-8 (for example: iconv -f WINDOWS-1252 -t UTF-8)',
    )
  }
  if (text.trim() === '') throw new UnreadableDocumentError(name, 'the file holds nothing but white space')
  return text
}

/** The reason that a file of this many bytes is refused. */
export function tooLarge(byteLength: number): string {
  const megabytes = (byteLength / 1_000_000).toFixed(1)
  return `the file has ${megabytes} MB, more than the ${mostBytes / 1_000_000} MB that one article may have; split it into its articles`
}

/** By the first bytes, as the file formats define them; null for what may be text. */
function binaryKindOf(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  if (start.startsWith('%PDF-')) return 'a PDF'
  if (start.startsWith('PK\u0003\u0004')) return 'a ZIP, Word or EPUB file'
  if (start.startsWith('\u0089PNG') || start.startsWith('\u00ff\u00d8\u00ff') || start.startsWith('GIF8')) return 'an image'
  if (start.startsWith('\u001f\u008b')) return 'a gzip file'
  if (start.startsWith('{\\rtf')) return 'a rich text file'
  return null
}

/** By the byte order mark. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
