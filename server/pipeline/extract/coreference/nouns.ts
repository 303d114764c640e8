import type { MentionKind } from '../../../domain/Mention.ts'

/** What a name, title or noun tells of a person; UNKNOWN when it tells nothing. */
export type Gender = 'MALE' | 'FEMALE' | 'UNKNOWN'

/** What a common noun that heads a description ("the governor", "the city") says of the thing described. */
export interface NounSense {
  readonly kind: MentionKind
  readonly gender: Gender
  readonly isPlural: boolean
  /** A word for the same: "president" for "leader"; the noun itself when it has no class. */
  readonly classes: readonly string[]
  /** Names so little that the nearest fitting thing is meant ("man", "group", "place"). */
  readonly isGeneric: boolean
}

/** The sense of a lower-case noun; null when it heads no description that is kept. */
export function senseOf(noun: string): NounSense | null {
  return senses.get(noun) ?? null
}

/** Roles whose bearers stand at the head of a state or body: "the Russian leader" may be its president. */
const RANKS: Readonly<Record<string, readonly string[]>> = {
  leader: [
    'president',
    'prime minister',
    'chancellor',
    'premier',
    'supreme leader',
    'leader',
    'king',
    'chief',
    'head',
    'party leader',
    'junta chief',
  ],
  premier: ['prime minister', 'premier'],
  strongman: ['president', 'leader'],
  commander: ['commander', 'general', 'commander-in-chief', 'army chief', 'chief of staff'],
  chief: ['chief', 'head', 'director', 'commander', 'secretary general', 'army chief'],
  head: ['head', 'chief', 'director', 'leader', 'chairman'],
  spokesman: ['spokesman', 'spokesperson', 'press secretary'],
  spokeswoman: ['spokeswoman', 'spokesperson', 'press secretary'],
  spokesperson: ['spokesman', 'spokeswoman', 'spokesperson', 'press secretary'],
  boss: ['chief', 'head', 'director', 'chief executive', 'ceo', 'coach', 'manager'],
  monarch: ['king', 'queen', 'emperor'],
  lawmaker: ['senator', 'member of parliament', 'mp', 'congressman', 'congresswoman', 'deputy'],
  diplomat: ['ambassador', 'envoy', 'foreign minister', 'consul'],
  expert: ['analyst', 'professor', 'fellow', 'researcher', 'expert', 'scholar'],
  researcher: ['researcher', 'fellow', 'scientist', 'analyst', 'professor'],
  officer: ['officer', 'colonel', 'major', 'captain', 'lieutenant', 'general'],
}

const person = {
  neutral:
    'president leader premier minister chancellor governor mayor ambassador envoy senator lawmaker congressman official politician diplomat commander general colonel major captain lieutenant sergeant officer admiral chief head director chairman chairperson secretary spokesman spokesperson analyst expert professor doctor researcher scientist economist historian lawyer attorney judge prosecutor journalist reporter author writer editor activist founder coach manager striker player candidate adviser advisor aide deputy speaker fellow scholar teacher student nurse surgeon pilot soldier veteran officer inspector detective sheriff boss strongman dictator monarch emir sultan ayatollah cleric imam bishop archbishop pope cardinal priest pastor rabbi billionaire businessman entrepreneur ceo executive defendant suspect victim witness survivor resident singer actor artist composer poet musician filmmaker painter novelist philosopher athlete champion winner driver farmer worker negotiator mediator newcomer incumbent nominee lawmaker legislator commissioner ombudsman intelligence architect engineer inventor explorer emperor meteorologist forecaster prefect opponent observer trader blogger milblogger broker brewer campaigner lecturer volunteer seismologist hydrologist geologist climatologist epidemiologist virologist sociologist criminologist pollster strategist columnist correspondent publisher archaeologist anthropologist biologist chemist physicist psychologist psychiatrist paediatrician pediatrician midwife paramedic firefighter rescuer coordinator trustee treasurer curator librarian superintendent constable marshal comptroller auditor solicitor barrister magistrate rector dean provost vicar chaplain abbot patriarch mufti rapporteur attache councillor councilor councilman councilwoman alderman assemblyman assemblywoman senator-elect shopkeeper merchant planner organiser organizer navigator instructor translator interpreter statistician demographer',
  male: 'man boy father son brother husband uncle nephew grandfather king prince lord duke sir gentleman businessman chairman spokesman congressman statesman policeman fisherman guy dad actor monk emperor',
  female:
    'woman girl mother daughter sister wife aunt niece grandmother queen princess lady duchess businesswoman chairwoman spokeswoman congresswoman stateswoman policewoman mum mom actress nun empress widow',
  generic: 'man woman boy girl person politician figure individual people guy lady gentleman',
} as const

const organization =
  'ministry government administration parliament assembly congress senate council commission committee court tribunal agency authority bureau department directorate office service police army military navy force forces troops command staff party movement group organisation organization institute institution think-tank university college school foundation fund union association federation league company firm corporation bank broadcaster newspaper outlet network channel station magazine publication project team club alliance bloc coalition regime junta militia rebels insurgents militants paramilitaries faction watchdog charity ngo body authorities officials monitor monitors observatory church hospital startup giant carrier airline operator regulator cabinet kremlin'
const collective =
  'authorities officials forces troops rebels militants insurgents paramilitaries militias soldiers police lawmakers diplomats'
const genericOrganization = 'group organisation organization body institution'

const place: Readonly<Record<string, string>> = {
  city: 'city town capital metropolis municipality hub stronghold',
  town: 'town city village settlement',
  capital: 'capital city',
  village: 'village settlement town hamlet',
  settlement: 'settlement village town',
  hamlet: 'hamlet village',
  stronghold: 'city town stronghold',
  port: 'port city town',
  region: 'region oblast province area',
  oblast: 'oblast region province',
  province: 'province region oblast',
  state: 'state region country',
  county: 'county region',
  governorate: 'governorate region province',
  district: 'district region neighbourhood',
  neighbourhood: 'neighbourhood district',
  neighborhood: 'neighbourhood district',
  suburb: 'neighbourhood district suburb',
  country: 'country',
  nation: 'country',
  republic: 'country republic',
  kingdom: 'country',
  island: 'island',
  river: 'river',
  lake: 'lake',
  sea: 'sea',
  strait: 'strait',
  mountain: 'mountain',
  territory: 'region area country',
  enclave: 'region area city',
  area: 'area region city town',
  place: 'city town village area region',
  facility: 'facility refinery plant airport base station',
  refinery: 'refinery',
  plant: 'plant',
  dam: 'dam',
  bridge: 'bridge',
  airport: 'airport',
  base: 'base',
  prison: 'prison',
  camp: 'camp',
  hospital: 'hospital',
  mine: 'mine',
  highway: 'highway road',
  road: 'road highway',
  square: 'square',
  peninsula: 'peninsula region',
  continent: 'continent',
}

const unit = 'brigade battalion regiment division corps squadron platoon legion unit detachment battlegroup fleet'

const senses = new Map<string, NounSense>()
function add(nouns: string, kind: MentionKind, traits: Partial<NounSense>): void {
  for (const noun of nouns.split(' ')) {
    const isPlural = traits.isPlural ?? false
    const sense = { kind, gender: 'UNKNOWN' as const, isPlural, classes: RANKS[noun] ?? [noun], isGeneric: false, ...traits }
    senses.set(noun, { ...senses.get(noun), ...sense })
  }
}

add(organization, 'ORGANIZATION', {})
add(collective, 'ORGANIZATION', { isPlural: true })
add(genericOrganization, 'ORGANIZATION', { isGeneric: true })
add(unit, 'UNIT', {})
for (const [noun, classes] of Object.entries(place))
  add(noun, 'PLACE', { classes: classes.split(' '), isGeneric: /^(place|area|territory)$/.test(noun) })
add(person.neutral, 'PERSON', {})
add(person.male, 'PERSON', { gender: 'MALE' })
add(person.female, 'PERSON', { gender: 'FEMALE' })
for (const noun of person.generic.split(' ')) {
  const sense = senses.get(noun)
  senses.set(noun, { kind: 'PERSON', isPlural: noun === 'people', classes: [noun], gender: sense?.gender ?? 'UNKNOWN', isGeneric: true })
}
