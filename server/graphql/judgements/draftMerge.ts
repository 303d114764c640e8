import { UnusableRequestError } from '../../domain/errors.ts'
import type { EntityId } from '../../domain/ids.ts'
import type { Judgement } from '../../domain/Judgement.ts'
import { mergingNotes } from '../../domain/judgements/mergingNotes.ts'
import { wordsOf } from '../../domain/judgements/wordsOfDecision.ts'
import type { JudgementLog } from '../../domain/Store.ts'
import type { Context } from '../context.ts'
import type { Draft } from './JudgementDesk.ts'
import { entityIdFrom, type Subject, subjectOf } from './subjects.ts'

/** The most entities that are merged in one judgement. */
const MOST = 100

/**
 * That several entities are one. Throws UnusableRequestError when an id leads nowhere, when nothing is left to merge that no judgement merged before, and when two are kept
 * apart.
 */
export async function draftMerge(keepId: string, otherIds: readonly string[], context: Context): Promise<Draft> {
  if (otherIds.length > MOST) throw new UnusableRequestError(`\`others\` has ${otherIds.length} ids; it may have ${MOST}.`)
  const log = context.judgements.log()
  const keep = await subjectOf(keepId, context)
  const found = await Promise.all(otherIds.map((id) => subjectOf(id, context)))
  const others = [...new Map(found.map((other) => [other.now.id, other])).values()].filter(({ now }) => now.id !== keep.now.id)
  if (others.length === 0) return { kind: 'KNOWN', judgement: mergeOf(log, [keepId, ...otherIds].map(entityIdFrom), keep) }
  refuseThoseKeptApart([keep, ...others], log)
  return {
    kind: 'NEW',
    decision: { kind: 'MERGE', keep: keep.read, others: others.map(({ read }) => read) },
    words: wordsOf.merge(
      keep.now,
      others.map(({ now }) => now),
    ),
    notes: others.flatMap(({ now }) => mergingNotes(keep.now, now)),
  }
}

/** The judgement that made these ids one. Throws UnusableRequestError when they are one and the same id. */
function mergeOf({ judgements }: JudgementLog, ids: readonly EntityId[], { now }: Subject): Judgement {
  const merge = judgements.findLast(
    ({ decision, undone }) => undone === null && decision.kind === 'MERGE' && decision.others.some(({ id }) => ids.includes(id)),
  )
  if (merge !== undefined) return merge
  throw new UnusableRequestError(`That is “${now.name}” and nothing else. Give \`others\` the ids of other entities.`)
}

function refuseThoseKeptApart(subjects: readonly Subject[], log: JudgementLog): void {
  subjects.forEach(({ now: one }, index) => {
    for (const { now: other } of subjects.slice(index + 1)) {
      if (!log.ruling.areApart(one.id, other.id)) continue
      const cause = log.judgements.findLast((judgement) => keepsApart(judgement, [one.id, other.id], log))
      const who = cause === undefined ? '' : ` by ${cause.by} on ${cause.madeAt.slice(0, 10)} (${cause.words})`
      throw new UnusableRequestError(
        `“${one.name}” and “${other.name}” are kept apart${who}. To merge them, undo that first${cause === undefined ? '' : `: ${cause.id}`}.`,
      )
    }
  })
}

function keepsApart({ decision, undone }: Judgement, pair: readonly EntityId[], { ruling }: JudgementLog): boolean {
  if (undone !== null || (decision.kind !== 'KEEP_APART' && decision.kind !== 'SPLIT')) return false
  const kept = decision.kind === 'SPLIT' ? [decision.entity, decision.into] : [decision.one, decision.other]
  return kept.every(({ id }) => pair.includes(ruling.survivorOf(id)))
}
