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

const NONE: readonly string[] = []

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
    knownAliases: NONE,
    usedNames: facts.names,
  }
}

/** The entity, with every alias that the sketches of one key know or use, once each and without its name. */
export function entityFrom(sketches: readonly [EntitySketch, ...EntitySketch[]]): Entity {
  const [first] = sketches
  const { knownAliases: _known, usedNames: _used, ...rest } = first
  const aliases: string[] = []
  // Names and lists of known aliases that are in already: an article uses few, where a list may be long.
  const names = [foldName(first.name)]
  const lists: FoldedAliases[] = []
  const isIn = (folded: string): boolean => names.includes(folded) || lists.some((list) => list.folded.includes(folded))
  for (const { usedNames, knownAliases } of sketches) {
    for (const alias of usedNames) {
      const folded = foldName(alias)
      if (isIn(folded)) continue
      names.push(folded)
      aliases.push(alias)
    }
    const list = foldedOnce(knownAliases)
    if (lists.includes(list)) continue
    list.folded.forEach((folded, at) => {
      if (!isIn(folded)) aliases.push(list.aliases[at] ?? '')
    })
    lists.push(list)
  }
  return { ...rest, id: entityIdOf(first.key), aliases }
}

interface FoldedAliases {
  /** Without repeats. */
  readonly folded: readonly string[]
  /** As they are written; of those that fold alike the first. */
  readonly aliases: readonly string[]
}

/** The aliases of a well-known thing are folded once, however many articles name it. */
function foldedOnce(aliases: readonly string[]): FoldedAliases {
  const known = foldedBefore.get(aliases)
  if (known) return known
  const byName = new Map<string, string>()
  for (const alias of aliases) {
    const folded = foldName(alias)
    if (!byName.has(folded)) byName.set(folded, alias)
  }
  const list = { folded: [...byName.keys()], aliases: [...byName.values()] }
  foldedBefore.set(aliases, list)
  return list
}

const foldedBefore = new WeakMap<readonly string[], FoldedAliases>()
