import type { Entity } from '../Entity.ts'
import { kilometresBetween } from '../kilometresBetween.ts'
import { KINDS } from './wordsOfDecision.ts'

/** Kilometres beyond which two places are told to lie apart. */
const FAR_KM = 20

/** What speaks against merging an entity into another, in plain words; a person may do it all the same. */
export function mergingNotes(keep: Entity, other: Entity): readonly string[] {
  const names = `“${other.name}” and “${keep.name}”`
  const [one, two] = [numbersIn(other.name), numbersIn(keep.name)]
  const distance = keep.coordinates && other.coordinates ? kilometresBetween(keep.coordinates, other.coordinates) : 0
  return [
    ...(keep.kind === other.kind ? [] : [`${names} are of different kinds: ${KINDS[other.kind]} and ${KINDS[keep.kind]}.`]),
    ...(one === two ? [] : [`${names} have different numbers: ${one || 'none'} and ${two || 'none'}.`]),
    ...(keep.country === null || other.country === null || keep.country === other.country
      ? []
      : [`${names} are of different countries: ${other.country} and ${keep.country}.`]),
    ...(distance > FAR_KM ? [`${names} lie ${Math.round(distance)} kilometres apart.`] : []),
  ]
}

function numbersIn(name: string): string {
  return (name.match(/\d+/g) ?? []).join(' ')
}
