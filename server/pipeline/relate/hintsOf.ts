import type { Telling } from '../../domain/Claim.ts'
import { type SaidWord, saidWords } from './saidWords.ts'
import { stemOf } from './stemsOf.ts'

/** The words by which a denial tells what it means: "cranes" of "the story about the cranes"; empty where it only points. */
export function hintsOf({ words, pointsAt, shell }: Telling): readonly SaidWord[] {
  const noun = stemOf(pointsAt ?? shell ?? '')
  const isBare = pointsAt !== null && (shell === null || new RegExp(`\\b${shell}`, 'i').test(words))
  return isBare ? [] : saidWords(inDigits(words)).filter(({ stem }) => stem !== noun)
}

/** How much of a denial's hints a telling bears in its words, from 0 to 1: 0 where it has another number, or names alone. An own number that is taken back tells enough. */
export function hintedIn({ hints, takesBack }: Hinting, { words }: Telling): number {
  const said = new Set(saidWords(inDigits(words)).map(({ stem }) => stem))
  if (takesBack && hints.some(({ kind, stem }) => kind === 'NUMBER' && Number(stem) >= TELLING && said.has(stem))) return 1
  const met = hints.filter(({ stem }) => said.has(stem))
  if (hints.some(({ kind, stem }) => kind === 'NUMBER' && !said.has(stem))) return 0
  if (!met.some(({ kind, weight }) => kind === 'NUMBER' || (kind === 'WORD' && weight === 1))) return 0
  return weightOf(met) / weightOf(hints)
}

/** Small numbers count many things. */
const TELLING = 13

/** What a denial tells of what it means. */
export interface Hinting {
  readonly hints: readonly SaidWord[]
  readonly takesBack: boolean
}

/** "Two hundred" in digits. */
function inDigits(words: string): string {
  return words.replace(HUNDREDS, (whole, count: string, power: string) => {
    const at = COUNTS.indexOf(count.toLowerCase())
    return at < 0 ? whole : String(Math.max(1, at) * (power.toLowerCase() === 'hundred' ? 100 : 1000))
  })
}

const COUNTS = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const HUNDREDS = /\b(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (hundred|thousand)\b/giu

/** The least share of its hints that what is meant bears. */
export const ENOUGH = 0.5

function weightOf(words: readonly SaidWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0)
}
