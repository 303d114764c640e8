import { useQuery, useSubscription } from 'urql'
import { readFragment } from '../../gql/generated/fragment-masking.ts'
import { graphql } from '../../gql/generated/gql.ts'
import type { ReadingLineFragment, ReadingProgressSubscription } from '../../gql/generated/graphql.ts'

export const ReadingLine = graphql(`
  fragment ReadingLine on Reading { name state reason article { id title } }
`)

const ReadingsQuery = graphql(`
  query Readings { readings(first: 100) { ...ReadingLine } }
`)

const ReadingProgress = graphql(`
  subscription ReadingProgress {
    progress { total done setAside rate secondsLeft readings { ...ReadingLine } }
  }
`)

type Progress = ReadingProgressSubscription['progress']

interface Followed {
  readonly progress: Progress
  /** The latest word on each document, by name. */
  readonly latest: ReadonlyMap<string, ReadingLineFragment>
}

/** How the reading goes, as the server tells it; null until it has spoken. */
export function useReadingProgress(): Followed | null {
  const [{ data }] = useSubscription<ReadingProgressSubscription, Followed>({ query: ReadingProgress }, follow)
  return data ?? null
}

/** All documents known to the server, with the latest word on each; those that change come first. */
export function useReadings(followed: Followed | null): readonly ReadingLineFragment[] {
  const [{ data }] = useQuery({ query: ReadingsQuery, requestPolicy: 'cache-and-network' })
  const known = (data?.readings ?? []).map((reading) => readFragment(ReadingLine, reading))
  const latest = followed?.latest ?? new Map<string, ReadingLineFragment>()
  const running = [...latest.values()].filter(({ state }) => state === 'READING' || state === 'WAITING')
  const unknown = [...latest.values()].filter((reading) => !known.some(({ name }) => name === reading.name) && !running.includes(reading))
  const settled = known.filter(({ name }) => !running.some((reading) => reading.name === name))
  return [...running, ...unknown, ...settled]
}

function follow(before: Followed | undefined, { progress }: ReadingProgressSubscription): Followed {
  const latest = new Map(before?.latest)
  for (const masked of progress.readings) {
    const reading = readFragment(ReadingLine, masked)
    latest.set(reading.name, reading)
  }
  return { progress, latest }
}
