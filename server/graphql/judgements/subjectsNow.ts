import type { Entity } from '../../domain/Entity.ts'
import type { Judgement } from '../../domain/Judgement.ts'
import { anchorsIn, entitiesOf } from '../../domain/judgements/entitiesOf.ts'
import type { StoredStatement } from '../../domain/Store.ts'
import type { Context } from '../context.ts'

/** The entities that a judgement is about as they are now, each once; those that are gone are left out. */
export async function entitiesNow({ decision }: Judgement, { loaders }: Context): Promise<readonly Entity[]> {
  const found = await Promise.all(entitiesOf(decision).map(({ id }) => loaders.entity.load(id)))
  return [...new Map(found.flatMap((entity) => (entity === null ? [] : [[entity.id, entity] as const]))).values()]
}

/** The statements that a judgement is about, in its order; those whose words are gone are left out. */
export async function statementsNow({ id }: Judgement, { loaders }: Context): Promise<readonly StoredStatement[]> {
  const anchored = (await loaders.anchors.load(id)).toSorted((a, b) => a.place - b.place)
  const found = await Promise.all(anchored.map(({ statementId }) => loaders.statement.load(statementId)))
  return found.filter((statement) => statement !== null)
}

/** Whether all that a judgement holds on to is there: its words, or mentions of what it is about. */
export async function isAnchored(judgement: Judgement, context: Context): Promise<boolean> {
  const anchors = anchorsIn(judgement.decision)
  if (anchors.length > 0) return (await context.loaders.anchors.load(judgement.id)).length === anchors.length
  const { decision } = judgement
  const needed = decision.kind === 'SPLIT' && judgement.undone === null ? decision.into : entitiesOf(decision)[0]
  return needed !== undefined && (await context.loaders.entity.load(needed.id)) !== null
}

/** What one should know of a judgement: what spoke against it when it was made, and whether it has lost its hold. */
export async function notesOn(judgement: Judgement, context: Context): Promise<readonly string[]> {
  if (await isAnchored(judgement, context)) return judgement.notes
  const isOfWords = anchorsIn(judgement.decision).length > 0
  return [...judgement.notes, isOfWords ? 'Its words are gone from the articles.' : 'No article mentions it any more.']
}
