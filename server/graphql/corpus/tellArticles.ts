import type { Telling } from '../../domain/Claim.ts'
import type { Entity } from '../../domain/Entity.ts'
import type { EntityId } from '../../domain/ids.ts'
import { partyOfEntity } from '../../domain/partyOfEntity.ts'
import type { ArticleOutline, Store, StoredAffiliation, StoredStatement } from '../../domain/Store.ts'
import type { ArticleTellings } from '../../pipeline/relate/ClaimBook.ts'

/** What the claims are related from: every statement of these articles as tellings, one for each of its propositions, or one without. */
export async function tellArticles(store: Store, outlines: readonly ArticleOutline[]): Promise<readonly ArticleTellings[]> {
  const ids = outlines.map(({ articleId }) => articleId)
  const [statements, sketches, affiliations] = await Promise.all([
    store.statementsIn(ids),
    store.sketchesOf(ids),
    store.affiliationsIn(ids),
  ])
  const sideOf = await sidesOf(store, statements, affiliations)
  const byArticle = Map.groupBy(statements, ({ articleId }) => articleId)
  return outlines.map(({ articleId, entities }) => ({
    articleId,
    sketch: sketches.get(articleId) ?? new Uint32Array(),
    tellings: (byArticle.get(articleId) ?? []).filter(takesPosition).flatMap((statement) => tellingsOf(statement, sideOf)),
    places: entities.flatMap(({ entity }) => (entity.kind === 'PLACE' ? [entity] : [])),
  }))
}

/** Thoughts, plans and refusals are kept, but never a position. */
function takesPosition({ act }: StoredStatement): boolean {
  return act !== 'THINKS' && act !== 'PLANS' && act !== 'DECLINES'
}

function tellingsOf(statement: StoredStatement, sideOf: (speaker: EntityId) => string | null): Telling[] {
  const { id, articleId, outletId, speakerId, act, voice, day, dayBasis, propositions, firstWords, about } = statement
  const telling = {
    statementId: id,
    articleId,
    outletId,
    speakerId,
    speakerSide: speakerId === null ? null : sideOf(speakerId),
    act,
    voice,
    day,
    dayBasis,
    words: firstWords,
    about: about.map(({ entityId }) => entityId),
    denies: null,
  }
  if (propositions.length === 0) return [{ ...telling, proposition: null, polarity: act === 'DENIES' ? -1 : 1 }]
  return propositions.map((proposition) => ({ ...telling, proposition, polarity: proposition.polarity }))
}

/** The side of each speaker: its own, or for people without a country that of a body they belong to. */
async function sidesOf(
  store: Store,
  statements: readonly StoredStatement[],
  affiliations: readonly StoredAffiliation[],
): Promise<(speaker: EntityId) => string | null> {
  const speakers = new Set(statements.flatMap(({ speakerId }) => speakerId ?? []))
  const bodies = affiliations.flatMap(({ personId, organizationId }) =>
    organizationId === null || !speakers.has(personId) ? [] : [[personId, organizationId] as const],
  )
  const entities = await store.entitiesByIds([...speakers, ...bodies.map(([, body]) => body)])
  const byId = new Map<EntityId, Entity>(entities.map((entity) => [entity.id, entity]))
  const bodyOf = new Map(bodies)
  return (speaker) => {
    const entity = byId.get(speaker)
    if (entity === undefined) return null
    const body = byId.get(bodyOf.get(speaker) ?? speaker)
    return partyOfEntity(entity) ?? (body === undefined ? null : partyOfEntity(body))
  }
}
