import type { Context } from '../context.ts'
import type { ReadingModel } from '../models.ts'
import { readingOf } from './readingOf.ts'

/** Documents that are being read in this process, then those that the store remembers, the latest first, each once. */
export async function latestReadings(first: number, { board, store }: Context): Promise<readonly ReadingModel[]> {
  const here = board.latest(first)
  const names = new Set(here.map((reading) => reading.name))
  const earlier = (await store.latestOutcomes(first)).filter((outcome) => !names.has(outcome.name))
  return [...here, ...earlier.map(readingOf)].slice(0, first)
}
