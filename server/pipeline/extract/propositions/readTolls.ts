import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { amountIn } from './amountIn.ts'
import { type Clauses, headIn, isVerb, lemmaAt, type Run, wordAt } from './Clauses.ts'
import { type Harm, harmAt, harmNear } from './harmNear.ts'
import { makeFrame } from './makeFrame.ts'
import { numberIn } from './numberIn.ts'
import { readBareCount } from './readBareCount.ts'
import { suffererOf } from './suffererOf.ts'
import { whereHarmed } from './whereHarmed.ts'
import { FIGHTERS, MACHINES, MONTHS, words } from './words.ts'

/**
 * The number at a token as LOSSES, when words near it say what befell those who are counted: "killed at least 36 people", "12 dead", "the toll is five", "claimed 88
 * lives", "about 120 are missing". Read by the order of words: numbers are what parsers get wrong most. `side` is who is counted.
 */
export function readTolls(clauses: Clauses, token: number): Frame | null {
  const number = numberIn(clauses, token, clauses.content.end)
  if (number === null || isInsideNumber(clauses, token) || isPartOfToll(clauses, token, number.end) || isTotal(clauses, token, number.end))
    return null
  const counted = totalBehind(clauses, number.end) ?? number.end
  const harm = harmOf(clauses, { first: token, end: number.end }) ?? harmNear(clauses, { first: token, end: counted })
  if (harm === null) return readBareCount(clauses, { first: token, end: number.end })
  if (isLost(clauses, number.end) || isOfOther(clauses, harm.at, { first: token, end: number.end })) return null
  const amount = amountIn(clauses, { first: token, end: Math.min(clauses.content.end, number.end + 5) }, 'FLOW')
  if (amount === null || amount.unit !== 'count' || TIMES.has(amount.of) || amount.of === 'percent' || CIVILIAN.has(amount.of)) return null
  // "Losses of 2 billion" are money's.
  if (amount.of === '' && amount.min >= 1_000_000 && harm.of === 'casualty') return null
  const isThing = MACHINES.has(amount.of)
  // Drones that were destroyed were brought down: no loss that is counted here.
  if (UNMANNED.has(amount.of)) return null
  if (isThing && !HARMED.has(harm.of)) return null
  if (!isThing && harm.of === 'destroyed') return null
  if (harm.of === 'captured' && !isVerb(clauses, harm.at) && isFreed(clauses, harm.at)) return null
  // Those whom police take are no captives.
  if (/^(?:arrested|detained)$/.test(wordAt(clauses, harm.at)) && amount.of !== 'troop' && !FIGHTERS.has(amount.of)) return null
  const verb = isVerb(clauses, harm.at) ? harm.at : null
  const head = headIn(clauses, harm.at)
  return makeFrame(clauses, ['LOSSES', token], {
    side: suffererOf(clauses, harm.at) ?? { first: token, end: Math.max(number.end, peopleEnd(clauses, number.end)) },
    place: whereHarmed(clauses, [harm.at, head, token, headIn(clauses, token)]),
    // A toll of the night is the toll.
    amount: { ...amount, of: isThing ? amount.of : harm.of, window: OF_A_NIGHT.has(amount.window ?? '') ? null : amount.window },
    verb,
    // "Did not survive".
    isTurned: wordAt(clauses, harm.at) === 'survive',
  })
}

/** "Destroyed 30 army vehicles and killed 400 soldiers": the verb whose object is counted, before a nearer word. */
function harmOf(clauses: Clauses, { first, end }: Run): Harm | null {
  const counted = countedAt(clauses, first)
  const verb = counted >= end - 1 && clauses.syntax.relations[counted] === 'obj' ? headIn(clauses, counted) : -1
  const of = verb >= 0 && verb < first && isVerb(clauses, verb) ? harmAt(clauses, verb) : null
  return of === null ? null : { at: verb, of }
}

/** "One died, and twelve settlements lost power": who is counted is told to do, or undergo, another thing than what harmed those before. */
function isOfOther(clauses: Clauses, harm: number, { first, end }: Run): boolean {
  if (harm > first || !isVerb(clauses, harm) || !JOINTS.has(wordAt(clauses, first - 1))) return false
  const counted = countedAt(clauses, first)
  const doer = counted >= first && counted < end + 3 ? counted : end - 1
  const verb = SUBJECT.has(clauses.syntax.relations[doer] ?? '') ? headIn(clauses, doer) : -1
  return (verb > harm && isVerb(clauses, verb)) || FINITE.has(clauses.syntax.fineTags[doer + 1] ?? '')
}

const OF_A_NIGHT = words('overnight night hours')
const JOINTS = words('and but , as')
const SUBJECT = words('nsubj nsubj:pass')
const FINITE = new Set(['VBD', 'VBZ', 'VBP'])

/** The noun that a number counts. */
function countedAt({ syntax }: Clauses, number: number): number {
  return syntax.relations[number] === 'nummod' ? (syntax.heads[number] ?? -1) : -1
}

/** "Lost nine men" is read at its verb. */
function isLost(clauses: Clauses, end: number): boolean {
  for (let at = end - 1; at < Math.min(clauses.content.end, end + 3); at++) {
    const verb = clauses.syntax.relations[at] === 'obj' ? headIn(clauses, at) : -1
    if (verb >= 0 && lemmaAt(clauses, verb) === 'lose' && isVerb(clauses, verb) && !/^(?:life|limb|arm|leg)$/.test(lemmaAt(clauses, at)))
      return true
  }
  return false
}

/** "Seven hostages left the town", "nine captives were handed over", "visited 54 prisoners": they are told of, not taken. */
function isFreed(clauses: Clauses, noun: number): boolean {
  // "Nine of the captives were handed over": the count stands between.
  const above = headIn(clauses, noun)
  const verb = above >= 0 && !isVerb(clauses, above) && clauses.syntax.tags[above] === 'NUM' ? headIn(clauses, above) : above
  return (
    verb >= 0 &&
    isVerb(clauses, verb) &&
    (FREEING.has(lemmaAt(clauses, verb)) ||
      dependentsOf(clauses.syntax, verb, ['compound:prt']).some((at) => wordAt(clauses, at) === 'over'))
  )
}

const FREEING = words(
  'cover list leave free release deliver return hand exchange swap go come cross arrive reach board embrace greet send reunite',
)

/** "Four of them seriously": a part of a count that was told; "five of them died" tells a count of its own. */
function isPartOfToll(clauses: Clauses, token: number, end: number): boolean {
  // "Five of the dead were women".
  if (
    wordAt(clauses, end) === 'of' &&
    OF_ALL.has(wordAt(clauses, end + 1)) &&
    /^(?:dead|deceased|fatalities|killed)$/.test(wordAt(clauses, end + 2))
  )
    return true
  if (wordAt(clauses, end) !== 'of' || !/^(?:them|whom|those)$/.test(wordAt(clauses, end + 1))) return false
  const counted = SUBJECT.has(clauses.syntax.relations[end - 1] ?? '') ? end - 1 : token
  const verb = token === clauses.content.first && SUBJECT.has(clauses.syntax.relations[counted] ?? '') ? headIn(clauses, counted) : -1
  return verb < end + 2 || verb > end + 5
}

/** "Three of the twenty-two crew": where the total ends; null where none follows, or where the total are those who came to harm ("two of the twelve dead"). */
function totalBehind(clauses: Clauses, end: number): number | null {
  if (wordAt(clauses, end) !== 'of' || !OF_ALL.has(wordAt(clauses, end + 1))) return null
  const total = numberIn(clauses, end + 2, clauses.content.end)
  return total === null || harmAt(clauses, total.end) !== null ? null : total.end
}

/** The total behind a count of it: nobody's loss. */
function isTotal(clauses: Clauses, token: number, end: number): boolean {
  const isCounted = wordAt(clauses, token - 2) === 'of' && OF_ALL.has(wordAt(clauses, token - 1)) && harmAt(clauses, end) === null
  return (
    isCounted && [token - 3, token - 5].some((at) => at >= clauses.content.first && numberIn(clauses, at, token - 2)?.end === token - 2)
  )
}

const OF_ALL = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'some'])

function isInsideNumber(clauses: Clauses, token: number): boolean {
  const before = wordAt(clauses, token - 1)
  // "Fourteen, among them two teachers".
  if ((before === 'them' || before === 'whom') && wordAt(clauses, token - 2) === 'among') return true
  if (before === 'including') return true
  // "A nine-year-old", "were under fourteen", "aged twelve".
  if (/^(?:-|–)$/.test(wordAt(clauses, token + 1)) && /^years?$/.test(wordAt(clauses, token + 2))) return true
  if (before === 'aged' || ((before === 'under' || before === 'over') && AGED.has(wordAt(clauses, token - 2)))) return true
  // "The Movement of the 5 April".
  if (MONTHS.has(wordAt(clauses, token + 1))) return true
  if (before === 'no' || (wordAt(clauses, token) === 'one' && wordAt(clauses, token + 1) === 'of')) return true
  const isNumber = (at: number): boolean =>
    at >= clauses.content.first && (numberIn(clauses, at, at + 1) !== null || SCALES.has(wordAt(clauses, at)))
  if (before === '-' || before === 'to' || before === '–' || before === 'or') return isNumber(token - 2)
  if (before === 'and') return isNumber(token - 2) && (SCALES.has(wordAt(clauses, token - 2)) || wordAt(clauses, token - 3) === 'between')
  // "A dozen" starts at its article, "hundreds of thousands" at the first word.
  if (before === 'a' && SCALES.has(wordAt(clauses, token))) return true
  if (before === 'of' && isNumber(token - 2) && /s$/.test(wordAt(clauses, token))) return true
  // "On 11 September five were killed".
  return isNumber(token - 1) || (MONTHS.has(before) && !isNumber(token - 2))
}

const SCALES = words('hundred thousand million dozen')

const AGED = words('were was are is children boys girls anyone those all child people')

/** What may befall a thing that is counted. */
const HARMED = new Set(['captured', 'destroyed'])
/** Counted, but no losses of a side. */
const CIVILIAN = words(
  'raid operation sortie hut tent barn granary stall field crop boat firm company business bank club speaker vote ballot house home building school hospital shop family village settlement town city district region household apartment flat street bridge road car hectare acre tree cow animal case award game match seat goal point medal title sheep goat dog horse bird fish job dollar euro pound',
)
const UNMANNED = words('drone missile rocket uav shell projectile')
const TIMES = words("day week month year hour minute night kilometre km mile metre time age percent o'clock")

/** "Russian soldiers", "of their men": who is counted. */
function peopleEnd(clauses: Clauses, from: number): number {
  for (let at = from; at < Math.min(clauses.content.end, from + 4); at++) {
    const tag = clauses.syntax.tags[at]
    // "Some eighty “terrorists”", "five of its own".
    if (tag === 'PUNCT' && QUOTES.has(wordAt(clauses, at))) continue
    if (wordAt(clauses, at) === 'own' && clauses.syntax.tags[at + 1] !== 'NOUN') return at + 1
    if (tag === 'NOUN' && clauses.syntax.tags[at + 1] !== 'NOUN') return at + 1
    if (
      tag !== 'ADJ' &&
      tag !== 'PROPN' &&
      tag !== 'DET' &&
      tag !== 'ADP' &&
      tag !== 'ADV' &&
      tag !== 'NOUN' &&
      tag !== 'NUM' &&
      tag !== 'PRON' &&
      tag !== 'CCONJ'
    )
      return from
  }
  return from
}

const QUOTES = new Set(['"', '“', '‘', "'"])
