import type { Range } from '../Range.ts'

/** What the span tagger makes of one cue, before it is believed. */
export interface Candidate {
  readonly cueHead: number
  /** Log-odds that this is the head of a cue. */
  readonly cueScore: number
  readonly source: Range | null
  readonly cue: Range
  readonly content: readonly Range[]
}

/** The first token of the content. */
export function contentStart(candidate: Candidate): number {
  return candidate.content[0]?.first ?? 0
}

/** How many tokens the content has. */
export function contentSize(candidate: Candidate): number {
  return candidate.content.reduce((sum, range) => sum + range.end - range.first, 0)
}

/** How many tokens two contents share. */
export function sharedContent(a: Candidate, b: Candidate): number {
  let shared = 0
  for (const one of a.content)
    for (const other of b.content) shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.first, other.first))
  return shared
}
