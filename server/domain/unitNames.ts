import { foldName } from './foldName.ts'

/** A formation's name taken apart: "155th Separate Mechanised Brigade" → number 155, branch mechanised, echelon brigade. */
export interface UnitName {
  /** Null for formations that bear a name instead. */
  readonly number: number | null
  /** Branch as in keys ("naval-infantry"); null when the name does not say. */
  readonly branch: string | null
  readonly echelon: string
  /** Words that are neither number, branch nor echelon, folded ("azov"); empty when there are none. */
  readonly proper: string
}

/** Takes a formation's name apart; null when no echelon is in it. Numbers may be digits, words ("Third") or Roman. */
export function readUnitName(name: string): UnitName | null {
  const words = foldName(name)
    .replace(/[.,()]/g, ' ')
    .replace(/-/g, ' ')
    .split(' ')
    .filter((word) => word !== '')
  const echelonAt = words.findLastIndex((word) => echelonOf(word) !== null)
  const echelon = echelonOf(words[echelonAt] ?? '')
  if (echelon === null) return null
  let number: number | null = null
  const branchWords: string[] = []
  const proper: string[] = []
  words.forEach((word, index) => {
    if (index === echelonAt) return
    const value = number === null ? numberOf(word) : null
    if (value !== null) number = value
    else if (branchWordOf(word) !== null) branchWords.push(branchWordOf(word) ?? '')
    else if (!EMPTY_WORDS.has(word)) proper.push(word)
  })
  return { number, branch: branchOf(branchWords), echelon, proper: proper.join(' ') }
}

/** "unit/ua/air-assault/corps/7"; unknown country is "xx", unknown branch "any". Named formations: "unit/ua/named/azov-corps". */
export function unitKeyOf(unit: UnitName, country: string | null): string {
  const state = (country ?? 'xx').toLowerCase()
  if (unit.number !== null) return `unit/${state}/${unit.branch ?? 'any'}/${unit.echelon}/${unit.number}`
  const words = [unit.proper, unit.branch, unit.echelon].filter(Boolean).join(' ')
  return `unit/${state}/named/${words.replace(/[^a-z0-9]+/g, '-')}`
}

/** The echelon that a folded word names, also abbreviated or plural; null when it names none. */
export function echelonOf(word: string): string | null {
  return ECHELONS.get(word) ?? null
}

/** A branch's part that a folded word names ("mechanised", "mech"); null when it names none. */
export function branchWordOf(word: string): string | null {
  return BRANCH_WORDS.get(word) ?? null
}

/** "155th", "155", "third", "iii" → their number; null for other words. */
export function numberOf(word: string): number | null {
  const digits = /^(\d{1,4})(st|nd|rd|th)?$/.exec(word)?.[1]
  if (digits) return Number(digits)
  return ORDINALS.get(word) ?? null
}

/** Whether the word is an ordinal ("155th", "third"). */
export function isOrdinal(word: string): boolean {
  return /^\d{1,4}(st|nd|rd|th)$/.test(word) || ORDINALS.has(word)
}

function branchOf(words: readonly string[]): string | null {
  const joined = [...new Set(words)].join('-')
  if (joined === '') return null
  return SAME_BRANCH.get(joined) ?? joined
}

const EMPTY_WORDS = new Set(
  'the of and separate independent guards guard red banner order named after special elite group forces first'.split(' ').slice(0, -1),
)

const ECHELONS = new Map(
  (
    [
      ['corps', 'corps'],
      ['army', 'army armies'],
      ['division', 'division divisions div'],
      ['brigade', 'brigade brigades bde bdes brig ombr obr'],
      ['regiment', 'regiment regiments regt rgt'],
      ['battalion', 'battalion battalions bn btn'],
      ['company', 'company companies coy'],
      ['squadron', 'squadron squadrons'],
      ['platoon', 'platoon platoons'],
      ['legion', 'legion legions'],
      ['fleet', 'fleet fleets'],
      ['flotilla', 'flotilla'],
      ['wing', 'wing wings'],
      ['detachment', 'detachment detachments'],
      ['unit', 'unit units'],
      ['squad', 'squad'],
      ['group-of-forces', 'battlegroup grouping'],
      ['force', 'force'],
      ['group', 'group'],
      ['center', 'center centre'],
    ] as const
  ).flatMap(([echelon, forms]) => forms.split(' ').map((form): [string, string] => [form, echelon])),
)

const BRANCH_WORDS = new Map(
  (
    [
      ['mechanised', 'mechanised mechanized mech'],
      ['motor', 'motor motorised motorized'],
      ['rifle', 'rifle rifles'],
      ['infantry', 'infantry'],
      ['naval', 'naval'],
      ['marine', 'marine marines'],
      ['air', 'air'],
      ['assault', 'assault'],
      ['airborne', 'airborne vdv parachute paratrooper paratroopers airmobile'],
      ['jaeger', 'jaeger jager hunter ranger rangers'],
      ['tank', 'tank'],
      ['armoured', 'armoured armored'],
      ['artillery', 'artillery'],
      ['missile', 'missile rocket'],
      ['territorial', 'territorial tdf'],
      ['defence', 'defence defense'],
      ['drone', 'drone unmanned uav'],
      ['systems', 'systems'],
      ['mountain', 'mountain'],
      ['combined', 'combined'],
      ['arms', 'arms'],
      ['presidential', 'presidential'],
      ['reconnaissance', 'reconnaissance recon'],
      ['engineer', 'engineer engineering sapper'],
      ['signal', 'signal signals'],
      ['aviation', 'aviation'],
      ['tactical', 'tactical'],
      ['fighter', 'fighter'],
      ['bomber', 'bomber'],
      ['helicopter', 'helicopter'],
      ['spetsnaz', 'spetsnaz'],
      ['purpose', 'purpose'],
      ['operations', 'operations'],
      ['operational', 'operational'],
      ['national', 'national'],
      ['border', 'border'],
      ['cavalry', 'cavalry'],
      ['commando', 'commando commandos'],
      ['police', 'police'],
      ['security', 'security'],
      ['storm', 'storm'],
      ['rapid', 'rapid'],
      ['reaction', 'reaction response'],
      ['support', 'support'],
      ['expeditionary', 'expeditionary'],
      ['volunteer', 'volunteer'],
      ['light', 'light'],
      ['heavy', 'heavy'],
      ['stryker', 'stryker'],
      ['intelligence', 'intelligence'],
      ['medical', 'medical'],
      ['military', 'military'],
      ['anti', 'anti'],
      ['aircraft', 'aircraft'],
      ['strategic', 'strategic'],
      ['sniper', 'sniper'],
      ['evacuation', 'evacuation'],
      ['army', 'army'],
    ] as const
  ).flatMap(([branch, forms]) => forms.split(' ').map((form): [string, string] => [form, branch])),
)

const SAME_BRANCH = new Map([
  ['motor-rifle', 'motor-rifle'],
  ['marine', 'naval-infantry'],
  ['marine-infantry', 'naval-infantry'],
  ['territorial', 'territorial-defence'],
  ['drone-systems', 'drone'],
  ['air-assault', 'air-assault'],
])

const UNITS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
const ORDINALS = new Map([
  ...UNITS.split(' ').map((word, index): [string, number] => [word, index + 1]),
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['vi', 6],
  ['vii', 7],
  ['viii', 8],
  ['ix', 9],
  ['xi', 11],
  ['xii', 12],
])
