import { useEffect, useRef } from 'react'
import { useQuery } from 'urql'
import { Button } from '../../components/Button.tsx'
import { counted } from '../../components/counted.ts'
import { Empty } from '../../components/Empty.tsx'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import type { PairSidesQuery } from '../../gql/generated/graphql.ts'
import { useTitle } from '../../hooks/useTitle.ts'
import { useAddress } from '../../state/address.ts'
import { JudgingTabs } from '../judgements/JudgingTabs.tsx'
import { PairSidesDocument } from './PairSides.ts'
import { ReviewPair } from './ReviewPair.tsx'
import { pairKey } from './reviewQueue.ts'
import { useDoubtfulPairs } from './useDoubtfulPairs.ts'
import { useReview } from './useReview.ts'
import { useReviewKeys } from './useReviewKeys.ts'
import { doubtWords } from './words.ts'
import './review.css'

/** The doubtful pairs, one at a time: the same, not the same, or later. */
export function ReviewView() {
  const { pairs, isMore, error, retry } = useDoubtfulPairs()
  const { queue, putOff, canUndo, told, choose, undo } = useReview(pairs)
  const [pair, next] = queue
  useTitle('Review')
  // The next pair is fetched while this one is looked at.
  useQuery({ query: PairSidesDocument, variables: { one: next?.one ?? '', other: next?.other ?? '' }, pause: next === undefined })
  const seen = useRef(new Map<string, PairSidesQuery>())
  const head = useRef<HTMLHeadingElement>(null)
  const key = pair === undefined ? '' : pairKey(pair)
  useEffect(() => {
    // Whoever stood in the table that has gone goes on at the head of the next one.
    if (key !== '' && document.activeElement === document.body) head.current?.focus({ preventScroll: true })
  }, [key])
  return (
    <section className="review" aria-label="Review">
      <JudgingTabs pairs={pairs === null ? null : queue.length} isMore={isMore} />
      <header className="review-head">
        <h2 className="review-title" ref={head} tabIndex={-1}>
          {pair === undefined ? 'Doubtful pairs' : 'Are these two the same?'}
        </h2>
        {pair !== undefined && (
          <p className="review-doubt">
            {pair.doubt === null ? 'You put these two side by side.' : doubtWords[pair.doubt]}{' '}
            <span className="tally">
              {counted(queue.length, 'pair')} {isMore && 'or more '}left{putOff > 0 && `, ${putOff} put off to the end`}
            </span>
          </p>
        )}
        <p className="review-told" role="status">
          {!told.isRefusal && told.words}
        </p>
        <p className="review-refusal" role="alert">
          {told.isRefusal && told.words}
        </p>
      </header>
      {error && <Failure what="The doubtful pairs could not be loaded." error={error} onRetry={retry} />}
      {!error && pairs === null && pair === undefined && <Loading what="doubtful pairs" lines={9} />}
      {pair !== undefined && <ReviewPair key={key} pair={pair} canUndo={canUndo} seen={seen.current} onChoose={choose} onUndo={undo} />}
      {!error && pairs !== null && pair === undefined && <NoDoubts canUndo={canUndo} onUndo={undo} />}
    </section>
  )
}

function NoDoubts({ canUndo, onUndo }: { readonly canUndo: boolean; readonly onUndo: () => void }) {
  const [, setAddress] = useAddress()
  useReviewKeys({ onSame: nothing, onLater: nothing, onApart: nothing, onUndo })
  return (
    <Empty title="No doubtful pair is left.">
      Two that are one and do not stand here are merged from the panel of either: <em>Correct</em>, then <em>Merge</em>. What was judged
      stands in the{' '}
      <Button weight="quiet" onClick={() => setAddress({ view: 'judgements' })}>
        list of judgements
      </Button>
      .
      {canUndo && (
        <p className="review-last">
          <Button onClick={onUndo} aria-keyshortcuts="U Control+Z">
            Undo the last one <kbd>U</kbd>
          </Button>
        </p>
      )}
    </Empty>
  )
}

function nothing(): void {}
