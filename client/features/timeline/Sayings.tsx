import { Button } from '../../components/Button.tsx'
import { dayInWords } from '../../components/days.ts'
import { useSelection } from '../../state/useSelection.ts'
import { ChangesTold } from '../claims/ChangesTold.tsx'
import { PositionMark } from '../claims/PositionMark.tsx'
import { quoted } from '../statement/quoted.ts'
import { actWords, dayBasisWords } from '../statement/words.ts'
import type { Moment, Told } from './useTimeline.ts'

interface SayingsProps {
  readonly told: Told
  /** Loads the next page; null when all is here. */
  readonly onMore: (() => void) | null
}

/** The same in words: how the word changed, what was said day by day, and apart from it what has no day. */
export function Sayings({ told: { speaker, changes, moments, undated, totalCount }, onMore }: SayingsProps) {
  const claims = new Map([...undated, ...moments].map(({ statement, claim }) => [statement.id, claim.id]))
  return (
    <section className="sayings" aria-label={`Words of ${speaker.name}`}>
      <h3 className="sayings-speaker">{speaker.name}</h3>
      <ChangesTold changes={changes} claimId={null} claimOf={(id) => claims.get(id) ?? null} />
      <ol>
        {[...Map.groupBy(moments, ({ day }) => day)].map(([day, those]) => (
          <li key={day} className="saying-day">
            <h4 className="saying-date">{dayInWords(day)}</h4>
            <ol className="saying-list">
              {byStatement(those).map((saying) => (
                <Saying key={saying.statement.id} saying={saying} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {onMore !== null && (
        <p className="list-more">
          <Button onClick={onMore}>Show more</Button>
          <span className="tally">
            {moments.length} of {totalCount}
          </span>
        </p>
      )}
      {undated.length > 0 && (
        <section className="strip" aria-label="Without a day">
          <p className="strip-title">
            Without a day <span className="tally">so it never contradicts anything</span>
          </p>
          <ol>
            {byStatement(undated).map((those) => (
              <Saying key={those.statement.id} saying={those} />
            ))}
          </ol>
        </section>
      )}
    </section>
  )
}

/** What one statement says, to one claim or to several. */
interface StatementSaying {
  readonly statement: Moment['statement']
  readonly moments: readonly Moment[]
}

function Saying({ saying: { statement, moments } }: { readonly saying: StatementSaying }) {
  const { openEvidence, statement: open } = useSelection()
  const [first] = moments
  if (first === undefined) return null
  return (
    <li className="utterance" aria-current={open === statement.id}>
      {moments.map(({ claim, position }) => (
        <p key={`${claim.id} ${position}`} className="utterance-head">
          <PositionMark position={position} />
          {/* What could not be typed is named by its own words, which stand below. */}
          {(claim.isTyped || position !== 'AFFIRMS') && <span className="saying-claim">{claim.words}</span>}
        </p>
      ))}
      <button type="button" className="utterance-words" data-cell onClick={() => openEvidence(first.claim.id, statement.id)}>
        {quoted(statement)}
        <span className="visually-hidden"> — read in the article</span>
      </button>
      <p className="utterance-manner">
        {first.day ? dayBasisWords[first.dayBasis ?? 'PUBLISHED'] : 'no day told'}
        {` · ${actWords[statement.act]} · ${statement.article.outlet?.name ?? 'outlet not told'}`}
      </p>
    </li>
  )
}

function byStatement(moments: readonly Moment[]): readonly StatementSaying[] {
  return [...Map.groupBy(moments, ({ statement }) => statement.id).values()].flatMap((those) =>
    those[0] === undefined ? [] : [{ statement: those[0].statement, moments: those }],
  )
}
