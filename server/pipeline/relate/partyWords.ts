import type { EntityId } from '../../domain/ids.ts'
import { isNamedParty } from '../../domain/unnamedParty.ts'

/** Names for the parties and places of a claim: a country by its code, another party and a place by id or key. */
export interface ClaimNames {
  readonly party: (key: string) => string
  readonly place: (id: EntityId) => string
}

/** Who does something, as the subject of a sentence, with the forms of its verb. */
export interface Doer {
  readonly side: string
  readonly has: 'has' | 'have'
  readonly is: 'is' | 'are'
}

/** A party as a subject: "Ruritania has", "the Corsairs have"; "Somebody has" where none is told. */
export function doerOf(party: string | null, names: ClaimNames): Doer {
  const name = party === null ? 'somebody' : partyName(party, names)
  const side = name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  return isMany(party, name) ? { side, has: 'have', is: 'are' } : { side, has: 'has', is: 'is' }
}

/** The verb that goes with a subject: "controls" of one, "control" of many. */
export function holds(is: Doer['is'], verb: string): string {
  return is === 'are' ? verb : `${verb}s`
}

/** The name of a party inside a sentence. Those whom a text does not name bear its words: "unnamed gunmen". */
export function partyName(party: string, names: ClaimNames): string {
  if (!isNamedParty(party)) return party
  const name = names.party(party)
  return WITH_ARTICLE.test(name) ? `the ${name}` : name
}

/** States whose names are said with an article. */
const WITH_ARTICLE =
  /^(?:United |Netherlands$|Philippines$|Bahamas$|Gambia$|Maldives$|Comoros$|Seychelles$|(?:Central African|Dominican|Czech) Republic$|.+ Islands$)/

/** A state is one, whatever its name; of others the name tells, but for one in "-us", "-as" or "-ss". */
function isMany(party: string | null, name: string): boolean {
  if (party === null || /^[A-Z]{2}$/.test(party)) return false
  return /(?:[^aus]s|(?<!ye)men|\b(?:people|police|militia))$/i.test(name)
}
