import type { Entity } from '../../domain/Entity.ts'
import { partsOfStatementId } from '../../domain/ids.ts'
import type { Judgement } from '../../domain/Judgement.ts'
import { anchorsIn, entitiesOf } from '../../domain/judgements/entitiesOf.ts'
import type { StoredStatement } from '../../domain/Store.ts'
import type { Context } from '../context.ts'

/** The entities that a judgement is about as they are now, each once; those that are gone are left out. */
export async function entitiesNow({ decision }: Judgement, { loaders }: Context): Promise<readonly Entity[]> {
  const found = await Promise.all(entitiesOf(decision).map(({ id }) => loaders.entity.load(id)))
  return [...new Map(found.flatMap((entity) => (entity === null ? [] : [[entity.id, entity] as const]))).values()]
}

/** The statements that a judgement is about, in its order: where it was made, else in another revision of the article; those whose words are gone are left out. */
export async function statementsNow({ id, decision }: Judgement, { loaders }: Context): Promise<readonly StoredStatement[]> {
  const anchored = await loaders.anchors.load(id)
  const meant = anchorsIn(decision).flatMap(({ articleId }, place) => {
    const found = anchored.filter((each) => each.place === place)
    return found.find(({ statementId }) => partsOfStatementId(statementId).articleId === articleId) ?? found.slice(0, 1)
  })
  const found = await Promise.all(meant.map(({ statementId }) => loaders.statement.load(statementId)))
  return found.filter((statement) => statement !== null)
}

/** Whether all that a judgement holds on to is there: its words, or mentions of what it is about. */
export async function isAnchored(judgement: Judgement, context: Context): Promise<boolean> {
  const anchors = anchorsIn(judgement.decision)
  if (anchors.length > 0)
    return new Set((await context.loaders.anchors.load(judgement.id)).map(({ place }) => place)).size === anchors.length
  const { decision } = judgement
  const needed = decision.kind === 'SPLIT' && judgement.undone === null ? decision.into : entitiesOf(decision)[0]
  return needed !== undefined && (await context.loaders.entity.load(needed.id)) !== null
}

/** What one should know of a judgement: what spoke against it when it was made, and whether it has lost its hold. */
export async function notesOn(judgement: Judgement, context: Context): Promise<readonly string[]> {
  if (await isAnchored(judgement, context)) return [...judgement.notes, ...(await revisionsNote(judgement, context))]
  const isOfWords = anchorsIn(judgement.decision).length > 0
  return [...judgement.notes, isOfWords ? 'Its words are gone from the articles.' : 'No article mentions it any more.']
}

/** That it was made on one revision of an article and holds in others too. */
async function revisionsNote({ id, decision }: Judgement, { loaders }: Context): Promise<readonly string[]> {
  const made = new Set(anchorsIn(decision).map(({ articleId }) => articleId))
  const held = new Set((await loaders.anchors.load(id)).map(({ statementId }) => partsOfStatementId(statementId).articleId))
  const others = [...held].filter((articleId) => !made.has(articleId)).length
  if (others === 0) return []
  return [
    `Made on one revision of the article; it holds in ${others === 1 ? 'another one' : `${others} others`} too, where the same words stand.`,
  ]
}
