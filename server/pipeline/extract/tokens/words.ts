import { type CodedText, codedText } from './CodedText.ts'
import { hashText } from './hashes.ts'
import { mostWords, type Word } from './Word.ts'

/** The word that stands in a text from `start` up to `end`: the same object as before, in this text or another, while it is remembered. */
export function wordIn({ text, codes }: CodedText, start: number, end: number): Word {
  if (end - start > longestRemembered) return newWord(text.slice(start, end), shared)
  let slot = hashOf(codes, start, end)
  for (;;) {
    const word = words[slot & slotMask]
    if (word === undefined) return remember(text.slice(start, end), slot & slotMask)
    if (isAt(codes, start, end, word.text)) return word
    slot++
  }
}

/** The word that is a whole text. */
export function wordOf(text: string): Word {
  return wordIn(codedText(text), 0, text.length)
}

/** Characters; longer words are made anew each time, and share a number that no other has. */
const longestRemembered = 40
const shared = 0

// A memo by open addressing, changed in place: what it answers never depends on what was asked before. Full, it begins anew.
const slotCount = 1 << 16
const slotMask = slotCount - 1
const words: (Word | undefined)[] = new Array(slotCount).fill(undefined)
let used = 1

function remember(text: string, slot: number): Word {
  if (used === mostWords) {
    words.fill(undefined)
    used = 1
  }
  const word = newWord(ownCopy(text), used++)
  words[slot] = word
  return word
}

function newWord(text: string, number: number): Word {
  const lower = text.toLowerCase()
  const plain = lower.includes('’') ? lower.replaceAll('’', "'") : lower
  return { text, lower, plain, hash: hashText(plain), number, asked: 0, yes: 0 }
}

/** A slice of an article would keep the whole article in memory. */
function ownCopy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}

/** FNV-1a over the code units, its upper half folded in. */
function hashOf(codes: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193)
  return hash ^ (hash >>> 16)
}

function isAt(codes: Uint16Array, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (codes[start + at] !== word.charCodeAt(at)) return false
  return true
}
