import { abbreviationKind, hyphenPrefixes } from './abbreviations.ts'
import { classAt, DIGIT, HIGH_SURROGATE, isApostrophe, isApostropheCode, isLetter, isWord, LOWER, SPACE, UPPER } from './characters.ts'
import type { Token } from './Token.ts'
import { wordIn } from './words.ts'

/**
 * The words, numbers and marks of a text, in order, without white space. Every hyphen between words is a token of its own, as in the
 * English Web Treebank ("U.S." "-" "based"), but for prefixes ("co-operate") and designations ("F-16"). Linear in the text's length.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let offset = 0
  while (offset < text.length) {
    const charClass = classAt(text, offset)
    if (charClass === SPACE) offset++
    else if (isWord(charClass)) offset = readWord(text, offset, tokens)
    else offset = readMark(text, offset, tokens)
  }
  return tokens
}

function readWord(text: string, start: number, tokens: Token[]): number {
  const address = endOfAddress(text, start)
  if (address > start) return push(text, start, address, tokens)
  let end = endOfCore(text, start)
  if (text[end] === '@' && isWord(classAt(text, end + 1))) end = endOfVisible(text, end)
  else if (text[end] === '.' && keepsFullStop(text, start, end)) return push(text, start, end + 1, tokens)
  const clitic = startOfClitic(text, start, end)
  push(text, start, clitic, tokens)
  return clitic < end ? push(text, clitic, end, tokens) : end
}

/** End of a web address that starts here; the start when there is none. Trailing marks are left to the sentence. */
function endOfAddress(text: string, start: number): number {
  const first = text.charCodeAt(start) | 0x20
  if (first !== 0x68 && first !== 0x77) return start
  if (!/^(?:https?:\/\/|www\.)[^\s]/i.test(text.slice(start, start + 9))) return start
  return endOfVisible(text, start)
}

function endOfVisible(text: string, start: number): number {
  let end = start
  while (end < text.length && classAt(text, end) !== SPACE && !/["“”<>]/.test(text.charAt(end))) end++
  while (end > start + 1 && /[.,;:!?)\]'’]/.test(text.charAt(end - 1))) end--
  return end
}

/** End of a run of word characters and of the joints that belong inside one word. */
function endOfCore(text: string, start: number): number {
  let end = start
  for (;;) {
    while (isWord(classAt(text, end))) end++
    if (!isWord(classAt(text, end + 1)) || !isJoint(text, start, end)) return end
    end++
  }
}

function isJoint(text: string, start: number, joint: number): boolean {
  const before = classAt(text, joint - 1)
  const after = classAt(text, joint + 1)
  switch (text[joint]) {
    case '.':
      return joinsAroundStop(text, start, joint)
    case ',':
      return before === DIGIT && groupOfThree(text, joint + 1)
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
      return joinsAroundHyphen(text, start, joint)
    default:
      return false
  }
}

function joinsAroundStop(text: string, start: number, stop: number): boolean {
  const after = classAt(text, stop + 1)
  if (classAt(text, stop - 1) === DIGIT) return after === DIGIT
  const singleBefore = stop - 1 === start || text[stop - 2] === '.'
  const singleAfter = isLetter(after) && !isWord(classAt(text, stop + 2))
  return (singleBefore && singleAfter) || after === LOWER
}

function groupOfThree(text: string, start: number): boolean {
  for (let i = 0; i < 3; i++) if (classAt(text, start + i) !== DIGIT) return false
  return !isWord(classAt(text, start + 3))
}

function joinsAroundHyphen(text: string, start: number, hyphen: number): boolean {
  const after = classAt(text, hyphen + 1)
  if (after === DIGIT) return isLetter(classAt(text, hyphen - 1))
  if (after !== LOWER || hyphen - start > 7) return false
  return hyphenPrefixes.has(text.slice(start, hyphen).toLowerCase())
}

function keepsFullStop(text: string, start: number, stop: number): boolean {
  if (stop - start > 8) return false
  let next = stop + 1
  if (classAt(text, next) === SPACE && text[next] !== '\n') next++
  const word = text.slice(start, stop)
  if (/^\p{Lu}$/u.test(word) && classAt(text, next) !== UPPER) return false
  return abbreviationKind(word, text.charAt(next)) !== null
}

/** Where "n't", "'s", "'re" … begins in a word; its end when it has none. "cannot" parts before "not". */
function startOfClitic(text: string, start: number, end: number): number {
  if (!isApostropheCode(text.charCodeAt(end - 2)) && !isApostropheCode(text.charCodeAt(end - 3))) return startOfNot(text, start, end)
  const tail = text.slice(Math.max(start, end - 3), end).toLowerCase()
  if (/n['’ʼ]t$/.test(tail) && end - start > 3) return end - 3
  const short = /['’ʼ](?:s|d|m)$/.test(tail) ? 2 : /['’ʼ](?:re|ve|ll)$/.test(tail) ? 3 : 0
  return short > 0 && end - start > short ? end - short : end
}

function startOfNot(text: string, start: number, end: number): number {
  return end - start === 6 && text.slice(start, end).toLowerCase() === 'cannot' ? start + 3 : end
}

function readMark(text: string, start: number, tokens: Token[]): number {
  const character = text.charAt(start)
  if (classAt(text, start) === HIGH_SURROGATE) return push(text, start, Math.min(text.length, start + 2), tokens)
  if (isApostrophe(character)) return readApostrophe(text, start, tokens)
  const opensTag = (character === '#' || character === '@') && isLetter(classAt(text, start + 1)) && classAt(text, start - 1) === SPACE
  if (opensTag) return push(text, start, endOfTag(text, start + 1), tokens)
  let end = start + 1
  if (/[.!?`*=_~-]/.test(character)) while (text[end] === character) end++
  return push(text, start, end, tokens)
}

/** A clitic that stands after a full stop ("U.S.'s"), a doubled quote mark, or one apostrophe. */
function readApostrophe(text: string, start: number, tokens: Token[]): number {
  const attached = classAt(text, start - 1) !== SPACE
  const isPossessive = attached && /[sS]/.test(text.charAt(start + 1)) && !isWord(classAt(text, start + 2))
  if (isPossessive || text.startsWith("''", start)) return push(text, start, start + 2, tokens)
  return push(text, start, start + 1, tokens)
}

function endOfTag(text: string, start: number): number {
  let end = start
  while (isWord(classAt(text, end)) || text[end] === '_') end++
  return end
}

function push(text: string, start: number, end: number, tokens: Token[]): number {
  const word = wordIn(text, start, end)
  tokens.push({ start, end, text: word.text, word })
  return end
}
