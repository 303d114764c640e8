import type { WordMeanings } from '../../domain/WordMeanings.ts'
import type { SaidWord } from './saidWords.ts'

/** A content's words, each with what it weighs where it stands. */
export interface WeighedWords {
  readonly words: readonly SaidWord[]
  /** One for each word: what other statements of its article share weighs less. */
  readonly weights: readonly number[]
  /** Stems that what it says implies, though its words do not have them; a word of the other is met by them, too. */
  readonly implied?: ReadonlySet<string>
}

/**
 * How far two contents say the same, 0 to 1: what share of each is met in the other, word by word, by stems or by near meanings (the best match of each word, as in
 * Mihalcea, Corley and Strapparava 2006). Numbers and names meet only themselves; contents that both have numbers and share none are not alike at all.
 */
export function likenessOf(a: WeighedWords, b: WeighedWords, meanings: WordMeanings): number {
  if (a.words.length === 0 || b.words.length === 0 || haveOtherNumbers(a.words, b.words)) return 0
  const [ofA, ofB] = [metIn(b, a, meanings), metIn(a, b, meanings)]
  const share = (Math.max(ofA.share, ofB.share) + Math.min(ofA.share, ofB.share)) / 2
  // A single word of many stories is not enough.
  return share * Math.min(1, Math.max(ofA.weight, ofB.weight))
}

interface Met {
  /** Of all that the content's words weigh. */
  readonly share: number
  readonly weight: number
}

function metIn({ words: others, implied }: WeighedWords, { words, weights }: WeighedWords, meanings: WordMeanings): Met {
  let [met, all] = [0, 0]
  words.forEach((word, at) => {
    const weight = weights[at] ?? 0
    all += weight
    const least = implied?.has(word.stem) === true ? MOST_ALIKE : 0
    met += weight * others.reduce((best, other) => (best === 1 ? 1 : Math.max(best, alike(word, other, meanings))), least)
  })
  return { share: all === 0 ? 0 : met / all, weight: met }
}

function alike(a: SaidWord, b: SaidWord, meanings: WordMeanings): number {
  if (a.stem === b.stem) return 1
  if (a.kind !== 'WORD' || b.kind !== 'WORD' || OPPOSITES.get(a.word)?.has(b.word) === true) return 0
  const near = meanings.likeness(a.word, b.word)
  return near < LEAST_NEAR ? 0 : (MOST_ALIKE * (near - LEAST_NEAR)) / (1 - LEAST_NEAR)
}

/** Cosines below it tell of one topic, not of one thing. */
const LEAST_NEAR = 0.55
/** Vectors put rivals ("bought", "sold") as near as synonyms: they never weigh as much as one stem. */
const MOST_ALIKE = 0.8

function haveOtherNumbers(a: readonly SaidWord[], b: readonly SaidWord[]): boolean {
  const [x, y] = [numbersIn(a), numbersIn(b)]
  return x.length > 0 && y.length > 0 && !x.some((number) => y.includes(number))
}

function numbersIn(words: readonly SaidWord[]): readonly string[] {
  return words.flatMap(({ kind, stem }) => (kind === 'NUMBER' ? [stem] : []))
}

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
