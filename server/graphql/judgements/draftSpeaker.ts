import { UnusableRequestError } from '../../domain/errors.ts'
import { wordsOf } from '../../domain/judgements/wordsOfDecision.ts'
import type { Context } from '../context.ts'
import { anchorAt } from './anchorAt.ts'
import type { Draft } from './JudgementDesk.ts'
import { statementIdFrom, subjectOf } from './subjects.ts'

/** That somebody else said it, or nobody whom the text names. Throws UnusableRequestError when the text says so by itself. */
export async function draftSpeaker(statementId: string, speakerId: string | null, context: Context): Promise<Draft> {
  const statement = await context.loaders.statement.load(statementIdFrom(statementId))
  if (statement === null) throw new UnusableRequestError(`No statement has the id "${statementId}". Find it with \`statements\`.`)
  const speaker = speakerId === null ? null : await subjectOf(speakerId, context)
  const before = statement.speakerId === null ? null : await context.loaders.entity.load(statement.speakerId)
  if ((speaker?.now.id ?? null) === (before?.id ?? null)) {
    const anchored = new Set(
      (await context.store.anchoredIn([statement.articleId])).flatMap((each) =>
        each.statementId === statement.id ? each.judgementId : [],
      ),
    )
    const known = context.judgements
      .log()
      .judgements.findLast(({ id, decision, undone }) => undone === null && decision.kind === 'FIX_SPEAKER' && anchored.has(id))
    if (known !== undefined) return { kind: 'KNOWN', judgement: known }
    throw new UnusableRequestError(before === null ? 'It names no speaker already.' : `“${before.name}” is its speaker already.`)
  }
  const anchor = await anchorAt(statement, context)
  return {
    kind: 'NEW',
    decision: { kind: 'FIX_SPEAKER', statement: anchor, speaker: speaker?.read ?? null },
    words: wordsOf.fixSpeaker(anchor.quote, before, speaker?.now ?? null),
    notes: [],
  }
}
