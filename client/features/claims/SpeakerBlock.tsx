import { EntityLink } from '../../components/EntityLink.tsx'
import type { SpeakerVoices } from './arrange.ts'
import type { OneDenial } from './oneDenial.ts'
import { UtteranceCell } from './UtteranceCell.tsx'

interface SpeakerBlockProps {
  readonly claimId: string
  readonly voices: SpeakerVoices
  readonly denials?: readonly OneDenial[]
  /** Told beside the name where no column tells it; null for one that speaks for none. */
  readonly party?: string | null
}

/** One speaker with all that they said on a claim, the earliest first. */
export function SpeakerBlock({ claimId, voices, denials = [], party = null }: SpeakerBlockProps) {
  return (
    <section className="voices">
      <h5 className="voices-speaker">
        <SpeakerName voices={voices} />
        {party !== null && party !== voices.speaker?.name && <span className="tally"> · {party}</span>}
      </h5>
      {voices.utterances.map((utterance) => (
        <UtteranceCell
          key={`${utterance.position} ${utterance.statement.id}`}
          claimId={claimId}
          utterance={utterance}
          toldTimes={denials.find(({ statementIds }) => statementIds.has(utterance.statement.id))?.speakers ?? 0}
        />
      ))}
    </section>
  )
}

function SpeakerName({ voices: { speaker, utterances } }: { readonly voices: SpeakerVoices }) {
  if (speaker != null)
    return (
      <>
        <EntityLink entity={speaker} />
        {speaker.sourceKind && <span className="tally"> {speaker.sourceKind.toLowerCase().replaceAll('_', ' ')}</span>}
      </>
    )
  const source = utterances[0]?.statement.source.map(({ text }) => text).join(' … ') ?? ''
  return <span className="voices-nobody">{source === '' ? 'No source given' : `“${source}”`}</span>
}
