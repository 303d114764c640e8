import type { Claim } from '../../domain/Claim.ts'
import type { Amount, Part, Proposition } from '../../domain/Proposition.ts'
import { affirmedWords } from './affirmedWords.ts'
import { shareOf, stateOf } from './claimKeyOf.ts'
import { type ClaimNames, type Doer, doerOf, holds, partyName } from './partyWords.ts'

/** A claim in plain words, as if it were so: "Ruritania controls 70% of Pershe". An untyped one in the words of its shortest telling, what these deny as if it were so. */
export function claimWords({ model }: Claim, names: ClaimNames): string {
  const { proposition } = model
  if (proposition === null) return shortened(plainSentence(affirmedWords(model.words)))
  const { side, has, is } = doerOf(proposition.side, names)
  const place = whereOf(proposition, names)
  const words = PHRASES[stateOf(proposition.predicate)]({
    side,
    has,
    is,
    place,
    proposition,
    other: proposition.other === null ? '' : partyName(proposition.other, names),
  })
  const told = words.replace(/\s+/g, ' ').trim()
  const line = told.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  return proposition.mood === 'PREDICTED' ? `It is foretold: ${told}` : line
}

/** Characters of an untyped claim's words. */
const LONGEST = 160

function shortened(words: string): string {
  if (words.length <= LONGEST) return words
  const cut = words.slice(0, LONGEST - 1)
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`
}

/** Words without what joined them to those before: "that “it is over.”" → "It is over". */
function plainSentence(words: string): string {
  const joined = words.trim().replace(JOINED, '')
  const bare = joined.slice(0, endOfWords(joined)).replace(/[.,;:](?=["”]$)/, '')
  const own = /^["“]([^"“”]+)["”]$/.exec(bare)?.[1] ?? bare
  return own.replace(/^\p{Ll}(?=\p{Ll}|\P{L})/u, (letter) => letter.toUpperCase())
}

/** Before the marks that close a sentence, and spaces. */
function endOfWords(words: string): number {
  let end = words.length
  while (end > 0 && ' \n\t.,;:'.includes(words.charAt(end - 1))) end--
  return end
}

const JOINED = /^(?:that (?=["“])|(?:but|and) (?=\p{L})|so (?=(?:the|it|he|she|we|they|this|there|i|you) ))/iu

interface Phrase extends Doer {
  readonly place: string
  readonly other: string
  readonly proposition: Proposition
}

const at = (place: string): string => (place === '' ? '' : ` at ${place}`)

const PHRASES: { readonly [predicate in Proposition['predicate']]: (phrase: Phrase) => string } = {
  CONTROLS: ({ side, is, place, proposition }) => `${side} ${holds(is, 'control')} ${shareWords(proposition)}${place}`,
  SEIZES: ({ side, has, place }) => `${side} ${has} taken ${place}`,
  HOLDS: ({ side, is, place }) => `${side} still ${holds(is, 'hold')} ${place === '' ? 'its ground' : place}`,
  CONTESTED: ({ place }) => `${place} is contested`,
  PRESENT: ({ side, has, place }) => `${side} ${has} forces${at(place)}`,
  ENCIRCLED: ({ place, other }) =>
    `${other === '' ? place : `${other}’s forces${at(place)}`} surrounded`.replace(
      ' surrounded',
      other === '' ? ' is surrounded' : ' are surrounded',
    ),
  STRENGTH: ({ side, has, place, proposition }) => `${side} ${has} ${amountWords(proposition.amount, 'troops')}${at(place)}`,
  DEPLOYS: ({ side, has, place, proposition }) =>
    `${side} ${has} sent ${amountWords(proposition.amount, 'troops')}${place === '' ? '' : ` to ${place}`}`,
  STATUS: ({ side, place }) => `${place} is part of ${side.replace(/^(?:The|Somebody)\b/, (word) => word.toLowerCase())}`,
  ADVANCES: ({ side, is, place }) => `${side} ${is} advancing${at(place)}`,
  WITHDRAWS: ({ side, has, place }) => `${side} ${has} withdrawn${place === '' ? '' : ` from ${place}`}`,
  CLASHES: ({ place }) => `There is fighting${at(place)}`,
  REPELS: ({ side, has, place }) => `${side} ${has} repelled attacks${at(place)}`,
  STRIKES: ({ side, has, place }) => `${side} ${has} ${place === '' ? 'made a strike' : `struck ${place}`}`,
  INTERCEPTS: ({ side, has, place, proposition }) =>
    `${side} ${has} shot down ${amountWords(proposition.amount, 'targets')}${place === '' ? '' : ` over ${place}`}`,
  LOSSES: ({ side, place, proposition }) =>
    `${proposition.side === null ? '' : `${side}: `}${amountWords(proposition.amount, 'losses')}${at(place)}`,
  ORDERS: ({ side, has, place }) => `${side} ${has} given an order${place === '' ? '' : ` about ${place}`}`,
  INTENDS: ({ side, is, place }) => `${side} ${holds(is, 'aim')} at ${place}`,
  RESPONSIBLE: ({ side, is, place }) => `${side} ${is} responsible${at(place)}`,
  DEPICTS: ({ place }) => `The footage shows ${place === '' ? 'what it is said to show' : place}`,
}

function whereOf({ placeId, part, partName }: Proposition, names: ClaimNames): string {
  const place = placeId === null ? '' : names.place(placeId)
  if (partName !== undefined && place !== '') return `${partName} in ${place}`
  return part === null || place === '' ? place : `${PARTS[part]} ${place}`
}

const PARTS: { readonly [part in Part]: string } = {
  NORTH: 'the north of',
  SOUTH: 'the south of',
  EAST: 'the east of',
  WEST: 'the west of',
  CENTRE: 'the centre of',
  OUTSKIRTS: 'the outskirts of',
  DISTRICT: 'a district of',
  BUILDING: 'a building in',
}

function shareWords(proposition: Proposition): string {
  const { min, max, isStated } = shareOf(proposition)
  if (min === 1) return isStated ? 'all of ' : ''
  if (min === max) return `${Math.round(min * 100)}% of `
  return min >= 0.5 ? 'most of ' : 'part of '
}

function amountWords(amount: Amount | null, fallback: string): string {
  if (amount === null) return fallback
  const { min, max, isVague, of, unit, window } = amount
  if (max === 0) return `${HARMED.has(of) ? 'nobody' : 'no'} ${NOUNS.get(of) ?? (of === '' ? fallback : `${of}s`)}${windowWords(window)}`
  const number =
    max === null
      ? `at least ${count(min)}`
      : min === max
        ? count(min)
        : min === 0
          ? `up to ${count(max)}`
          : `${count(min)} to ${count(max)}`
  const measure = unit === 'count' || unit === 'percent' ? (unit === 'percent' ? '%' : '') : ` ${unit}s`
  return `${isVague ? 'about ' : ''}${number}${measure} ${NOUNS.get(of) ?? (of === '' ? fallback : `${of}s`)}${windowWords(window)}`
}

function windowWords(window: string | null): string {
  if (window === null) return ''
  if (window === 'overnight') return ' overnight'
  return /^(?:day|night|week|month|year|weekend|hour)$/.test(window) ? ` in one ${window}` : ` in some ${window}`
}

/** What befalls people: "nobody killed", but "no casualties". */
const HARMED: ReadonlySet<string> = new Set(['killed', 'wounded', 'captured', 'missing', 'displaced'])
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['casualty', 'casualties'],
  ['killed', 'killed'],
  ['wounded', 'wounded'],
  ['captured', 'captured'],
  ['missing', 'missing'],
  ['lost', 'lost'],
])

function count(value: number): string {
  return value.toLocaleString('en-GB')
}
