import { bodyFit, placeFit } from './fit.ts'
import type { MentionView } from './MentionView.ts'
import { hasRole, type Thing } from './Thing.ts'

/** How many slots antecedentFeatures fills at most; weights have as many a kind of anaphor. */
export const featureCount = 192

/** The slots that hold for an anaphor and a thing it may stand for; `rank` counts the fitting things named since. */
export function antecedentFeatures(view: MentionView, thing: Thing, rank: number): readonly number[] {
  // Outside of a quotation, what the quotation names is no fresher for it.
  const last = (view.quote < 0 ? thing.lastOutside : null) ?? thing.last
  const distance = view.sentence - last.sentence
  const active: number[] = [
    0,
    1 + Math.min(distance, 5),
    8 + Math.min(rank, 5),
    15 + (last.isSubject ? (distance === 0 ? 2 : distance === 1 ? 1 : 0) : 3),
    20 + (last.type === 'NAME' ? 0 : last.type === 'PRONOUN' ? 1 : 2),
    25 + Math.min(Math.floor(Math.log2(thing.mentions.length)), 3),
    30 + (view.quote === last.quote ? 0 : view.quote >= 0 ? 1 : 2),
  ]
  if (thing.mentions[0]?.sentence === 0) active.push(34)
  if (view.isSubject && last.isSubject) active.push(35)
  if (!view.isSubject && distance === 0 && last.isSubject) active.push(36)
  active.push(40 + KINDS.indexOf(thing.kind))
  // A gender that a pronoun has shown tells more than one that a first name lets guess.
  if (view.gender !== 'UNKNOWN' && thing.mentions.some((mention) => mention.type === 'PRONOUN' && mention.gender === view.gender))
    active.push(46)
  if (thing.lastName === null) active.push(47)
  if (last.isPlural === view.isPlural) active.push(48)
  active.push(50 + Math.min(view.start - last.end < 40 ? 0 : view.start - last.end < 120 ? 1 : view.start - last.end < 300 ? 2 : 3, 3))
  if (view.quote < 0 && thing.lastOutside === null) active.push(56)
  const near = Math.min(distance, 3)
  active.push(130 + near * 4 + Math.min(rank, 3))
  active.push(146 + Math.min(near, 2) * 2 + (last.isSubject ? 1 : 0))
  active.push(152 + near * 3 + (last.type === 'NAME' ? 0 : last.type === 'PRONOUN' ? 1 : 2))
  active.push(164 + (view.isSubject ? 3 : 0) + Math.min(near, 2))
  if (thing.lastName && view.sentence - thing.lastName.sentence > 8) active.push(170)
  active.push(57 + Math.min(countSince(thing, view.sentence - 2), 2))
  if (last.type === 'PRONOUN' && view.type === 'PRONOUN' && last.head === view.head) active.push(55)
  if (view.type === 'NOMINAL') pushNominal(view, thing, active)
  return active
}

/** How many of a thing's mentions stand in a sentence or after it. */
function countSince({ mentions }: Thing, sentence: number): number {
  let count = 0
  for (const mention of mentions) if (mention.sentence >= sentence) count++
  return count
}

const FITS: readonly string[] = ['YES', 'NO', 'UNKNOWN']

const KINDS: readonly string[] = ['PERSON', 'ORGANIZATION', 'UNIT', 'PLACE', 'OTHER']

function pushNominal(view: MentionView, thing: Thing, active: number[]): void {
  const classes = view.sense?.classes ?? [view.head]
  const determiner = view.words[0] === view.head ? 'bare' : (view.words[0] ?? '')
  const isHeadSeen = thing.words.has(view.head)
  active.push(isHeadSeen ? 60 : 61)
  if (thing.mentions.some((mention) => mention.type === 'NOMINAL' && mention.head === view.head)) active.push(62)
  if (hasRole(thing, classes)) active.push(63)
  if (view.country && thing.country) active.push(view.country === thing.country ? 64 : 65)
  active.push(
    66 + FITS.indexOf(thing.kind === 'PLACE' ? placeFit(thing, classes) : thing.kind === 'PERSON' ? 'UNKNOWN' : bodyFit(view, thing)),
  )
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
