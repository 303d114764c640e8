import { dayInWords } from '../../components/days.ts'
import { timesInWords } from '../../components/timesInWords.ts'
import { graphql } from '../../gql/generated/gql.ts'
import type { UtteranceCellFragment as Utterance } from '../../gql/generated/graphql.ts'
import { useSelection } from '../../state/useSelection.ts'
import { DenialJudging } from '../judgements/DenialJudging.tsx'
import { MembershipJudging } from '../judgements/MembershipJudging.tsx'
import { quoted } from '../statement/quoted.ts'
import { actWords } from '../statement/words.ts'
import { PositionMark } from './PositionMark.tsx'

export const UtteranceCellFragmentDocument = graphql(`
  fragment UtteranceCell on Utterance {
    position
    side
    day
    dayBasis
    nameUsed
    statementCount
    originCount
    speaker { id name kind sourceKind }
    denies { ...DenialJudging }
    ...MembershipJudging
    statement {
      id act form voice words saidOn day
      source { text }
      article { id title publishedAt outlet { id name } }
    }
  }
`)

export interface UtteranceCellProps {
  readonly claimId: string
  readonly utterance: Utterance
  /** Of how many speakers it may be the one denial; 0 when it stands alone. */
  readonly toldTimes?: number
}

/** One act of saying on the board: how it stands, the exact words, how and when. A click opens the sentence. */
export function UtteranceCell({ claimId, utterance, toldTimes = 0 }: UtteranceCellProps) {
  const { openEvidence, statement: open, claim } = useSelection()
  const { position, statement, denies, nameUsed } = utterance
  return (
    <article className="utterance" aria-current={open === statement.id && claim === claimId}>
      <p className="utterance-head">
        <PositionMark position={position} />
        <span className="utterance-days">{daysOf(utterance)}</span>
      </p>
      <button type="button" className="utterance-words" data-cell onClick={() => openEvidence(claimId, statement.id)}>
        {quoted(statement)}
        <span className="visually-hidden"> — read in the article</span>
      </button>
      {denies && <DenialJudging statementId={statement.id} denial={denies} />}
      <div className="utterance-manner">
        {actWords[statement.act]}
        {nameUsed && ` · names it “${nameUsed}”`}
        {` · ${statement.article.outlet?.name ?? 'outlet not told'}`}
        {utterance.statementCount > 1 && ` · told ${timesInWords(utterance.statementCount)}`}
        {utterance.originCount > 1 && `, in ${utterance.originCount} texts`}
        {' · '}
        <MembershipJudging claimId={claimId} utterance={utterance} />
      </div>
      {toldTimes > 1 && <p className="utterance-one">possibly one denial told {timesInWords(toldTimes)}</p>}
    </article>
  )
}

/** The day of saying and the day of the article, and which of the two is not told. */
function daysOf({ dayBasis, statement }: Utterance): string {
  const published = statement.article.publishedAt?.slice(0, 10)
  const wasPublished = published ? `published ${dayInWords(published)}` : 'publication day not told'
  if (dayBasis === 'SAID' || statement.saidOn) return `said ${dayInWords(statement.saidOn ?? statement.day ?? '')} · ${wasPublished}`
  return published ? `${wasPublished}, day of saying not told` : 'no day told'
}
