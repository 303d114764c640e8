import type { Token } from '../tokens/Token.ts'
import { hashWord } from './hashing.ts'
import { bitOf } from './lexicon.ts'
import { KNOWN } from './NameLexicon.ts'
import { SENTENCE_CASE, type TextColumns } from './TextColumns.ts'
import { CASE, isCapitalised, type WordForm } from './wordForms.ts'

/** What the rest of the article tells about a word: where and how else it stands (context aggregation, Ratinov and Roth 2009). */
export interface WordClues {
  /** Bits of CLUE. */
  bits: number
  /** The longest run of capitals that holds the word: its first token and end. */
  runStart: number
  runEnd: number
  count: number
}

/** What the whole article may tell of a word, a bit each. */
export const CLUE = {
  lowerCase: 1,
  capitalInside: 2,
  afterTitle: 4,
  beforeSpeech: 8,
  afterLocative: 16,
  afterGivenName: 32,
  beforeRole: 64,
  afterComma: 128,
  afterThe: 256,
  possessive: 512,
  hasAge: 1024,
} as const

/** What the whole article tells of its words. */
export interface DocumentClues {
  readonly of: (lower: number) => WordClues | undefined
  /** For an acronym's hash, the token index of the last word of the name whose initials it spells; -1 when there is none. */
  readonly expansionOf: (word: number) => number
}

/** Gathers the clues of an article from its tokens and what they look like. */
export function cluesOf(columns: TextColumns, tokens: readonly Pick<Token, 'text'>[]): DocumentClues {
  const clues = new Map<number, WordClues>()
  const expansions = new Map<string, number>()
  for (let i = 0; i < columns.forms.length; i++) {
    const form = columns.forms[i]
    if (!form || form.length < 2 || columns.sentenceCase[i] !== SENTENCE_CASE.normal) continue
    if (form.letterCase === CASE.lower) noteLowerCase(clues, form)
    else if (isCapitalised(form)) noteCapital(clues, columns, i, form)
    if (columns.runStart[i] === i && isCapitalised(form)) noteInitials(expansions, columns, tokens, i)
  }
  const byHash = new Map<number, number>()
  for (let i = 0; i < columns.forms.length; i++) {
    const form = columns.forms[i]
    if (form?.letterCase !== CASE.upper || byHash.has(form.word)) continue
    byHash.set(form.word, expansions.get(tokens[i]?.text ?? '') ?? -1)
  }
  return { of: (lower) => clues.get(lower), expansionOf: (word) => byHash.get(word) ?? -1 }
}

function noteLowerCase(clues: Map<number, WordClues>, form: WordForm): void {
  entryOf(clues, form.lower).bits |= CLUE.lowerCase
}

function noteCapital(clues: Map<number, WordClues>, columns: TextColumns, i: number, form: WordForm): void {
  const entry = entryOf(clues, form.lower)
  const { forms, runStart, runEnd, sentenceStart } = columns
  const start = runStart[i] ?? i
  const end = runEnd[i] ?? i + 1
  const before = forms[i - 1]
  const after = forms[i + 1]
  entry.count++
  if (i !== sentenceStart[i]) entry.bits |= CLUE.capitalInside
  if (end - start > entry.runEnd - entry.runStart && end - start <= 6) {
    entry.runStart = start
    entry.runEnd = end
  }
  const outer = forms[start - 1]
  if (before && (before.classes & titles) !== 0) entry.bits |= CLUE.afterTitle
  if (outer && (outer.classes & titles) !== 0) entry.bits |= CLUE.afterTitle
  if (outer && (outer.classes & locative) !== 0) entry.bits |= CLUE.afterLocative
  if (outer?.lower === the) entry.bits |= CLUE.afterThe
  if (before && isCapitalised(before) && (before.known & KNOWN.givenName) !== 0) entry.bits |= CLUE.afterGivenName
  const next = forms[end]
  if (next && (next.classes & speech) !== 0) entry.bits |= CLUE.beforeSpeech
  if (next && (next.classes & role) !== 0) entry.bits |= CLUE.beforeRole
  if (next?.lower === comma && forms[end + 1]?.letterCase === CASE.digits) entry.bits |= CLUE.hasAge
  if (after && (after.lower === possessive || after.lower === curlyPossessive)) entry.bits |= CLUE.possessive
}

function entryOf(clues: Map<number, WordClues>, lower: number): WordClues {
  const known = clues.get(lower)
  if (known) return known
  const entry: WordClues = { bits: 0, runStart: 0, runEnd: 0, count: 0 }
  clues.set(lower, entry)
  return entry
}

/** Initials of the run that starts here, and of the run with "of", "and", "for" taken in: "Institute for the Study of War" → ISW. */
function noteInitials(expansions: Map<string, number>, columns: TextColumns, tokens: readonly Pick<Token, 'text'>[], start: number): void {
  let initials = ''
  let withConnectors = ''
  let last = start
  for (let i = start; i < Math.min(start + 10, columns.sentenceEnd[start] ?? start); i++) {
    const form = columns.forms[i]
    if (!form) break
    if (isCapitalised(form)) {
      initials += (tokens[i]?.text ?? '').charAt(0)
      withConnectors += (tokens[i]?.text ?? '').charAt(0)
      last = i
      if (initials.length > 1 && !expansions.has(initials)) expansions.set(initials, last)
      if (withConnectors.length > 2 && !expansions.has(withConnectors)) expansions.set(withConnectors, last)
    } else if ((form.classes & connector) !== 0) withConnectors += (tokens[i]?.text ?? '').charAt(0).toUpperCase()
    else break
  }
}

const titles = bitOf('title') | bitOf('rank')
const speech = bitOf('speech')
const locative = bitOf('locative')
const role = bitOf('role')
const connector = bitOf('connector')

const the = hashWord('the')
const comma = hashWord(',')
const possessive = hashWord("'s")
const curlyPossessive = hashWord('’s')
