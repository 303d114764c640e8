import { UnusableRequestError } from '../../domain/errors.ts'
import { wordsOf } from '../../domain/judgements/wordsOfDecision.ts'
import type { Context } from '../context.ts'
import type { Draft } from './JudgementDesk.ts'
import { entityIdFrom, subjectOf } from './subjects.ts'

/** That two entities are not the same. Throws UnusableRequestError when an id leads nowhere, or both to one entity. */
export async function draftKeepApart(oneId: string, otherId: string, context: Context): Promise<Draft> {
  const { judgements, ruling } = context.judgements.log()
  const [one, other] = await Promise.all([subjectOf(oneId, context), subjectOf(otherId, context)])
  if (one.now.id === other.now.id) {
    const ids = [entityIdFrom(oneId), entityIdFrom(otherId)]
    const merge = judgements.findLast(
      ({ decision, undone }) => undone === null && decision.kind === 'MERGE' && decision.others.some(({ id }) => ids.includes(id)),
    )
    const cure = merge === undefined ? 'Give the ids of two.' : `They were merged by ${merge.by}: undo ${merge.id} first.`
    throw new UnusableRequestError(`Both ids lead to “${one.now.name}”. ${cure}`)
  }
  const known = judgements.findLast(
    ({ decision, undone }) =>
      undone === null &&
      decision.kind === 'KEEP_APART' &&
      [one, other].every(({ now }) => [decision.one, decision.other].some(({ id }) => ruling.survivorOf(id) === now.id)),
  )
  if (known !== undefined) return { kind: 'KNOWN', judgement: known }
  const decision = { kind: 'KEEP_APART', one: one.read, other: other.read } as const
  return { kind: 'NEW', decision, words: wordsOf.keepApart(one.now, other.now), notes: [] }
}
