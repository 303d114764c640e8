import { useEffect, useRef } from 'react'
import { dayInWords } from '../../components/days.ts'
import { graphql } from '../../gql/generated/gql.ts'
import type { ClashToldFragment as Clash } from '../../gql/generated/graphql.ts'
import { useSelection } from '../../state/useSelection.ts'
import { quoted } from '../statement/quoted.ts'
import { actWords } from '../statement/words.ts'
import { type ClashVerdict, clashWords } from './clashWords.ts'

export const ClashToldFragmentDocument = graphql(`
  fragment ClashTold on Clash {
    verdict
    one { id day act form words speaker { id name } source { text } }
    other { id day act form words speaker { id name } source { text } }
  }
`)

interface ClashPairsProps {
  readonly claimId: string
  readonly verdict: ClashVerdict
  readonly clashes: readonly Clash[]
}

/** Pairs of sentences that do not go together, side by side; each opens in the reader. */
export function ClashPairs({ claimId, verdict, clashes }: ClashPairsProps) {
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    // In a narrow column it opens below all that the head tells: it is brought to where it can be read.
    const isOutOfSight = (place.current?.getBoundingClientRect().top ?? 0) > window.innerHeight * 0.7
    if (isOutOfSight) place.current?.scrollIntoView({ block: 'start' })
  }, [])
  return (
    <section className="clash-pairs" ref={place} aria-label={clashWords[verdict].one}>
      <p className="strip-title">
        {clashWords[verdict].one} <span className="tally">{clashWords[verdict].meaning}</span>
      </p>
      {clashes
        .filter((clash) => clash.verdict === verdict)
        .map(({ one, other }) => (
          <ul key={`${one.id} ${other.id}`} className="clash-pair">
            <Sentence claimId={claimId} statement={one} />
            <Sentence claimId={claimId} statement={other} />
          </ul>
        ))}
    </section>
  )
}

interface SentenceProps {
  readonly claimId: string
  readonly statement: Clash['one']
}

function Sentence({ claimId, statement }: SentenceProps) {
  const { openEvidence } = useSelection()
  const who = statement.speaker?.name ?? statement.source[0]?.text ?? 'No source given'
  return (
    <li>
      <p className="clash-who">
        <strong>{who}</strong> <span className="statement-act">{actWords[statement.act]}</span>{' '}
        <span className="tally">{statement.day ? dayInWords(statement.day) : 'undated'}</span>
      </p>
      <button type="button" className="utterance-words" data-cell onClick={() => openEvidence(claimId, statement.id)}>
        {quoted(statement)}
        <span className="visually-hidden"> — read in the article</span>
      </button>
    </li>
  )
}
