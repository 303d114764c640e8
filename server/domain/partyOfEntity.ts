import type { Entity } from './Entity.ts'

/**
 * The party that a person or body belongs to: a state by its ISO 3166-1 code, whichever of its bodies or formations it is, else the entity's own key (a
 * movement, a company, a paper). Null for people whose country is unknown and for places that are no state or capital.
 */
export function partyOfEntity({ kind, key, country, placeKind, parentKey, sourceKind }: Entity): string | null {
  if (kind === 'UNIT') return country
  // Who leads or speaks for a movement stands on its side, whatever country he is of.
  if (kind === 'PERSON') return parentKey?.startsWith('org/') === true && !STATE_BODY.test(parentKey) ? parentKey : country
  if (kind === 'PLACE') {
    const isState = placeKind === 'COUNTRY' || (country !== null && parentKey === `place/country/${country}` && placeKind === 'CITY')
    return isState ? country : null
  }
  const body = STATE_BODY.exec(key) ?? STATE_BODY.exec(parentKey ?? '')
  if (body) return (body[1] ?? '').toUpperCase()
  return country !== null && (sourceKind === 'GOVERNMENT' || sourceKind === 'MINISTRY') ? country : key
}

/** The bodies that every state has (`seeds/gazetteer/bodies.tsv`). */
const STATE_BODY =
  /^org\/([a-z]{2})\/(?:government|presidency|prime-minister-office|parliament|ministry-of-[a-z-]+|general-staff|armed-forces|air-force|navy|ground-forces|special-forces|border-guard|coast-guard|national-guard|police|intelligence|military-intelligence|security-service|prosecutor-general)$/

/** Stands in a proposition for the party of its speaker, where only the bodies he belongs to tell it: whoever knows them fills it in. */
export const speakersOwn = 'speaker'
