import { useAddress } from '../../state/address.ts'
import { useTimeline } from './useTimeline.ts'

/** As many speakers stand beside the first one. */
export const MOST_BESIDE = 3

/** The timelines of the chosen speakers, as far as they are here, in the order of the address; with the first that could not be had. */
export function useTimelines() {
  const [{ speaker, beside }] = useAddress()
  const [first = null, second = null, third = null, fourth = null] = [...new Set([speaker, ...(beside ?? [])].filter((id) => id !== null))]
  const all = [useTimeline(first), useTimeline(second), useTimeline(third), useTimeline(fourth)]
  return {
    asked: [first, second, third, fourth].filter((id) => id !== null).length,
    timelines: all.flatMap(({ told, onMore }) => (told === null ? [] : [{ told, onMore }])),
    failed: all.find(({ error }) => error !== undefined),
  }
}
