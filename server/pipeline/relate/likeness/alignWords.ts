import type { WordMeanings } from '../../../domain/WordMeanings.ts'
import type { SaidWord } from '../saidWords.ts'

/** A content's words, each with what it weighs where it stands. */
export interface WeighedWords {
  readonly words: readonly SaidWord[]
  /** One for each word: what other statements of its article share weighs less. */
  readonly weights: readonly number[]
  /** Stems that what it says implies, though its words do not have them; a word of the other is met by them, too. */
  readonly implied?: ReadonlySet<string>
}

/** How far the words of two contents are met in each other. */
export interface Alignment {
  /** Of what the words of one weigh, how much is met in the other, 0 to 1: the greater of the two shares, and the lesser. */
  readonly greater: number
  readonly lesser: number
  /** What the words that are met weigh. */
  readonly weight: number
  /** Whether both have numbers, and no number in common; whether only one has any. */
  readonly haveOtherNumbers: boolean
  readonly hasOneNumbers: boolean
  /** Whether both name somebody or something, and none in common. */
  readonly haveOtherNames: boolean
  /** How much longer one is than the other: the logarithm of the quotient of their words. */
  readonly apart: number
}

/**
 * How far two contents say the same, word by word: by stems, by senses that both words may have, or by near meanings (the best match of each word, as in Mihalcea, Corley and
 * Strapparava 2006). Numbers and names meet only themselves.
 */
export function alignWords(a: WeighedWords, b: WeighedWords, meanings: WordMeanings): Alignment {
  const { ofA, ofB } = bestMatches(a, b, meanings)
  const [metA, metB] = [metOf(a, ofA, b), metOf(b, ofB, a)]
  return {
    greater: Math.max(metA.share, metB.share),
    lesser: Math.min(metA.share, metB.share),
    weight: Math.max(metA.weight, metB.weight),
    haveOtherNumbers: metA.hasNumbers && metB.hasNumbers && !metA.sharesNumber,
    hasOneNumbers: metA.hasNumbers !== metB.hasNumbers,
    haveOtherNames: metA.hasNames && metB.hasNames && !metA.sharesName,
    apart: Math.abs(Math.log((1 + a.words.length) / (1 + b.words.length))),
  }
}

/** How well each word of either content is met in the other, 0 to 1. */
function bestMatches(
  a: WeighedWords,
  b: WeighedWords,
  meanings: WordMeanings,
): { readonly ofA: readonly number[]; readonly ofB: readonly number[] } {
  const ofB = new Array<number>(b.words.length).fill(0)
  const ofA = a.words.map((word) => {
    let best = 0
    for (let at = 0; at < b.words.length; at++) {
      const other = b.words[at]
      if (other === undefined) continue
      const likeness = alike(word, other, meanings)
      if (likeness > best) best = likeness
      if (likeness > (ofB[at] ?? 0)) ofB[at] = likeness
    }
    return best
  })
  return { ofA, ofB }
}

interface Met {
  /** Of all that the content's words weigh. */
  readonly share: number
  readonly weight: number
  readonly hasNumbers: boolean
  readonly sharesNumber: boolean
  readonly hasNames: boolean
  readonly sharesName: boolean
}

/** What of a content is met, by its words' best matches and by what the other implies. */
function metOf({ words, weights }: WeighedWords, matches: readonly number[], { implied }: WeighedWords): Met {
  let [met, all] = [0, 0]
  let [hasNumbers, sharesNumber, hasNames, sharesName] = [false, false, false, false]
  words.forEach(({ stem, kind }, at) => {
    const weight = weights[at] ?? 0
    if (kind === 'NUMBER') [hasNumbers, sharesNumber] = [true, sharesNumber || matches[at] === 1]
    if (kind === 'NAME') [hasNames, sharesName] = [true, sharesName || matches[at] === 1]
    all += weight
    met += weight * Math.max(matches[at] ?? 0, implied?.has(stem) === true ? MOST_ALIKE : 0)
  })
  return { share: all === 0 ? 0 : met / all, weight: met, hasNumbers, sharesNumber, hasNames, sharesName }
}

function alike(a: SaidWord, b: SaidWord, meanings: WordMeanings): number {
  if (a.stem === b.stem) return 1
  if (a.kind !== 'WORD' || b.kind !== 'WORD') return 0
  const likeness = haveOneSense(a.senses, b.senses) ? ONE_SENSE : nearness(meanings.likeness(a.word, b.word))
  return likeness > 0 && OPPOSITES.get(a.word)?.has(b.word) === true ? 0 : likeness
}

function haveOneSense(a: readonly number[], b: readonly number[]): boolean {
  for (const sense of a) if (b.includes(sense)) return true
  return false
}

function nearness(cosine: number): number {
  return cosine < LEAST_NEAR ? 0 : (MOST_ALIKE * (cosine - LEAST_NEAR)) / (1 - LEAST_NEAR)
}

/** What may mean one thing, though it may mean another. */
const ONE_SENSE = 0.85
/** Cosines below it tell of one topic, not of one thing. */
const LEAST_NEAR = 0.55
/** Vectors put rivals ("bought", "sold") as near as synonyms: they never weigh as much as one stem. */
const MOST_ALIKE = 0.8

const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'won lost',
    'win lose defeat',
    'winner loser',
    'open shut close closed locked',
    'opened closed shut locked',
    'rise fall',
    'rose fell',
    'risen fallen',
    'increase decrease',
    'increased decreased',
    'gain loss',
    'north south east west',
    'northern southern eastern western',
    'buy sell',
    'bought sold',
    'approve reject',
    'approved rejected',
    'accept refuse',
    'accepted refused',
    'guilty innocent',
    'convicted acquitted',
    'genuine forged fake',
    'real fake',
    'safe dangerous',
    'resigned dismissed sacked',
    'killed wounded injured',
    'dead wounded injured alive',
    'died wounded survived',
    'arrived left',
    'enter leave',
    'attack defend',
    'attacked defended',
    'day night',
    'morning evening',
    'men women',
    'man woman',
    'boy girl',
    'son daughter',
    'husband wife',
    'first last second third',
    'monday tuesday wednesday thursday friday saturday sunday',
    'advance retreat',
    'advanced retreated withdrew',
    'arrested released',
    'seized returned',
    'started ended stopped',
    'began ended',
    'before after',
    'more less fewer',
    'old new',
    'import export',
    'public private',
  ]
    .flatMap((line) => {
      const words = line.split(' ')
      return words.map((word): [string, ReadonlySet<string>] => [word, new Set(words.filter((other) => other !== word))])
    })
    .reduce((all, [word, others]) => all.set(word, new Set([...(all.get(word) ?? []), ...others])), new Map<string, Set<string>>()),
)
