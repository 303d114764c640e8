import { Button } from '../../components/Button.tsx'
import { Empty } from '../../components/Empty.tsx'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { useAddress } from '../../state/address.ts'
import { useBoardKeys } from '../claims/useBoardKeys.ts'
import { isPosition } from '../claims/words.ts'
import { AppearanceCard } from './AppearanceCard.tsx'
import { SpreadChart } from './SpreadChart.tsx'
import { SpreadHead } from './SpreadHead.tsx'
import { useSpread } from './useSpread.ts'
import '../claims/board.css'
import '../claims/claims.css'
import '../claims/tellings.css'
import './spread.css'

/** How one claim spread: a chart of who carried it when, and beside it each appearance with its wording. It lies over the board, which waits below. */
export function SpreadView({ claimId }: { readonly claimId: string }) {
  const [{ stand }, setAddress] = useAddress()
  const position = stand !== null && isPosition(stand) ? stand : 'AFFIRMS'
  const { told, isGone, error, retry, onMore } = useSpread(claimId, position)
  const onKeyDown = useBoardKeys()
  const close = () => setAddress({ spread: null, stand: null })
  const isEmpty = told !== null && told.dated.length + told.undated.length === 0
  return (
    <section className="board spread" aria-label="How the claim spread" onKeyDown={onKeyDown}>
      {error && <Failure what="The spread could not be loaded." error={error} onRetry={retry} />}
      {!error && told === null && !isGone && <Loading what="the spread" lines={9} />}
      {isGone && (
        <Empty title="There is no such claim, or nothing of it was told by then.">
          The articles that told it may have been deleted, or read anew.{' '}
          <Button weight="quiet" onClick={close}>
            Back to the board
          </Button>
        </Empty>
      )}
      {told !== null && <SpreadHead told={told} position={position} />}
      {isEmpty && <Empty title="Nobody takes this position.">Choose above whose words to follow.</Empty>}
      {told !== null && !isEmpty && (
        <div className="spread-body">
          <div className="spread-side">
            <SpreadChart claimId={claimId} dated={told.dated} undated={told.undated} />
            {told.dated.length + told.undated.length === 1 && (
              <p className="board-note">Told once, as far as the corpus knows. Where others carry it, they will stand here beside it.</p>
            )}
          </div>
          <section className="appearances" aria-label="Appearances">
            <ol>
              {told.dated.map((appearance, at) => (
                <AppearanceCard key={appearance.statement.id} claimId={claimId} appearance={appearance} place={at + 1} />
              ))}
            </ol>
            {onMore !== null && (
              <p className="list-more">
                <Button onClick={onMore}>Show more</Button>
                <span className="tally">
                  {told.dated.length} of {told.claim.spread.appearances.totalCount}
                </span>
              </p>
            )}
            {told.undated.length > 0 && (
              <section className="strip" aria-label="Without a day">
                <p className="strip-title">
                  Without a day <span className="tally">before or after the others, nothing tells</span>
                </p>
                <ol>
                  {told.undated.map((appearance, at) => (
                    <AppearanceCard
                      key={appearance.statement.id}
                      claimId={claimId}
                      appearance={appearance}
                      place={told.dated.length + at + 1}
                    />
                  ))}
                </ol>
              </section>
            )}
          </section>
        </div>
      )}
    </section>
  )
}
