import type { Entity } from '../../../domain/Entity.ts'
import { foldName } from '../../../domain/foldName.ts'
import type { Gazetteer, GazetteerEntry } from '../../../domain/Gazetteer.ts'
import type { KnownEntities } from '../../../domain/KnownEntities.ts'
import { spellingOf } from '../../../domain/spellingOf.ts'
import type { ChainView } from '../ChainView.ts'
import { type EntitySketch, sketchFromEntity, sketchFromEntry, sketchOf } from './EntitySketch.ts'
import type { IdentifyingParts } from './IdentifyingParts.ts'
import { identifyUnit } from './identifyUnit.ts'
import { ownCountryOf } from './ownCountryOf.ts'

/** Who or what a chain of people, bodies or units is: the gazetteer's, an earlier article's, or a new one by its fullest name. */
export function identify(chain: ChainView, parts: IdentifyingParts): EntitySketch {
  switch (chain.kind) {
    case 'PERSON':
      return identifyPerson(chain, parts)
    case 'UNIT':
      return identifyUnit(chain, parts)
    default:
      return identifyOrganization(chain, parts)
  }
}

function identifyPerson(chain: ChainView, { gazetteer, known }: IdentifyingParts): EntitySketch {
  const names = chain.names.map(withoutTitle)
  const [fullest = ''] = names
  const isWhole = fullest.includes(' ')
  const entries = gazetteer.lookUp(fullest, 'PERSON')
  // A surname alone is the well-known person only when just one bears it.
  const [entry] = entries
  if (entry && (isWhole || entries.length === 1)) return sketchFromEntry(entry, chain.names)
  // A surname alone never meets an earlier article's person: that is for a reader to judge.
  const [earlier, another] = isWhole ? alike(fullest, 'PERSON', known) : []
  if (earlier && !another) return sketchFromEntity(earlier, chain.names)
  return sketchOf({ kind: 'PERSON', key: `person/${foldName(fullest)}`, name: fullest, names: chain.names })
}

/** Those of earlier articles with this name; where nobody has it, those with another transliteration of it, if it has two words at least. */
function alike(name: string, kind: 'PERSON' | 'ORGANIZATION', known: KnownEntities): readonly Entity[] {
  const same = known.named(foldName(name), kind)
  return same.length > 0 || !name.includes(' ') ? same : known.spelt(spellingOf(name), kind)
}

function withoutTitle(name: string): string {
  const bare = name.replace(
    /^((mr|mrs|ms|dr|prof|gen|lt|col|maj|capt|sgt|sen|rep|gov|rev)\.?|general|colonel|major|captain|lieutenant|admiral|professor|president|senator|governor|minister|sir|lord|lady) (?=\p{Lu})/iu,
    '',
  )
  return bare === name ? name : withoutTitle(bare)
}

function identifyOrganization(chain: ChainView, parts: IdentifyingParts): EntitySketch {
  const { gazetteer, known, text } = parts
  const country = ownCountryOf(text, chain.firstName, gazetteer)
  for (const name of chain.names) {
    const bodies = bodyOf(name, country, gazetteer)
    if (bodies) return sketchFromEntry(bodies, chain.names)
    const [entry] = gazetteer.lookUp(name, 'ORGANIZATION')
    if (entry && (country === null || entry.country === null || entry.country === country || !isCommonName(name)))
      return sketchFromEntry(entry, chain.names)
  }
  const [fullest = ''] = chain.names
  const shared = sharedBody(fullest, chain, parts)
  if (shared) return sketchFromEntry(shared, chain.names)
  const [earlier, another] = alike(fullest, 'ORGANIZATION', known)
  if (earlier && !another) return sketchFromEntity(earlier, chain.names)
  return sketchOf({ kind: 'ORGANIZATION', key: `org/${foldName(fullest)}`, name: fullest, names: chain.names, country })
}

/** "General Staff" after "Ukraine's" or "Kyiv's": the body of that country. */
function bodyOf(name: string, country: string | null, gazetteer: Gazetteer): GazetteerEntry | null {
  const state = country === null ? null : gazetteer.entryOf(`place/country/${country}`)
  return state ? (gazetteer.lookUp(`${state.name} ${name}`, 'ORGANIZATION')[0] ?? null) : null
}

/** A ministry or staff without a country: that of a like body which the article gives one, else of the party last told about. */
function sharedBody(name: string, chain: ChainView, { gazetteer, setting }: IdentifyingParts): GazetteerEntry | null {
  const country = setting.countryBefore(chain.firstName.start)
  return country ? bodyOf(name, country, gazetteer) : null
}

function isCommonName(name: string): boolean {
  return !/^\p{Lu}{2,}$/u.test(name) && name.split(' ').length <= 3
}
