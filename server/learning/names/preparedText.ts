import { cluesOf, type DocumentClues } from '../../pipeline/extract/names/documentClues.ts'
import type { NameLexicon } from '../../pipeline/extract/names/NameLexicon.ts'
import { labelsOf, type NameRun, nameKinds } from '../../pipeline/extract/names/nameLabels.ts'
import { columnsOf, type TextColumns } from '../../pipeline/extract/names/TextColumns.ts'
import { splitSentences } from '../../pipeline/extract/tokens/splitSentences.ts'
import type { Sentence, Token } from '../../pipeline/extract/tokens/Token.ts'
import { tokenise } from '../../pipeline/extract/tokens/tokenise.ts'
import type { GoldDocument } from '../readGold.ts'

/** An annotated text made ready to learn from. */
export interface PreparedText {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly columns: TextColumns
  readonly clues: DocumentClues
  readonly labels: Uint8Array
}

/** Cuts an annotated text and looks at its words, as the tagger would; names that cross the end of a sentence are left out. */
export function prepareText(document: Pick<GoldDocument, 'text' | 'entities'>, lexicon: NameLexicon): PreparedText {
  const tokens = tokenise(document.text)
  const sentences = splitSentences(document.text, tokens)
  const columns = columnsOf(tokens, sentences, lexicon)
  const clues = cluesOf(columns, tokens)
  return { tokens, sentences, columns, clues, labels: labelsOf(withinSentences(goldRuns(document, tokens), sentences), tokens.length) }
}

/** Gold names as token runs; of two that overlap the longer is kept, and a name that cuts a token takes it whole. */
function goldRuns({ entities }: Pick<GoldDocument, 'entities'>, tokens: readonly Token[]): NameRun[] {
  const longestFirst = [...entities].sort((a, b) => b.end - b.start - (a.end - a.start))
  const taken = new Uint8Array(tokens.length)
  const runs: NameRun[] = []
  for (const { start, end, type } of longestFirst) {
    const kind = nameKinds.indexOf(kindOfGoldType(type))
    const first = firstTokenEndingAfter(tokens, start)
    let stop = first
    while (stop < tokens.length && (tokens[stop]?.start ?? end) < end) stop++
    if (kind < 0 || stop === first || taken.subarray(first, stop).includes(1)) continue
    taken.fill(1, first, stop)
    runs.push({ first, end: stop, kind })
  }
  return runs
}

/** A name that a sentence's end cuts is no name to learn from: its pieces would teach illegal labels. */
function withinSentences(runs: readonly NameRun[], sentences: readonly Sentence[]): NameRun[] {
  const ends = new Set(sentences.map((sentence) => sentence.endToken))
  return runs.filter((run) => {
    for (let i = run.first + 1; i < run.end; i++) if (ends.has(i)) return false
    return true
  })
}

/** The kind of a type as annotated sets write it. */
function kindOfGoldType(type: string): (typeof nameKinds)[number] {
  switch (type) {
    case 'PERSON':
      return 'PERSON'
    case 'ORG':
    case 'UNIT':
      return 'ORGANIZATION'
    case 'PLACE':
      return 'PLACE'
    default:
      return 'OTHER'
  }
}

function firstTokenEndingAfter(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
