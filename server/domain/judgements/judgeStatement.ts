import type { EntityId } from '../ids.ts'
import type { EntityKind } from '../Mention.ts'
import type { Proposition } from '../Proposition.ts'
import type { About, Statement } from '../Statement.ts'
import type { Heirs } from './Heirs.ts'

/** A statement with the entities that judgements make of its own. `kindOf` tells a kind; null for an entity that is not known. */
export function judgeStatement(statement: Statement, heirs: Heirs, kindOf: (id: EntityId) => EntityKind | null): Statement {
  const { speakerId, viaId, source, cue, content } = statement
  const heirOf = new Map(
    statement.about.map(({ entityId, nameUsed }) => [
      entityId,
      nameUsed === null ? heirs.at(entityId, content) : heirs.named(entityId, nameUsed),
    ]),
  )
  const about = statement.about.map((one) => ({ ...one, entityId: heirOf.get(one.entityId) ?? one.entityId }))
  const placeOf = (id: EntityId, { trigger }: Proposition): EntityId | null => {
    const place = heirOf.get(id) ?? heirs.at(id, [trigger])
    return kindOf(place) === 'PLACE' ? place : null
  }
  return {
    ...statement,
    speakerId: speakerId === null ? null : heirs.at(speakerId, source),
    viaId: viaId === null ? null : heirs.at(viaId, cue),
    about: placesFirst(onePerEntity(about), kindOf),
    propositions: statement.propositions.map((proposition) => {
      const { side, other, placeId, trigger } = proposition
      return {
        ...proposition,
        side: side === null ? null : heirs.party(side, [trigger]),
        other: other === null ? null : heirs.party(other, [trigger]),
        placeId: placeId === null ? null : placeOf(placeId, proposition),
      }
    }),
  }
}

/** Of several that are one now, the one that the content names. */
function onePerEntity(about: readonly About[]): readonly About[] {
  return [...Map.groupBy(about, ({ entityId }) => entityId).values()].flatMap(
    (same) => same.find(({ nameUsed }) => nameUsed !== null) ?? same.find(({ basis }) => basis === 'IN_CONTENT') ?? same.slice(0, 1),
  )
}

function placesFirst(about: readonly About[], kindOf: (id: EntityId) => EntityKind | null): readonly About[] {
  const isPlace = ({ entityId }: About): boolean => kindOf(entityId) === 'PLACE'
  return [...about.filter(isPlace), ...about.filter((one) => !isPlace(one))]
}
