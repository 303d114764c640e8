import type { Predicate } from '../../../domain/Proposition.ts'
import { type Clauses, headIn, isVerb, lemmaAt, obliqueWith, type Phrase, wordAt } from './Clauses.ts'
import { words } from './words.ts'

/** Deeds that somebody is blamed for or claims, as nouns. */
export const DEEDS = words(
  `attack ambush strike airstrike bombing shelling bombardment massacre killing raid assault explosion blast kidnapping abduction assassination shooting sabotage murder poisoning
  flood fire crash disaster collapse spill leak outage theft fraud hack cyberattack breach arson looting rape atrocity crime torture disappearance death drowning accident failure
  burst downing stabbing incursion provocation violence unrest riot stampede derailment contamination outbreak famine bloodshed sinking incident tragedy catastrophe carnage aggression genocide destruction demolition intrusion ramming robbery heist hijacking burglary vandalism blaze trap beating lynching decapitation execution slaughter bloodbath beheading pogrom coup putsch`,
)

/** Deeds that are fire from afar. */
export const FIRE_DEEDS = words('strike airstrike shelling bombardment shell bomb missile')

/** What doing a deed is: STRIKES where it is fire from afar, RESPONSIBLE for all others. */
export function predicateOf(clauses: Clauses, deed: number): Predicate {
  return FIRE_DEEDS.has(lemmaAt(clauses, deed)) ? 'STRIKES' : 'RESPONSIBLE'
}

/** A deed that a phrase names, "the killing of 30 villagers"; null where it names none. */
export function deedIn(clauses: Clauses, phrase: Phrase | null): number | null {
  if (phrase === null) return null
  for (let at = phrase.first; at < phrase.end; at++) if (DEEDS.has(lemmaAt(clauses, at))) return at
  return null
}

/** Whether a deed is only claimed: "its claim to the raid". */
export function isClaimed(clauses: Clauses, deed: number): boolean {
  for (let at = deed - 1; at > Math.max(0, deed - 4); at--)
    if (wordAt(clauses, at) === 'to') return lemmaAt(clauses, at - 1) === 'claim' && !isVerb(clauses, at - 1)
  return false
}

/** Where a deed was done, or what it hit: "the strike on a depot in Pershe", "the attack on the bridge"; null where nothing tells. */
export function placeOfDeed(clauses: Clauses, deed: number): Phrase | null {
  const verb = clauses.syntax.relations[deed] === 'obj' ? headIn(clauses, deed) : -1
  const target = obliqueWith(clauses, [deed, verb], ON)
  return target === null ? null : (obliqueWith(clauses, [target.head], words('in near at')) ?? target)
}

const ON = words('on at in of near against')
