import { type Arena, take } from '../../vectors/arena.ts'
import { labelCount, nameKinds, OUTSIDE } from '../nameLabels.ts'
import type { Transitions } from '../viterbi.ts'
import { pairVectorCount, pairVectors } from './weighPaths.ts'

const [BEGIN, INSIDE, LAST, SINGLE] = [0, 1, 2, 3]

/** Lays the scores of pairs of labels out for the kernel that weighs paths, in steps of `step`; the address of the first. */
export function layPairs(arena: Arena, transitions: Transitions, step: number): number {
  const at = take(arena, pairVectorCount * 16)
  const numbers = new Int32Array(arena.memory.buffer, at, pairVectorCount * 4)
  const base = transitions[OUTSIDE * labelCount + OUTSIDE] ?? 0
  const put = (vector: number, pairOf: (kind: number) => readonly [number, number]): void => {
    for (let kind = 0; kind < nameKinds.length; kind++) {
      const [before, after] = pairOf(kind)
      numbers[vector * 4 + kind] = Math.round(((transitions[before * labelCount + after] ?? 0) - base) / step)
    }
  }
  put(pairVectors.beginInside, (kind) => [labelAt(kind, BEGIN), labelAt(kind, INSIDE)])
  put(pairVectors.beginLast, (kind) => [labelAt(kind, BEGIN), labelAt(kind, LAST)])
  put(pairVectors.insideInside, (kind) => [labelAt(kind, INSIDE), labelAt(kind, INSIDE)])
  put(pairVectors.insideLast, (kind) => [labelAt(kind, INSIDE), labelAt(kind, LAST)])
  put(pairVectors.outsideBegin, (kind) => [OUTSIDE, labelAt(kind, BEGIN)])
  put(pairVectors.outsideSingle, (kind) => [OUTSIDE, labelAt(kind, SINGLE)])
  put(pairVectors.lastOutside, (kind) => [labelAt(kind, LAST), OUTSIDE])
  put(pairVectors.singleOutside, (kind) => [labelAt(kind, SINGLE), OUTSIDE])
  for (let other = 0; other < nameKinds.length; other++) {
    put(pairVectors.lastBegin + other, (kind) => [labelAt(other, LAST), labelAt(kind, BEGIN)])
    put(pairVectors.lastSingle + other, (kind) => [labelAt(other, LAST), labelAt(kind, SINGLE)])
    put(pairVectors.singleBegin + other, (kind) => [labelAt(other, SINGLE), labelAt(kind, BEGIN)])
    put(pairVectors.singleSingle + other, (kind) => [labelAt(other, SINGLE), labelAt(kind, SINGLE)])
    put(pairVectors.beginAfterLast + other, (kind) => [labelAt(kind, LAST), labelAt(other, BEGIN)])
    put(pairVectors.singleAfterLast + other, (kind) => [labelAt(kind, LAST), labelAt(other, SINGLE)])
    put(pairVectors.beginAfterSingle + other, (kind) => [labelAt(kind, SINGLE), labelAt(other, BEGIN)])
    put(pairVectors.singleAfterSingle + other, (kind) => [labelAt(kind, SINGLE), labelAt(other, SINGLE)])
  }
  return at
}

function labelAt(kind: number, position: number): number {
  return 1 + kind * 4 + position
}
