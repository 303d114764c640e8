import type { Sentence, Token } from '../tokens/Token.ts'
import { hashWord } from './hashing.ts'
import type { NameLexicon } from './NameLexicon.ts'
import { CASE, isCapitalised, type WordForm } from './wordForms.ts'

/** How a sentence as a whole is written; in capitals and title case, a capital tells little. */
export const SENTENCE_CASE = { normal: 0, title: 1, capitals: 2, lower: 3 } as const

/** An article as the name tagger sees it: one form and one run of capitals for each token. Typed arrays, filled once. */
export interface TextColumns {
  readonly forms: readonly WordForm[]
  /** First token and end of the run of capitalised words that a token stands in; both the token itself when it is in none. */
  readonly runStart: Int32Array
  readonly runEnd: Int32Array
  /** First token and end of its sentence. */
  readonly sentenceStart: Int32Array
  readonly sentenceEnd: Int32Array
  readonly sentenceCase: Uint8Array
}

/** Looks at each word of a text once. */
export function columnsOf(tokens: readonly Token[], sentences: readonly Sentence[], lexicon: NameLexicon): TextColumns {
  const forms = tokens.map(({ word }) => lexicon.formOf(word))
  const size = tokens.length
  const columns = {
    forms,
    runStart: new Int32Array(size),
    runEnd: new Int32Array(size),
    sentenceStart: new Int32Array(size),
    sentenceEnd: new Int32Array(size),
    sentenceCase: new Uint8Array(size),
  }
  for (const { firstToken, endToken } of sentences) {
    columns.sentenceStart.fill(firstToken, firstToken, endToken)
    columns.sentenceEnd.fill(endToken, firstToken, endToken)
    columns.sentenceCase.fill(sentenceCaseOf(forms, firstToken, endToken), firstToken, endToken)
    markRuns(columns, firstToken, endToken)
  }
  return columns
}

function sentenceCaseOf(forms: readonly WordForm[], first: number, end: number): number {
  let words = 0
  let upper = 0
  let lower = 0
  let longLower = 0
  for (let i = first; i < end; i++) {
    const form = forms[i]
    if (!form || form.length < 2 || (form.letterCase >= CASE.digits && form.letterCase <= CASE.mark)) continue
    words++
    if (form.letterCase === CASE.upper || form.letterCase === CASE.dotted) upper++
    else if (form.letterCase === CASE.lower) {
      lower++
      if (form.length > 4) longLower++
    }
  }
  if (words >= 3 && upper >= words * 0.8) return SENTENCE_CASE.capitals
  if (words >= 3 && lower === words) return SENTENCE_CASE.lower
  const capitalised = words - lower
  return words >= 4 && longLower <= words * 0.1 && capitalised >= words * 0.6 ? SENTENCE_CASE.title : SENTENCE_CASE.normal
}

/** Runs of capitalised words; a hyphen between two of them does not part them. */
function markRuns(columns: TextColumns, first: number, end: number): void {
  const { forms, runStart, runEnd } = columns
  let i = first
  while (i < end) {
    let stop = i
    while (stop < end && isCapitalisedAt(forms, stop)) {
      stop++
      const joins = stop + 1 < end && forms[stop]?.length === 1 && forms[stop]?.letterCase === CASE.mark && isHyphen(forms[stop])
      if (joins && isCapitalisedAt(forms, stop + 1)) stop++
    }
    if (stop === i) stop = i + 1
    for (let at = i; at < stop; at++) {
      runStart[at] = i
      runEnd[at] = stop
    }
    i = stop
  }
}

function isCapitalisedAt(forms: readonly WordForm[], index: number): boolean {
  const form = forms[index]
  return form !== undefined && isCapitalised(form)
}

function isHyphen(form: WordForm | undefined): boolean {
  return form?.word === hyphen
}
const hyphen = hashWord('-')
