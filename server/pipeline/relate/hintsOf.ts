import type { Telling } from '../../domain/Claim.ts'
import { type SaidWord, saidWords } from './saidWords.ts'
import { stemOf } from './stemsOf.ts'

/** The words by which a denial tells what it means: "cranes" of "the story about the cranes"; empty where it only points. */
export function hintsOf({ words, pointsAt, shell }: Telling): readonly SaidWord[] {
  const noun = stemOf(pointsAt ?? shell ?? '')
  const isBare = pointsAt !== null && (shell === null || new RegExp(`\\b${shell}`, 'i').test(words))
  return isBare ? [] : saidWords(words).filter(({ stem }) => stem !== noun)
}

/** How much of these hints a telling bears in its words, from 0 to 1: 0 where it has another number, or names alone. */
export function hintedIn(hints: readonly SaidWord[], { words }: Telling): number {
  const said = new Set(saidWords(words).map(({ stem }) => stem))
  const met = hints.filter(({ stem }) => said.has(stem))
  if (hints.some(({ kind, stem }) => kind === 'NUMBER' && !said.has(stem))) return 0
  if (!met.some(({ kind, weight }) => kind === 'NUMBER' || (kind === 'WORD' && weight === 1))) return 0
  return weightOf(met) / weightOf(hints)
}

/** The least share of its hints that what is meant bears. */
export const ENOUGH = 0.5

function weightOf(words: readonly SaidWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0)
}
