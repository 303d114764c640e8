import { changesOf } from '../../../server/pipeline/relate/changesOf.ts'
import type { Match } from './matchStatements.ts'
import type { ClaimStory } from './readClaimGold.ts'
import type { RelatedReports } from './relateReports.ts'

/** Links that were found of those wanted, and right of those proposed; `errors` in words. */
export interface ChangeScores {
  readonly found: number
  readonly right: number
  readonly proposed: number
  readonly wanted: number
  readonly errors: readonly string[]
}

/** Changes of speakers: a change that was read is right when its kind and both utterances are annotated; those between statements that are not annotated are not judged. */
export function scoreChanges({ statements, changes }: ClaimStory, matches: ReadonlyMap<string, Match>, { book }: RelatedReports): ChangeScores {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const idsOf = (statement: string): readonly string[] => [...matches].filter(([, match]) => match.statement.id === statement).map(([id]) => id)
  const speakers = new Set([...matches.values()].flatMap(({ tellings }) => tellings.flatMap(({ speakerId }) => speakerId ?? [])))
  const read = [...speakers].flatMap((speaker) => changesOf(book.tellingsBy(speaker)))
  const wanted = changes.map(({ from, to, kind }) => `${kind} ${positionOf(from)} ${positionOf(to)}`)
  const proposed = new Map<string, string>()
  for (const { kind, from, to } of read) {
    const ends = idsOf(from.statementId).flatMap((a) => idsOf(to.statementId).map((b) => [a, b] as const))
    const [first] = ends
    if (first === undefined) continue
    const right = ends.map(([a, b]) => `${kind} ${positionOf(a)} ${positionOf(b)}`).find((key) => wanted.includes(key))
    proposed.set(right ?? `${kind} ${positionOf(first[0])} ${positionOf(first[1])}`, `${kind} ${first[0]} ${first[1]}`)
  }
  const wrong = [...proposed].filter(([key]) => !wanted.includes(key)).map(([, words]) => `change invented ${words}`)
  const missed = changes.filter((_, at) => !proposed.has(wanted[at] ?? '')).map(({ kind, from, to }) => `change missed ${kind} ${from} ${to}`)
  const right = proposed.size - wrong.length
  return { found: changes.length - missed.length, right, proposed: proposed.size, wanted: changes.length, errors: [...wrong, ...missed] }

  /** Who stands where: the first of several statements of one standing may be named. */
  function positionOf(id: string): string {
    const statement = byId.get(id)
    return `${statement?.claim} ${statement?.proposition.polarity}`
  }
}
