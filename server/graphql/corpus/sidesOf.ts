import type { Entity } from '../../domain/Entity.ts'
import type { ArticleId, EntityId } from '../../domain/ids.ts'
import { partyOfEntity } from '../../domain/partyOfEntity.ts'
import type { Store, StoredAffiliation, StoredStatement } from '../../domain/Store.ts'

/** Whom each speaker stands with and speaks for. */
export interface Sides {
  /** Its own side, or for people that of a body they belong to; null where it is not known. */
  readonly sideOf: (speaker: EntityId) => string | null
  /** The body that a spokesman speaks for; null for those who speak for themselves. */
  readonly institutionOf: (speaker: EntityId) => EntityId | null
  /** Whether it is an outlet or an agency. */
  readonly isPress: (speaker: EntityId) => boolean
  /** Whether it only looks on: what it tells to be held or taken is never held or taken by itself. */
  readonly isOnlooker: (speaker: EntityId) => boolean
}

/**
 * The sides of the speakers of these statements, article by article: by what that article calls them, and by what is known of them anywhere. So it is
 * all one which other articles were read before.
 */
export async function sidesOf(
  store: Store,
  statements: readonly StoredStatement[],
  affiliations: readonly StoredAffiliation[],
): Promise<(article: ArticleId) => Sides> {
  const speakers = new Set(statements.flatMap(({ speakerId }) => speakerId ?? []))
  const bodies = affiliations.flatMap(({ personId, organizationId }) =>
    organizationId !== null && speakers.has(personId) ? [organizationId] : [],
  )
  const entities = await store.entitiesByIds([...speakers, ...bodies])
  const parents = await store.entitiesByKeys(
    entities.flatMap(({ kind, parentKey }) => (kind === 'PERSON' && parentKey !== null ? [parentKey] : [])),
  )
  const known: Known = {
    byId: new Map(entities.map((entity) => [entity.id, entity])),
    byKey: new Map(parents.map((entity) => [entity.key, entity])),
  }
  const inArticle = Map.groupBy(affiliations, ({ articleId }) => articleId)
  return (article) => sidesIn(inArticle.get(article) ?? [], known)
}

interface Known {
  readonly byId: ReadonlyMap<EntityId, Entity>
  readonly byKey: ReadonlyMap<string, Entity>
}

function sidesIn(affiliations: readonly StoredAffiliation[], { byId, byKey }: Known): Sides {
  const told = affiliations.filter(({ organizationId }) => organizationId !== null)
  const bodyOf = new Map(told.map(({ personId, organizationId }) => [personId, organizationId ?? personId]))
  const spokesmen = new Map(
    told.flatMap(({ personId, organizationId, role }) => (SPEAKS_FOR.test(role) ? [[personId, organizationId] as const] : [])),
  )
  const lookersOn = new Set(affiliations.flatMap(({ personId, role }) => (LOOKS_ON.test(role) ? [personId] : [])))
  return {
    sideOf: (speaker) => {
      const entity = byId.get(speaker)
      if (entity === undefined) return null
      const body = byId.get(bodyOf.get(speaker) ?? speaker)
      // A movement's spokesman has its country, not its state's side.
      return body !== undefined && body !== entity ? (partyOfEntity(body) ?? partyOfEntity(entity)) : partyOfEntity(entity)
    },
    institutionOf: (speaker) => spokesmen.get(speaker) ?? null,
    isPress: (speaker) => /^(?:AGENCY|OUTLET)$/.test(byId.get(speaker)?.sourceKind ?? ''),
    isOnlooker: (speaker) =>
      lookersOn.has(speaker) || looksOn(byId.get(bodyOf.get(speaker) ?? speaker)) || looksOn(byKey.get(byId.get(speaker)?.parentKey ?? '')),
  }
}

function looksOn(body: Entity | undefined): boolean {
  return body?.sourceKind ? ONLOOKERS.test(body.sourceKind) : STUDIES.test(body?.name ?? '')
}

const ONLOOKERS = /^(?:THINK_TANK|MAP_PROJECT|AGENCY|OUTLET|BLOGGER|NGO|WITNESS)$/

/** Who is called so tells of others. */
const LOOKS_ON =
  /\b(?:analyst|fellow|researcher|expert|scholar|professor|historian|commentator|journalist|reporter|correspondent|observer)\b/i

/** A body of such a name that nothing else is known of. */
const STUDIES = /\b(?:institute|university|college|research|studies|observatory|think[ -]tank|monitor(?:ing)?|survey)\b/i

/** Who says what a body says. */
const SPEAKS_FOR =
  /\b(?:spokes(?:man|woman|person|people)|spokes|press (?:secretary|officer|service|chief)|speaks for|representative|envoy to the media)\b/i
