import { useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { Empty } from '../../components/Empty.tsx'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { readFragment } from '../../gql/generated/fragment-masking.ts'
import type { PairSidesQuery } from '../../gql/generated/graphql.ts'
import { fullerOf } from './fullerOf.ts'
import type { ChosenPair } from './judgePair.ts'
import { PairSideFragment, PairSidesDocument } from './PairSides.ts'
import { PairTable } from './PairTable.tsx'
import { ReviewActions } from './ReviewActions.tsx'
import { type Pair, pairKey, type Step } from './reviewQueue.ts'
import { useReviewKeys } from './useReviewKeys.ts'

interface ReviewPairProps {
  readonly pair: Pair
  readonly canUndo: boolean
  /** Pairs as they were seen last: one that is taken back stands there before the server has told it anew. */
  readonly seen: Map<string, PairSidesQuery>
  readonly onChoose: (choice: Step['choice'], chosen: ChosenPair) => void
  readonly onUndo: () => void
}

/** One pair with both sides shown, and what can be done with it. */
export function ReviewPair({ pair, canUndo, seen, onChoose, onUndo }: ReviewPairProps) {
  const [{ data, error }, ask] = useQuery({ query: PairSidesDocument, variables: { one: pair.one, other: pair.other } })
  const [kept, setKept] = useState<string | null>(null)
  const [why, setWhy] = useState('')
  useEffect(() => {
    if (data !== undefined) seen.set(pairKey(pair), data)
  }, [data, pair, seen])
  const sides = data ?? seen.get(pairKey(pair))
  const one = readFragment(PairSideFragment, sides?.one)
  const other = readFragment(PairSideFragment, sides?.other)
  const areTwo = one != null && other != null && one.id !== other.id
  const keep = areTwo ? ([one, other].find(({ id }) => id === kept) ?? fullerOf(one, other)) : null

  const choose = (choice: Step['choice']) => {
    if (keep === null || !areTwo) return
    onChoose(choice, { pair, keep, away: keep === one ? other : one, why })
  }
  const keys = { onSame: () => choose('SAME'), onLater: () => choose('LATER'), onApart: () => choose('APART'), onUndo }
  useReviewKeys(keys)
  return (
    <>
      {error && <Failure what="The two could not be loaded." error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {!error && sides === undefined && <Loading what="both sides" lines={9} />}
      {!error && sides !== undefined && !areTwo && <NotTwo isOne={one != null && one.id === other?.id} />}
      {areTwo && keep !== null && <PairTable one={one} other={other} keepId={keep.id} onKeep={setKept} />}
      <ReviewActions {...keys} canJudge={areTwo} canUndo={canUndo} why={why} onWhy={setWhy} />
    </>
  )
}

function NotTwo({ isOne }: { readonly isOne: boolean }) {
  return isOne ? (
    <Empty title="These two are one by now.">They were merged. Undo it in the list of judgements if that is wrong.</Empty>
  ) : (
    <Empty title="One of these two is not here any more.">Its articles may have been deleted.</Empty>
  )
}
