import { useState } from 'react'
import { EntityLink } from '../../components/EntityLink.tsx'
import { type FragmentType, readFragment } from '../../gql/generated/fragment-masking.ts'
import { graphql } from '../../gql/generated/gql.ts'
import type { StatementCardFragment as Card } from '../../gql/generated/graphql.ts'
import { setHovered } from '../../state/hover.ts'
import { useSelection } from '../../state/useSelection.ts'
import { FixSpeakerButton, FixSpeakerPlace } from '../judgements/FixSpeakerOpening.tsx'
import { StatementAbout } from './StatementAbout.tsx'
import { StatementOrigin } from './StatementOrigin.tsx'
import { actWords, formWords, stanceWords } from './words.ts'
import './statement.css'

export const StatementCardFragment = graphql(`
  fragment StatementCard on Statement {
    id
    act
    form
    stance
    voice
    words
    source { text }
    cue { text }
    speaker { id name kind }
    via { id name kind }
    parent { id }
    ...StatementAbout
    ...StatementOrigin
  }
`)

/** One statement: who, how, which words, about what, when, in which outlet. A click on the words opens the article there. */
export function StatementCard({ statement }: { readonly statement: FragmentType<typeof StatementCardFragment> }) {
  const card = readFragment(StatementCardFragment, statement)
  const { openStatement, statement: open } = useSelection()
  const [isFixing, setFixing] = useState(false)
  return (
    <article
      className={`statement statement-${card.voice.toLowerCase()} ${card.act === 'DECLINES' ? 'statement-declines' : ''}`}
      aria-current={card.id === open}
      onPointerEnter={() => setHovered(card.id)}
      onPointerLeave={() => setHovered(null)}
    >
      <header className="statement-head">
        <Speaker card={card} />
        <span className="statement-act">{actWords[card.act]}</span>
        <FixSpeakerButton isOpen={isFixing} onToggle={() => setFixing(!isFixing)} />
      </header>
      {isFixing && <FixSpeakerPlace statement={card} onDone={() => setFixing(false)} />}
      <button type="button" className="statement-words" onClick={() => openStatement(card.id)}>
        {card.form === 'DIRECT' ? `“${card.words.replace(/^[“"]|[”"]$/g, '')}”` : card.words}
        <span className="visually-hidden"> — read in the article</span>
      </button>
      <StatementAbout statement={card} />
      <p className="statement-manner">{mannerOf(card)}</p>
      <StatementOrigin statement={card} />
    </article>
  )
}

function Speaker({ card }: { readonly card: Card }) {
  if (card.voice === 'UNATTRIBUTED') return <span className="statement-nobody">No source given</span>
  if (card.speaker !== null && card.speaker !== undefined) return <EntityLink entity={card.speaker} />
  const words = card.source.map(({ text }) => text).join(' … ')
  return (
    <span className="statement-nobody">
      {words === '' ? 'Speaker not named' : `“${words}”`} {words !== '' && <span className="tally">unnamed</span>}
    </span>
  )
}

/** The cue as written, whether the words are the speaker's own, and what the reporter's verb gives away. */
function mannerOf({ cue, form, stance, voice, parent, via }: Card): string {
  const cueText = cue.map(({ text }) => text).join(' … ')
  const parts = [
    cueText === '' ? null : `“${cueText}”`,
    formWords[form],
    stanceWords[stance],
    voice === 'UNATTRIBUTED' ? 'unattributed' : null,
    parent ? 'told inside another statement' : null,
    via ? `told ${via.name}` : null,
  ]
  return parts.filter((part) => part !== null).join(' · ')
}
