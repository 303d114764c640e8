import type { Entity } from '../../domain/Entity.ts'
import type { EntityId } from '../../domain/ids.ts'
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

/** The sides of the speakers of these statements, by what the articles call them. */
export async function sidesOf(
  store: Store,
  statements: readonly StoredStatement[],
  affiliations: readonly StoredAffiliation[],
): Promise<Sides> {
  const speakers = new Set(statements.flatMap(({ speakerId }) => speakerId ?? []))
  const bodies = affiliations.flatMap(({ personId, organizationId }) =>
    organizationId === null || !speakers.has(personId) ? [] : [[personId, organizationId] as const],
  )
  const entities = await store.entitiesByIds([...speakers, ...bodies.map(([, body]) => body)])
  const byId = new Map<EntityId, Entity>(entities.map((entity) => [entity.id, entity]))
  const bodyOf = new Map(bodies)
  const spokesmen = new Map(
    affiliations.flatMap(({ personId, organizationId, role }) =>
      organizationId !== null && SPEAKS_FOR.test(role) ? [[personId, organizationId] as const] : [],
    ),
  )
  const sideOf = (speaker: EntityId): string | null => {
    const entity = byId.get(speaker)
    if (entity === undefined) return null
    const body = byId.get(bodyOf.get(speaker) ?? speaker)
    // A movement's spokesman has its country, not its state's side.
    return body !== undefined && body !== entity ? (partyOfEntity(body) ?? partyOfEntity(entity)) : partyOfEntity(entity)
  }
  const isPress = (speaker: EntityId): boolean => /^(?:AGENCY|OUTLET)$/.test(byId.get(speaker)?.sourceKind ?? '')
  const lookersOn = new Set(affiliations.flatMap(({ personId, role }) => (LOOKS_ON.test(role) ? [personId] : [])))
  const isOnlooker = (speaker: EntityId): boolean => {
    const body = byId.get(bodyOf.get(speaker) ?? speaker)
    return lookersOn.has(speaker) || (body?.sourceKind ? ONLOOKERS.test(body.sourceKind) : STUDIES.test(body?.name ?? ''))
  }
  return { sideOf, institutionOf: (speaker) => spokesmen.get(speaker) ?? null, isPress, isOnlooker }
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
