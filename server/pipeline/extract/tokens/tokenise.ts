import { abbreviationKind, hyphenPrefixes } from './abbreviations.ts'
import { type CodedText, codedText } from './CodedText.ts'
import { classAt, DIGIT, HIGH_SURROGATE, isApostropheCode, isLetter, isWord, LOWER, SPACE, UPPER } from './characters.ts'
import type { Token } from './Token.ts'
import { wordIn } from './words.ts'

/**
 * The words, numbers and marks of a text, in order, without white space. Every hyphen between words is a token of its own, as in the
 * English Web Treebank ("U.S." "-" "based"), but for prefixes ("co-operate") and designations ("F-16"). Linear in the text's length.
 */
export function tokenise(text: string): Token[] {
  const source = codedText(text)
  const tokens: Token[] = []
  let offset = 0
  while (offset < text.length) {
    const charClass = classAt(source.codes, offset)
    if (charClass === SPACE) offset++
    else if (isWord(charClass)) offset = readWord(source, offset, tokens)
    else offset = readMark(source, offset, tokens)
  }
  return tokens
}

function readWord(source: CodedText, start: number, tokens: Token[]): number {
  const { codes } = source
  const address = endOfAddress(source, start)
  if (address > start) return push(source, start, address, tokens)
  let end = endOfCore(source, start)
  if (codes[end] === AT && isWord(classAt(codes, end + 1))) end = endOfVisible(source, end)
  else if (codes[end] === STOP && keepsFullStop(source, start, end)) return push(source, start, end + 1, tokens)
  const clitic = startOfClitic(source, start, end)
  push(source, start, clitic, tokens)
  return clitic < end ? push(source, clitic, end, tokens) : end
}

const AT = 0x40
const STOP = 0x2e

/** End of a web address that starts here; the start when there is none. Trailing marks are left to the sentence. */
function endOfAddress({ text, codes }: CodedText, start: number): number {
  const first = (codes[start] ?? 0) | 0x20
  const second = (codes[start + 1] ?? 0) | 0x20
  if (!(first === 0x68 && second === 0x74) && !(first === 0x77 && second === 0x77)) return start
  if (!/^(?:https?:\/\/|www\.)[^\s]/i.test(text.slice(start, start + 9))) return start
  return endOfVisible({ text, codes }, start)
}

function endOfVisible({ text, codes }: CodedText, start: number): number {
  let end = start
  while (end < text.length && classAt(codes, end) !== SPACE && !/["“”<>]/.test(text.charAt(end))) end++
  while (end > start + 1 && /[.,;:!?)\]'’]/.test(text.charAt(end - 1))) end--
  return end
}

/** End of a run of word characters and of the joints that belong inside one word. */
function endOfCore(source: CodedText, start: number): number {
  const { codes } = source
  let end = start
  for (;;) {
    while (isWord(classAt(codes, end))) end++
    if (classAt(codes, end) === SPACE || !isWord(classAt(codes, end + 1)) || !isJoint(source, start, end)) return end
    end++
  }
}

function isJoint(source: CodedText, start: number, joint: number): boolean {
  const { text, codes } = source
  const before = classAt(codes, joint - 1)
  const after = classAt(codes, joint + 1)
  switch (text[joint]) {
    case '.':
      return joinsAroundStop(codes, start, joint)
    case ',':
      return before === DIGIT && groupOfThree(codes, joint + 1)
    case ':':
    case '/':
      return before === DIGIT && after === DIGIT
    case "'":
    case '’':
    case 'ʼ':
      return isLetter(before) && isLetter(after)
    case '&':
      return before === UPPER && after === UPPER
    case '_':
      return true
    case '-':
    case '‑':
      return joinsAroundHyphen(source, start, joint)
    default:
      return false
  }
}

function joinsAroundStop(codes: Uint16Array, start: number, stop: number): boolean {
  const after = classAt(codes, stop + 1)
  if (classAt(codes, stop - 1) === DIGIT) return after === DIGIT
  const singleBefore = stop - 1 === start || codes[stop - 2] === STOP
  const singleAfter = isLetter(after) && !isWord(classAt(codes, stop + 2))
  return (singleBefore && singleAfter) || after === LOWER
}

function groupOfThree(codes: Uint16Array, start: number): boolean {
  for (let i = 0; i < 3; i++) if (classAt(codes, start + i) !== DIGIT) return false
  return !isWord(classAt(codes, start + 3))
}

function joinsAroundHyphen({ text, codes }: CodedText, start: number, hyphen: number): boolean {
  const after = classAt(codes, hyphen + 1)
  if (after === DIGIT) return isLetter(classAt(codes, hyphen - 1))
  if (after !== LOWER || hyphen - start > 7) return false
  return hyphenPrefixes.has(text.slice(start, hyphen).toLowerCase())
}

function keepsFullStop({ text, codes }: CodedText, start: number, stop: number): boolean {
  if (stop - start > 8) return false
  let next = stop + 1
  if (classAt(codes, next) === SPACE && text[next] !== '\n') next++
  const word = text.slice(start, stop)
  if (word.length <= 2 && /^\p{Lu}$/u.test(word) && classAt(codes, next) !== UPPER) return false
  return abbreviationKind(word, text.charAt(next)) !== null
}

/** Where "n't", "'s", "'re" … begins in a word; its end when it has none. "cannot" parts before "not". */
function startOfClitic({ text, codes }: CodedText, start: number, end: number): number {
  if (!isApostropheCode(codes[end - 2]) && !isApostropheCode(codes[end - 3])) return startOfNot({ text, codes }, start, end)
  const tail = text.slice(Math.max(start, end - 3), end).toLowerCase()
  if (/n['’ʼ]t$/.test(tail) && end - start > 3) return end - 3
  const short = /['’ʼ](?:s|d|m)$/.test(tail) ? 2 : /['’ʼ](?:re|ve|ll)$/.test(tail) ? 3 : 0
  return short > 0 && end - start > short ? end - short : end
}

function startOfNot({ text, codes }: CodedText, start: number, end: number): number {
  return end - start === 6 && ((codes[start] ?? 0) | 0x20) === 0x63 && text.slice(start, end).toLowerCase() === 'cannot' ? start + 3 : end
}

function readMark(source: CodedText, start: number, tokens: Token[]): number {
  const { text, codes } = source
  const code = codes[start] ?? 0
  if (classAt(codes, start) === HIGH_SURROGATE) return push(source, start, Math.min(text.length, start + 2), tokens)
  if (isApostropheCode(code)) return readApostrophe(source, start, tokens)
  const opensTag = (code === HASH || code === AT) && isLetter(classAt(codes, start + 1)) && classAt(codes, start - 1) === SPACE
  if (opensTag) return push(source, start, endOfTag(source, start + 1), tokens)
  let end = start + 1
  if (REPEATED.includes(code)) while (codes[end] === code) end++
  return push(source, start, end, tokens)
}

const HASH = 0x23

/** Marks that are one token however many of them stand in a row. */
const REPEATED = [...'.!?`*=_~-'].map((mark) => mark.charCodeAt(0))

/** A clitic that stands after a full stop ("U.S.'s"), a doubled quote mark, or one apostrophe. */
function readApostrophe(source: CodedText, start: number, tokens: Token[]): number {
  const { text, codes } = source
  const attached = classAt(codes, start - 1) !== SPACE
  const isPossessive = attached && /[sS]/.test(text.charAt(start + 1)) && !isWord(classAt(codes, start + 2))
  if (isPossessive || text.startsWith("''", start)) return push(source, start, start + 2, tokens)
  return push(source, start, start + 1, tokens)
}

function endOfTag({ text, codes }: CodedText, start: number): number {
  let end = start
  while (isWord(classAt(codes, end)) || text[end] === '_') end++
  return end
}

function push(source: CodedText, start: number, end: number, tokens: Token[]): number {
  const word = wordIn(source, start, end)
  tokens.push({ start, end, text: word.text, word })
  return end
}
