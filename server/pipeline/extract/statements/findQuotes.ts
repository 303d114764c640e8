import { isQuoteMark } from '../tokens/isQuoteMark.ts'
import type { Token } from '../tokens/Token.ts'
import type { Range } from './Range.ts'

/** Words between quotation marks. `inner` leaves the marks out, `outer` takes them in; an open quote ends with its paragraph. */
export interface Quote {
  readonly inner: Range
  readonly outer: Range
  /** Whether the next paragraph goes on with the same speaker's words (opened, not closed, and opened again). */
  readonly goesOn: boolean
}

/**
 * The quotations of a text in order, never nested: the outermost marks count. Knows typographic, straight, angled and doubled marks,
 * and single ones where they cannot be apostrophes. `paragraphs` are runs of tokens. Linear in the number of tokens.
 */
export function findQuotes(text: string, tokens: readonly Token[], paragraphs: readonly Range[]): Quote[] {
  const quotes: Quote[] = []
  paragraphs.forEach((paragraph, index) => {
    const next = paragraphs[index + 1]
    const nextOpens = next !== undefined && opensDouble(text, tokens[next.first])
    readParagraph({ text, tokens, paragraph, nextOpens }, quotes)
  })
  return quotes
}

interface ParagraphReading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly paragraph: Range
  readonly nextOpens: boolean
}

function readParagraph({ text, tokens, paragraph, nextOpens }: ParagraphReading, quotes: Quote[]): void {
  let lastSingle: number | null = null
  let open = -1
  let single = false
  for (let i = paragraph.first; i < paragraph.end; i++) {
    const mark = markOf(text, tokens[i])
    if (open >= 0) {
      const closes = single ? mark === 'SINGLE_CLOSE' : mark === 'CLOSE' || mark === 'EITHER'
      if (!closes) continue
      quotes.push({ inner: { first: open + 1, end: i }, outer: { first: open, end: i + 1 }, goesOn: false })
      open = -1
    } else if (mark === 'OPEN' || mark === 'EITHER') {
      open = i
      single = false
    } else if (mark === 'SINGLE_OPEN') {
      lastSingle ??= lastClosingSingle(text, tokens, paragraph)
      if (lastSingle <= i) continue
      open = i
      single = true
    }
  }
  if (open < 0 || single || open + 1 >= paragraph.end) return
  quotes.push({ inner: { first: open + 1, end: paragraph.end }, outer: { first: open, end: paragraph.end }, goesOn: nextOpens })
}

type Mark = 'OPEN' | 'CLOSE' | 'EITHER' | 'SINGLE_OPEN' | 'SINGLE_CLOSE' | null

function markOf(text: string, token: Token | undefined): Mark {
  if (!token || !isQuoteMark(token.word)) return null
  switch (token.text) {
    case '“':
    case '„':
    case '«':
    case '``':
      return 'OPEN'
    case '”':
    case '»':
      return 'CLOSE'
    case '"':
    case "''":
    case '’’':
      return sideOf(text, token)
    case '‘':
    case '`':
      return 'SINGLE_OPEN'
    case "'":
    case '’':
      return opensSingle(text, token) ? 'SINGLE_OPEN' : closesSingle(text, token) ? 'SINGLE_CLOSE' : null
    default:
      return null
  }
}

/** A straight mark opens before a word after a space, closes after a word before a space, and may do either elsewhere. */
function sideOf(text: string, token: Token): Mark {
  const spaceBefore = isGap(text.charAt(token.start - 1))
  const spaceAfter = isGap(text.charAt(token.end)) || /[.,;:!?)]/.test(text.charAt(token.end))
  if (spaceBefore && !spaceAfter) return 'OPEN'
  return spaceBefore === spaceAfter ? 'EITHER' : 'CLOSE'
}

function opensDouble(text: string, token: Token | undefined): boolean {
  const mark = markOf(text, token)
  return mark === 'OPEN' || mark === 'EITHER'
}

function opensSingle(text: string, token: Token): boolean {
  return token.text === "'" && isGap(text.charAt(token.start - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(token.end))
}

function closesSingle(text: string, token: Token): boolean {
  const after = text.charAt(token.end)
  return !isGap(text.charAt(token.start - 1)) && (isGap(after) || /[.,;:!?)—–-]/.test(after))
}

function isGap(character: string): boolean {
  return character === '' || /[\s([{—–-]/.test(character)
}

function lastClosingSingle(text: string, tokens: readonly Token[], paragraph: Range): number {
  for (let i = paragraph.end - 1; i >= paragraph.first; i--) if (markOf(text, tokens[i]) === 'SINGLE_CLOSE') return i
  return -1
}
