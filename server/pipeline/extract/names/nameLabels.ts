import type { MentionKind } from '../../../domain/Mention.ts'

/** The kinds that the tagger tells apart; units are found over its names by a grammar of their own. */
export const nameKinds: readonly MentionKind[] = ['PERSON', 'ORGANIZATION', 'PLACE', 'OTHER']

/** BILOU (Ratinov and Roth 2009): label 0 is outside; each kind has begin, inside, last and unit-length, in this order. */
export const OUTSIDE = 0
/** How many labels there are: outside, and four for each kind. */
export const labelCount = 1 + nameKinds.length * 4

const BEGIN = 0
const INSIDE = 1
const LAST = 2
const SINGLE = 3

/** Whether a label may follow another; a name that has begun goes on until it ends. */
export function mayFollow(before: number, after: number): boolean {
  const positionBefore = before === OUTSIDE ? SINGLE : (before - 1) % 4
  const positionAfter = after === OUTSIDE ? SINGLE : (after - 1) % 4
  const isOpen = before !== OUTSIDE && (positionBefore === BEGIN || positionBefore === INSIDE)
  if (!isOpen) return after === OUTSIDE || positionAfter === BEGIN || positionAfter === SINGLE
  const sameKind = after !== OUTSIDE && Math.floor((before - 1) / 4) === Math.floor((after - 1) / 4)
  return sameKind && (positionAfter === INSIDE || positionAfter === LAST)
}

/** Whether a sentence may begin with a label. */
export function mayBegin(label: number): boolean {
  return mayFollow(OUTSIDE, label)
}

/** Whether a sentence may end with a label. */
export function mayEnd(label: number): boolean {
  return mayFollow(label, OUTSIDE)
}

/** The kind of a label as an index into nameKinds; -1 outside. */
export function kindIndexOf(label: number): number {
  return label === OUTSIDE ? -1 : Math.floor((label - 1) / 4)
}

/** A name as a run of tokens [first, end) with its kind's index. */
export interface NameRun {
  readonly first: number
  readonly end: number
  readonly kind: number
}

/** Writes the labels of names over the tokens of a text; all else is outside. */
export function labelsOf(runs: readonly NameRun[], tokenCount: number): Uint8Array {
  const labels = new Uint8Array(tokenCount)
  for (const { first, end, kind } of runs) {
    const base = 1 + kind * 4
    if (end - first === 1) labels[first] = base + SINGLE
    else {
      labels.fill(base + INSIDE, first, end)
      labels[first] = base + BEGIN
      labels[end - 1] = base + LAST
    }
  }
  return labels
}

/** The names that labels spell; what was begun and never ended is no name. */
export function runsOf(labels: Uint8Array): NameRun[] {
  const runs: NameRun[] = []
  let first = -1
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? OUTSIDE
    if (label === OUTSIDE) first = -1
    else {
      const position = (label - 1) % 4
      if (position === BEGIN || position === SINGLE) first = i
      if (first >= 0 && (position === LAST || position === SINGLE)) runs.push({ first, end: i + 1, kind: kindIndexOf(label) })
    }
  }
  return runs
}
