import type { AnaphorKind } from './AntecedentWeights.ts'
import type { MentionView } from './MentionView.ts'
import type { Thing } from './Thing.ts'

/** How many slots antecedentFeatures fills at most; weights have as many a kind of anaphor. */
export const featureCount = 128

/** The kind of anaphor that a mention is; null for names and for pronouns that are not looked for. */
export function anaphorKindOf(view: MentionView): AnaphorKind | null {
  if (view.type === 'NAME' || (view.type === 'NOMINAL' && view.kind === 'OTHER')) return null
  if (view.type === 'PRONOUN') {
    if (/^(he|him|his|himself|she|her|hers|herself)$/.test(view.head)) return 'HE_SHE'
    if (/^(they|them|their|theirs|themselves)$/.test(view.head)) return 'THEY'
    return /^(it|its|itself)$/.test(view.head) ? 'IT' : null
  }
  if (view.kind === 'PERSON') return 'PERSON_NOUN'
  return view.kind === 'PLACE' ? 'PLACE_NOUN' : 'OTHER_NOUN'
}

/** The slots that hold for an anaphor and a thing it may stand for; `rank` counts the fitting things named since. */
export function antecedentFeatures(view: MentionView, thing: Thing, rank: number): readonly number[] {
  const { last } = thing
  const distance = view.sentence - last.sentence
  const active: number[] = [0]
  active.push(1 + Math.min(distance, 5))
  active.push(8 + Math.min(rank, 5))
  active.push(15 + (last.isSubject ? (distance === 0 ? 2 : distance === 1 ? 1 : 0) : 3))
  active.push(20 + (last.type === 'NAME' ? 0 : last.type === 'PRONOUN' ? 1 : 2))
  active.push(25 + Math.min(Math.floor(Math.log2(thing.mentions.length)), 3))
  active.push(30 + (view.quote === last.quote ? 0 : view.quote >= 0 ? 1 : 2))
  if (thing.mentions[0]?.sentence === 0) active.push(34)
  if (view.isSubject && last.isSubject) active.push(35)
  if (!view.isSubject && distance === 0 && last.isSubject) active.push(36)
  active.push(40 + KINDS.indexOf(thing.kind))
  if (thing.gender !== 'UNKNOWN' && thing.gender === view.gender) active.push(46)
  if (thing.lastName === null) active.push(47)
  if (last.isPlural === view.isPlural) active.push(48)
  active.push(50 + Math.min(view.start - last.end < 40 ? 0 : view.start - last.end < 120 ? 1 : view.start - last.end < 300 ? 2 : 3, 3))
  if (last.type === 'PRONOUN' && view.type === 'PRONOUN' && last.head === view.head) active.push(55)
  if (view.type === 'NOMINAL') pushNominal(view, thing, active)
  return active
}

const KINDS: readonly string[] = ['PERSON', 'ORGANIZATION', 'UNIT', 'PLACE', 'OTHER']

function pushNominal(view: MentionView, thing: Thing, active: number[]): void {
  const classes = view.sense?.classes ?? [view.head]
  const determiner = view.words[0] === view.head ? 'bare' : (view.words[0] ?? '')
  const isHeadSeen = thing.words.has(view.head)
  active.push(isHeadSeen ? 60 : 61)
  if (thing.mentions.some((mention) => mention.type === 'NOMINAL' && mention.head === view.head)) active.push(62)
  if (hasRole(thing, classes)) active.push(63)
  if (view.country && thing.country) active.push(view.country === thing.country ? 64 : 65)
  active.push(66 + placeFit(thing, classes))
  if (view.sense?.isGeneric) active.push(70)
  if (view.sense === null) active.push(71)
  active.push(
    /^(this|that|these|those)$/.test(determiner)
      ? 72
      : /^(a|an|some|any|another|many|several|few|no|two|three)$/.test(view.leading)
        ? 73
        : view.leading === 'the'
          ? 74
          : 75,
  )
  if (view.words.length > 2) active.push(76)
  const shared = view.words.filter((word) => word !== view.head && thing.words.has(word)).length
  active.push(77 + Math.min(shared, 2))
  active.push(80 + Math.min(view.sentence - thing.last.sentence, 8) + (isHeadSeen ? 9 : 0))
  if (view.isPlural) active.push(100)
  if (thing.lastName?.head === view.head) active.push(101)
  if (thing.last.type === 'NAME' && isApposed(view, thing)) active.push(102)
  active.push(view.kind === thing.kind ? 103 : 104)
  if (contains(view, thing)) active.push(105)
}

/** A description that stands right beside the name, parted by a comma at most. */
function isApposed(view: MentionView, thing: Thing): boolean {
  return view.start - thing.last.end >= 0 && view.start - thing.last.end <= 2 && view.sentence === thing.last.sentence
}

function contains(view: MentionView, thing: Thing): boolean {
  return thing.last.start >= view.start && thing.last.end <= view.end
}

/** Whether a role of the thing ("defence minister") ends in one of these words. */
export function hasRole(thing: Thing, classes: readonly string[]): boolean {
  for (const role of thing.roles) if (classes.some((word) => role === word || role.endsWith(` ${word}`))) return true
  return false
}

/** 0: the kind of place is known and fits; 1: it does not fit; 2: not known; 3: no place. */
function placeFit(thing: Thing, classes: readonly string[]): number {
  if (thing.kind !== 'PLACE') return 3
  const kind = thing.lastName?.known?.placeKind?.toLowerCase()
  if (!kind) return 2
  const words = PLACE_WORDS[kind] ?? [kind]
  return classes.some((word) => words.includes(word)) ? 0 : 1
}

const PLACE_WORDS: Readonly<Record<string, readonly string[]>> = {
  city: ['city', 'town', 'capital', 'municipality', 'hub', 'port', 'metropolis', 'stronghold'],
  village: ['village', 'settlement', 'town', 'hamlet', 'city'],
  country: ['country', 'nation', 'republic', 'kingdom', 'island'],
  region: ['region', 'province', 'oblast', 'state', 'governorate', 'county', 'territory', 'peninsula', 'area'],
  area: ['area', 'region', 'territory', 'peninsula', 'enclave', 'continent', 'island'],
  neighbourhood: ['neighbourhood', 'district', 'suburb'],
  district: ['district', 'neighbourhood', 'region'],
  water: ['river', 'lake', 'sea', 'strait'],
  road: ['road', 'highway'],
  facility: [
    'facility',
    'refinery',
    'plant',
    'dam',
    'bridge',
    'airport',
    'base',
    'prison',
    'camp',
    'hospital',
    'mine',
    'square',
    'station',
  ],
}

/** The slots of "stands for nothing named so far". */
export function newThingFeatures(view: MentionView, fittingThings: number): readonly number[] {
  const active = [110, 111 + Math.min(fittingThings, 4)]
  if (view.type === 'NOMINAL') {
    if (view.sense === null) active.push(117)
    if (view.sense?.isGeneric) active.push(118)
    active.push(
      view.leading === 'the' ? 119 : /^(this|that|these|those)$/.test(view.leading) ? 120 : /^(a|an)$/.test(view.leading) ? 121 : 122,
    )
    if (view.words.length > 3) active.push(123)
    if (view.isPlural) active.push(124)
    if (view.country) active.push(125)
  }
  if (view.quote >= 0) active.push(126)
  return active
}
