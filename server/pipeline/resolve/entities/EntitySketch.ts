import type { Entity } from '../../../domain/Entity.ts'
import { foldName } from '../../../domain/foldName.ts'
import type { GazetteerEntry } from '../../../domain/Gazetteer.ts'
import { entityIdOf } from '../../../domain/ids.ts'
import type { EntityKind } from '../../../domain/Mention.ts'

/** An entity in the making: what is known of it and the names that this article uses. */
export interface EntitySketch extends Omit<Entity, 'id' | 'aliases'> {
  readonly knownAliases: readonly string[]
  readonly usedNames: readonly string[]
}

/** What the gazetteer knows, with the names that the article uses. */
export function sketchFromEntry(entry: GazetteerEntry, usedNames: readonly string[]): EntitySketch {
  const { aliases, population: _population, roles: _roles, ...rest } = entry
  return { ...rest, knownAliases: aliases, usedNames }
}

/** What earlier articles know, with the names that this one uses. */
export function sketchFromEntity(entity: Entity, usedNames: readonly string[]): EntitySketch {
  const { id: _id, aliases, ...rest } = entity
  return { ...rest, knownAliases: aliases, usedNames }
}

/** Something that neither the gazetteer nor an earlier article knows. */
export function sketchOf(facts: {
  kind: EntityKind
  key: string
  name: string
  names: readonly string[]
  country?: string | null
}): EntitySketch {
  return {
    kind: facts.kind,
    key: facts.key,
    name: facts.name,
    placeKind: null,
    sourceKind: facts.kind === 'UNIT' ? 'UNIT' : null,
    coordinates: null,
    country: facts.country ?? null,
    parentKey: null,
    knownAliases: [],
    usedNames: facts.names,
  }
}

/** The entity, with every alias that the sketches of one key know or use, once each and without its name. */
export function entityFrom(sketches: readonly [EntitySketch, ...EntitySketch[]]): Entity {
  const [first] = sketches
  const { knownAliases: _known, usedNames: _used, ...rest } = first
  const aliases = new Map<string, string>()
  const name = foldName(first.name)
  for (const { usedNames, knownAliases } of sketches) {
    for (const alias of usedNames) addAlias(aliases, foldName(alias), alias)
    const folded = foldedAliases(knownAliases)
    for (let at = 0; at < folded.length; at++) addAlias(aliases, folded[at] ?? '', knownAliases[at] ?? '')
  }
  aliases.delete(name)
  return { ...rest, id: entityIdOf(first.key), aliases: [...aliases.values()] }
}

function addAlias(aliases: Map<string, string>, folded: string, alias: string): void {
  if (!aliases.has(folded)) aliases.set(folded, alias)
}

/** The aliases of a well-known thing are folded once, however many articles name it. */
function foldedAliases(aliases: readonly string[]): readonly string[] {
  const known = foldedBefore.get(aliases)
  if (known) return known
  const folded = aliases.map(foldName)
  foldedBefore.set(aliases, folded)
  return folded
}

const foldedBefore = new WeakMap<readonly string[], readonly string[]>()
