import { useCallback, useMemo, useRef, useState } from 'react'
import { useClient } from 'urql'
import { useAddress } from '../../state/address.ts'
import { type ChosenPair, judgePair, undoLast } from './judgePair.ts'
import { keysPutOff, type Pair, pairOf, reviewQueue, type Step } from './reviewQueue.ts'
import { useReviewTrail } from './reviewTrail.ts'

/** What was done last, for the eye and the ear: in plain words, or why the server refused. */
export interface Told {
  readonly words: string
  readonly isRefusal: boolean
}

/** The queue of pairs, the one that the address asks for first, and what can be done with its head. */
export function useReview(pairs: readonly Pair[] | null) {
  const client = useClient()
  const [{ pair: address }, setAddress] = useAddress()
  const { steps, returned } = useReviewTrail()
  const [told, setTold] = useState<Told>({ words: '', isRefusal: false })
  const undoing = useRef(Promise.resolve())
  const asked = useMemo(() => pairOf(address), [address])
  const first = useMemo(() => (asked === null ? returned : [asked, ...returned]), [asked, returned])
  const queue = useMemo(() => reviewQueue(pairs ?? [], steps, first), [pairs, steps, first])

  const choose = useCallback(
    async (choice: Step['choice'], chosen: ChosenPair) => {
      void setAddress({ pair: null }, { history: 'replace' })
      setTold({ words: words[choice](chosen.keep.name, chosen.away.name), isRefusal: false })
      const outcome = await judgePair(client, choice, chosen)
      if (outcome?.kind === 'JUDGED') setTold({ words: [outcome.judgement.words, ...outcome.judgement.notes].join(' '), isRefusal: false })
      if (outcome?.kind === 'REFUSED') setTold({ words: outcome.reason, isRefusal: true })
    },
    [client, setAddress],
  )

  // One after the other: each takes back one step, however fast the key is struck.
  const undo = useCallback(() => {
    undoing.current = undoing.current.then(async () => {
      const undone = await undoLast(client)
      setTold(
        undone === null
          ? { words: 'Nothing is left to take back in this sitting. The list of judgements undoes older ones.', isRefusal: false }
          : { words: undone.refusal ?? `Taken back: ${undone.names}.`, isRefusal: undone.refusal !== null },
      )
    })
  }, [client])

  return { queue, putOff: keysPutOff(steps, first).length, canUndo: steps.length > 0, told, choose, undo }
}

const words: Readonly<Record<Step['choice'], (keep: string, away: string) => string>> = {
  SAME: (keep, away) => `The same: “${away}” is “${keep}”.`,
  APART: (keep, away) => `Not the same: “${keep}” and “${away}”.`,
  LATER: (keep, away) => `Put off to the end: “${keep}” and “${away}”.`,
}
