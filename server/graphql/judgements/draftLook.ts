import { UnusableRequestError } from '../../domain/errors.ts'
import type { Judgement } from '../../domain/Judgement.ts'
import { KINDS, wordsOf } from '../../domain/judgements/wordsOfDecision.ts'
import type { EntityKind } from '../../domain/Mention.ts'
import type { Context } from '../context.ts'
import type { Draft } from './JudgementDesk.ts'
import { nameGiven } from './judgeOf.ts'
import { subjectOf } from './subjects.ts'

/** That an entity has another name. Throws UnusableRequestError when it bears that name by itself. */
export async function draftRename(id: string, newName: string, context: Context): Promise<Draft> {
  const { now, read } = await subjectOf(id, context)
  const name = nameGiven('`name`', newName)
  if (now.name === name) {
    const known = lastOf(context, ({ decision }) => decision.kind === 'RENAME' && decision.entity.id === now.id && decision.name === name)
    return { kind: 'KNOWN', judgement: known ?? refuse(`It is called “${name}” already.`) }
  }
  return { kind: 'NEW', decision: { kind: 'RENAME', entity: read, name }, words: wordsOf.rename(now, name), notes: [] }
}

/** That an entity is of another kind. Throws UnusableRequestError when it is of that kind by itself. */
export async function draftRetype(id: string, kind: EntityKind, context: Context): Promise<Draft> {
  const { now, read } = await subjectOf(id, context)
  if (now.kind === kind) {
    const known = lastOf(context, ({ decision }) => decision.kind === 'RETYPE' && decision.entity.id === now.id && decision.to === kind)
    return { kind: 'KNOWN', judgement: known ?? refuse(`“${now.name}” is ${KINDS[kind]} already.`) }
  }
  return { kind: 'NEW', decision: { kind: 'RETYPE', entity: read, to: kind }, words: wordsOf.retype(now, now.kind, kind), notes: [] }
}

function lastOf({ judgements }: Context, isIt: (judgement: Judgement) => boolean): Judgement | undefined {
  return judgements.log().judgements.findLast((judgement) => judgement.undone === null && isIt(judgement))
}

function refuse(reason: string): never {
  throw new UnusableRequestError(reason)
}
