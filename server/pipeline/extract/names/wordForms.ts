import { hashWord } from './hashing.ts'
import { wordClassesOf } from './lexicon.ts'

/** How a word is written. */
export const CASE = {
  lower: 0,
  initial: 1,
  upper: 2,
  mixed: 3,
  digits: 4,
  digitsAndLetters: 5,
  mark: 6,
  singleUpper: 7,
  dotted: 8,
} as const

/** All that a word tells by itself, as hashes; computed once for each distinct word. */
export interface WordForm {
  /** Tells the forms of one lexicon apart: no two that differ share it. */
  readonly number: number
  readonly word: number
  readonly lower: number
  /** Letters and digits by class, runs of the same class cut to one: "Xx", "0-0". */
  readonly brief: number
  readonly shape: number
  readonly letterCase: number
  /** Of the lower-case word, lengths 1 to 4 (shorter words: the whole). */
  readonly prefixes: readonly [number, number, number, number]
  readonly suffixes: readonly [number, number, number, number]
  readonly classes: number
  /** What the name lexicon says: bits. */
  readonly known: number
  readonly cluster: number
  readonly length: number
  /** Hashes of the trigrams of the lower-case word with its edges marked; at most 14. */
  readonly trigrams: readonly number[]
}

/** What a list of names says of a word's hash. */
export interface KnownWords {
  /** Bits of KNOWN; 0 when unknown. `lower` is the hash of a lower-case word. */
  readonly knownAs: (lower: number) => number
  /** The word's cluster, from 1; 0 when it has none. */
  readonly clusterOf: (lower: number) => number
}

/** Looks at one word; only its first 40 characters count. */
export function wordFormOf(text: string, number: number, lexicon: KnownWords): WordForm {
  const word = text.length > 40 ? text.slice(0, 40) : text
  const lower = word.toLowerCase().replace(/\d/g, '0')
  const shape = shapeOf(word)
  const lowerHash = hashWord(lower)
  return {
    number,
    word: hashWord(word.replace(/\d/g, '0')),
    lower: lowerHash,
    shape: hashWord(shape.slice(0, 12)),
    brief: hashWord(shape.replace(/(.)\1+/g, '$1').slice(0, 8)),
    letterCase: caseOf(word),
    prefixes: [hashWord(lower.slice(0, 1)), hashWord(lower.slice(0, 2)), hashWord(lower.slice(0, 3)), hashWord(lower.slice(0, 4))],
    suffixes: [hashWord(lower.slice(-1)), hashWord(lower.slice(-2)), hashWord(lower.slice(-3)), hashWord(lower.slice(-4))],
    classes: wordClassesOf(lower),
    known: lexicon.knownAs(lowerHash),
    cluster: lexicon.clusterOf(lowerHash),
    length: word.length,
    trigrams: trigramsOf(lower),
  }
}

/** Whether a word is written as names are: with a capital. */
export function isCapitalised(form: WordForm): boolean {
  const { letterCase } = form
  return (letterCase >= CASE.initial && letterCase <= CASE.mixed) || letterCase >= CASE.singleUpper
}

function caseOf(word: string): number {
  if (/^\p{Lu}$/u.test(word)) return CASE.singleUpper
  if (/^(?:\p{Lu}\.)+\p{Lu}?\.?$/u.test(word)) return CASE.dotted
  if (!/[\p{L}\p{N}]/u.test(word)) return CASE.mark
  if (/^[\d.,:/]+$/.test(word)) return CASE.digits
  if (/\d/.test(word)) return CASE.digitsAndLetters
  if (!/\p{Lu}/u.test(word)) return CASE.lower
  if (!/\p{Ll}/u.test(word)) return CASE.upper
  return /^\p{Lu}[^\p{Lu}]*$/u.test(word) ? CASE.initial : CASE.mixed
}

function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\d/g, '0')
    .replace(/[^X\P{L}]/gu, 'x')
}

function trigramsOf(lower: string): number[] {
  const marked = `^${lower.slice(0, 12)}$`
  const found: number[] = []
  for (let i = 0; i + 3 <= marked.length; i++) found.push(hashWord(marked.slice(i, i + 3)))
  return found
}
