import type { Part } from '../../../server/domain/Proposition.ts'

/** The class of an annotated part ("eastern outskirts", "railway station"): the first of its words that has one; null for none. */
export function partClassOf(part: string | null): Part | null {
  for (const word of part?.toLowerCase().split(' ') ?? []) {
    const found = CLASSES.find(([, words]) => words.test(word))
    if (found) return found[0]
  }
  return null
}

const CLASSES: readonly (readonly [Part, RegExp])[] = [
  ['NORTH', /^north/],
  ['SOUTH', /^south/],
  ['EAST', /^east/],
  ['WEST', /^west/],
  ['CENTRE', /^(?:centre|center|central|downtown)$/],
  ['OUTSKIRTS', /^(?:outskirts|suburbs?|edge)$/],
  ['DISTRICT', /^(?:districts?|neighbou?rhoods?|quarters?)$/],
  ['BUILDING', /^(?:headquarters|base|post|station|airport|airfield|hospital|school|factory|plant|refinery|barracks|garrison|hall|building|camp|market)$/],
]
