import { foldName } from '../../../domain/foldName.ts'
import type { Gazetteer } from '../../../domain/Gazetteer.ts'
import type { Token } from '../tokens/Token.ts'

/** An article's tokens as the grammar of units reads them. */
export interface UnitText {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly gazetteer: Gazetteer
}

/** The folded word at a token, without a full stop of its own; empty outside the text. */
export function wordAt({ tokens }: UnitText, at: number): string {
  const raw = tokens[at]?.text ?? ''
  const folded = isPlain(raw) ? raw.toLowerCase() : foldName(raw)
  return folded.length > 1 && folded.endsWith('.') ? folded.slice(0, -1) : folded
}

/** The words of a run, folded, joined by single spaces. */
export function wordsIn(unit: UnitText, first: number, end: number): string {
  const words: string[] = []
  for (let at = first; at < end; at++) words.push(wordAt(unit, at))
  return words.join(' ')
}

/** The token as it is written; empty outside the text. */
export function rawAt({ tokens }: UnitText, at: number): string {
  return tokens[at]?.text ?? ''
}

/** Whether the token starts with a capital. */
export function isCapitalAt({ tokens }: UnitText, at: number): boolean {
  const code = tokens[at]?.text.charCodeAt(0) ?? 0
  if (code < 128) return code >= 65 && code <= 90
  return /^\p{Lu}/u.test(tokens[at]?.text ?? '')
}

/** Whether a token and the next stand in one line. */
export function isOneLine({ text, tokens }: UnitText, at: number): boolean {
  const from = tokens[at]?.end
  const to = tokens[at + 1]?.start
  if (from === undefined || to === undefined) return false
  for (let offset = from; offset < to; offset++) if (text.charCodeAt(offset) === 10) return false
  return true
}

/** Whether nothing stands between a token and the next. */
export function isTouching({ tokens }: UnitText, at: number): boolean {
  return tokens[at]?.end === tokens[at + 1]?.start
}

/** Whether the token is a hyphen or dash that joins two words without spaces. */
export function isJoint(unit: UnitText, at: number): boolean {
  return /^[-–‑]$/.test(rawAt(unit, at)) && isTouching(unit, at - 1) && isTouching(unit, at)
}

/** Whether the token is a quotation mark. */
export function isQuoteAt(unit: UnitText, at: number): boolean {
  return /^(["“”„«»‘’']|''|``)$/.test(rawAt(unit, at))
}

function isPlain(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    if (code > 127 || code === 39 || code === 34 || code === 96) return false
  }
  return true
}
