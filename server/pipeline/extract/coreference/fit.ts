import type { PlaceKind, SourceKind } from '../../../domain/Entity.ts'
import type { AnaphorKind } from './anaphorKinds.ts'
import type { MentionView } from './MentionView.ts'
import { hasRole, type Thing } from './Thing.ts'

/** Whether an anaphor of a kind may stand for a thing at all: gender, number, kind, and what the gazetteer knows of the thing. */
export function isFitting(view: MentionView, kind: AnaphorKind, thing: Thing): boolean {
  const { last } = thing
  if (view.type === 'NOMINAL' && view.start <= last.start && last.end < view.end) return false
  if (view.introducedAt > last.start) return false
  if (view.gender !== 'UNKNOWN' && thing.gender !== 'UNKNOWN' && view.gender !== thing.gender) return false
  if (kind === 'HE_SHE') return thing.kind === 'PERSON' && !last.isPlural
  if (kind === 'IT') return thing.kind !== 'PERSON' && !(last.type === 'NOMINAL' && last.isPlural)
  // One person by name is hardly ever "they".
  if (kind === 'THEY') return !(thing.kind === 'PERSON' && thing.lastName !== null && !thing.lastName.isPlural)
  if (view.isPlural && thing.kind === 'PERSON' && thing.lastName !== null) return false
  if (view.sense === null) return true
  if (view.kind === 'PERSON') return thing.kind === 'PERSON' && isFittingPerson(view, thing)
  if (view.kind === 'PLACE' && view.isPlural) return false
  if (view.kind === 'PLACE') return thing.kind === 'PLACE' && placeFit(thing, view.sense.classes) !== 'NO'
  if (thing.kind === 'UNIT' || thing.kind === 'ORGANIZATION') return bodyFit(view, thing) !== 'NO'
  return false
}

/** "The Russian president" is no Briton, and no one whose roles are known and none of them that. */
function isFittingPerson(view: MentionView, thing: Thing): boolean {
  if (view.country && thing.country && view.country !== thing.country && thing.lastName?.known?.kind === 'PERSON') return false
  return !(OFFICES.has(view.head) && hasRole(thing, OFFICE_WORDS) && !hasRole(thing, view.sense?.classes ?? []))
}

/** Who holds one of these is not called by another in the same article. */
const OFFICES = new Set(
  'prefect minister governor mayor ambassador envoy judge prosecutor senator commander spokesman spokeswoman spokesperson president premier chancellor speaker king queen emir sultan pope bishop archbishop rector dean sheriff ombudsman commissioner analyst witness suspect defendant lawyer doctor'.split(
    ' ',
  ),
)

const OFFICE_WORDS = [...OFFICES]

/** Whether two facts fit, as far as the text and the gazetteer tell. */
export type Fit = 'YES' | 'NO' | 'UNKNOWN'

/** Whether what is known of a place's kind fits words such as "city" and "region". */
export function placeFit(thing: Thing, classes: readonly string[]): Fit {
  const kind = thing.lastName?.known?.placeKind
  if (!kind || thing.kind !== 'PLACE') return 'UNKNOWN'
  if (classes.some((word) => thing.words.has(word))) return 'YES'
  return classes.some((word) => PLACE_WORDS[kind].includes(word)) ? 'YES' : 'NO'
}

const PLACE_WORDS: Readonly<Record<PlaceKind, readonly string[]>> = {
  CITY: 'city town capital municipality hub port metropolis stronghold area'.split(' '),
  VILLAGE: 'village settlement town hamlet city stronghold area'.split(' '),
  COUNTRY: 'country nation republic kingdom island'.split(' '),
  REGION: 'region province oblast state governorate county territory peninsula area enclave'.split(' '),
  AREA: 'area region territory peninsula enclave continent island mountain'.split(' '),
  NEIGHBOURHOOD: 'neighbourhood district suburb area'.split(' '),
  DISTRICT: 'district neighbourhood region area'.split(' '),
  WATER: 'river lake sea strait waterway canal'.split(' '),
  ROAD: 'road highway'.split(' '),
  FACILITY: 'facility refinery plant dam bridge airport base prison camp hospital mine square station site'.split(' '),
}

/** Whether a body's name or known kind fits "ministry", "agency", "brigade". */
export function bodyFit(view: MentionView, thing: Thing): Fit {
  const noun = view.head
  if (thing.words.has(noun) || (noun.length > 3 && thing.words.has(`${noun}s`))) return 'YES'
  const known = thing.lastName?.known
  if (view.country && thing.country && view.country !== thing.country) return 'NO'
  if (known?.sourceKind) return view.sense?.isGeneric || BODY_WORDS[known.sourceKind]?.includes(noun) ? 'YES' : 'NO'
  if (view.kind === 'UNIT' && thing.kind !== 'UNIT') return 'NO'
  // Nouns that are a part of such bodies' names: a ministry without "ministry" in its name is none.
  return NAMING_NOUNS.has(noun) ? 'NO' : 'UNKNOWN'
}

const BODY_WORDS: Partial<Record<SourceKind, readonly string[]>> = {
  GOVERNMENT: [
    'government',
    'administration',
    'authorities',
    'cabinet',
    'agency',
    'service',
    'parliament',
    'court',
    'commission',
    'officials',
  ],
  MINISTRY: ['ministry', 'department', 'office'],
  COMMAND: ['army', 'military', 'command', 'staff', 'force', 'forces', 'navy', 'militia', 'group'],
  UNIT: ['unit', 'brigade', 'force', 'group', 'corps', 'battalion', 'regiment', 'division', 'forces'],
  THINK_TANK: ['think-tank', 'institute', 'institution', 'group', 'organisation', 'organization', 'centre', 'center', 'monitor'],
  MAP_PROJECT: ['project', 'group', 'monitor', 'channel', 'organisation', 'organization'],
  AGENCY: ['agency', 'outlet', 'broadcaster'],
  OUTLET: ['newspaper', 'outlet', 'channel', 'broadcaster', 'network', 'magazine', 'station', 'publication'],
  NGO: ['group', 'organisation', 'organization', 'charity', 'ngo', 'watchdog', 'observatory', 'monitor', 'agency'],
}

const NAMING_NOUNS = new Set(
  'ministry parliament assembly senate court university college school bank church hospital commission committee council observatory kremlin'.split(
    ' ',
  ),
)

/** Whether the text or the gazetteer gives a person this very role, in the same country: enough to join without weighing. */
export function bearsRole(view: MentionView, thing: Thing): boolean {
  if (view.kind !== 'PERSON' || view.isPlural || thing.kind !== 'PERSON' || view.sense === null || view.sense.isGeneric) return false
  if (thing.lastName === null || !hasRole(thing, view.sense.classes)) return false
  return view.country === null || thing.country === null || view.country === thing.country
}
