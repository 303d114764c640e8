import type { EntityId } from './ids.ts'
import type { EntityKind } from './Mention.ts'
import type { Span } from './Span.ts'

/** What sort of place a place is, from a country down to a road; AREA is a stretch of land without a border of its own. */
export type PlaceKind = 'COUNTRY' | 'REGION' | 'DISTRICT' | 'CITY' | 'VILLAGE' | 'NEIGHBOURHOOD' | 'FACILITY' | 'WATER' | 'ROAD' | 'AREA'

/** The kinds of source that DESIGN lists; null where nothing tells. */
export type SourceKind =
  | 'GOVERNMENT'
  | 'MINISTRY'
  | 'COMMAND'
  | 'UNIT'
  | 'OFFICIAL'
  | 'FORMER_OFFICIAL'
  | 'THINK_TANK'
  | 'MAP_PROJECT'
  | 'AGENCY'
  | 'OUTLET'
  | 'BLOGGER'
  | 'NGO'
  | 'WITNESS'
  | 'UNNAMED'

/** A person, organisation, unit or place, as all articles together know it. */
export interface Entity {
  readonly id: EntityId
  readonly kind: EntityKind
  /** What the id is made of, readable: "place/geonames/700051", "person/ada roe", "unit/ua/air-assault/corps/7". */
  readonly key: string
  /** The canonical name. */
  readonly name: string
  /** Other names: those of the gazetteer and those that articles used. Without the canonical name. */
  readonly aliases: readonly string[]
  readonly placeKind: PlaceKind | null
  readonly sourceKind: SourceKind | null
  /** Degrees north and east (WGS 84); null for what is no place or could not be located. */
  readonly coordinates: Coordinates | null
  /** ISO 3166-1 alpha-2 of the recognised state; null when unknown. */
  readonly country: string | null
  /** The place or body that this one lies in or belongs to; null when unknown. */
  readonly parentKey: string | null
}

/** Degrees north and east (WGS 84). */
export interface Coordinates {
  readonly lat: number
  readonly lon: number
}

/** A role that an article gives a person ("a military analyst with …"), and with whom. */
export interface Affiliation {
  readonly personId: EntityId
  /** Null when the role names no body that is kept ("a military analyst"). */
  readonly organizationId: EntityId | null
  readonly role: string
  /** Where the article says so. */
  readonly span: Span
}
