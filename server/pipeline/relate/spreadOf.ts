import type { Telling } from '../../domain/Claim.ts'
import { dayGap } from './dayGap.ts'
import { type Drift, driftOf } from './driftOf.ts'

/** One article that carries a claim in the words of one speaker. */
export interface Appearance {
  /** The first of the article's tellings: its words are compared. */
  readonly telling: Telling
  /** How many statements of the article tell it. */
  readonly statementCount: number
  /** The day that it came out: the article's, else the day of saying, before which it cannot have been; null when neither is told. */
  readonly day: string | null
  /** Names the act of saying: the same speaker, day and proposition. */
  readonly utterance: string
  /** The text that its article is a copy of. */
  readonly origin: string
  /** Who published it, as names are compared; null when the article does not say. */
  readonly outlet: string | null
  /** Outlets and agencies that the words came through, as names are compared; the one nearest to the article first. */
  readonly through: readonly string[]
  /** Whether its outlet is the agency that its text is credited to. */
  readonly isWire: boolean
}

/**
 * How an appearance is tied to an earlier one. COPY: the same text. THROUGH: by way of an outlet or agency that carried it. CARRIED: the same saying, in a text of its own.
 * REPEATED: the same speaker on another day. SEPARATE: somebody else, and no tie is known: that is no proof that there is none.
 */
export type Tie = 'FIRST' | 'COPY' | 'THROUGH' | 'CARRIED' | 'REPEATED' | 'SEPARATE'

/** An appearance with what came before it. */
export interface SpreadStep extends Drift {
  readonly appearance: Appearance
  readonly tie: Tie
  /** The earlier appearance that it is tied to; null for the first and for those without a tie, and where what it came through is not in the corpus. */
  readonly from: Appearance | null
  /** Whole days after the earliest appearance; null for an undated one. */
  readonly delayDays: number | null
}

/** How a claim spread: its appearances, the earliest first, those without a day apart. */
export interface Spread {
  readonly dated: readonly SpreadStep[]
  readonly undated: readonly SpreadStep[]
}

/**
 * How a claim spread from its earliest appearance. `appearances` take one position, in any order; of those of one day, agencies come first, and last those that name what
 * they came through. Wordings are compared with the earliest one's; where none has a day, with the first of them. An undated one is tied, but not delayed.
 */
export function spreadOf(appearances: readonly Appearance[]): Spread {
  const dated = inOrder(appearances.filter(({ day }) => day !== null))
  const undated = inOrder(appearances.filter(({ day }) => day === null))
  const [first = undated[0]] = dated
  const all = [...dated, ...undated]
  const known = new KnownTies()
  const steps = all.map((appearance): SpreadStep => {
    const { tie, from } = appearance === dated[0] ? { tie: 'FIRST' as const, from: null } : known.tieOf(appearance)
    known.add(appearance)
    const delayDays = appearance.day === null ? null : dayGap(first?.day ?? null, appearance.day)
    return { appearance, tie, from, delayDays, ...driftOf(first?.telling.words ?? '', appearance.telling.words) }
  })
  return { dated: steps.slice(0, dated.length), undated: steps.slice(dated.length) }
}

/** By day; of one day, agencies with their own texts first, those that name what they came through last. */
function inOrder(appearances: readonly Appearance[]): readonly Appearance[] {
  return appearances.toSorted((a, b) => {
    const [x, y] = [a.day ?? '', b.day ?? '']
    if (x !== y) return x < y ? -1 : 1
    return (
      Number(b.isWire) - Number(a.isWire) || a.through.length - b.through.length || (a.telling.statementId < b.telling.statementId ? -1 : 1)
    )
  })
}

/** The earliest appearance of each text, outlet, saying and speaker so far. */
class KnownTies {
  readonly #first = new Map<string, Appearance>()

  add(appearance: Appearance): void {
    for (const key of keysOf(appearance)) if (!this.#first.has(key)) this.#first.set(key, appearance)
  }

  tieOf(appearance: Appearance): { readonly tie: Tie; readonly from: Appearance | null } {
    const { telling, origin, through, utterance } = appearance
    const copied = copyKeys(appearance)
      .map((key) => this.#first.get(key))
      .find((earlier) => earlier !== undefined && earlier.telling.articleId !== telling.articleId)
    if (copied !== undefined) return { tie: 'COPY', from: copied }
    const others = through.filter((name) => name !== appearance.outlet)
    const carriers = others.flatMap(
      (name) => this.#first.get(`outlet ${name} ${speakerOf(telling, origin)}`) ?? this.#first.get(`outlet ${name}`) ?? [],
    )
    if (others.length > 0) return { tie: 'THROUGH', from: carriers[0] ?? null }
    const carried = this.#first.get(`utterance ${utterance}`)
    if (carried !== undefined) return { tie: 'CARRIED', from: carried }
    const repeated = telling.speakerId === null ? undefined : this.#first.get(`speaker ${telling.speakerId}`)
    return repeated === undefined ? { tie: 'SEPARATE', from: null } : { tie: 'REPEATED', from: repeated }
  }
}

function keysOf(appearance: Appearance): readonly string[] {
  const { telling, outlet, utterance, origin } = appearance
  const carrying = outlet === null ? [] : [`outlet ${outlet}`, `outlet ${outlet} ${speakerOf(telling, origin)}`]
  const speaking = telling.speakerId === null ? [] : [`speaker ${telling.speakerId}`]
  return [...copyKeys(appearance), `utterance ${utterance}`, ...carrying, ...speaking]
}

/** A copy tells the very words, or the words of the same speaker. */
function copyKeys({ telling, origin }: Appearance): readonly string[] {
  return [`words ${origin} ${telling.words}`, `copy ${origin} ${speakerOf(telling, origin)}`]
}

/** Unnamed speakers are one for each text. */
function speakerOf({ speakerId }: Telling, origin: string): string {
  return speakerId ?? `unnamed in ${origin}`
}
