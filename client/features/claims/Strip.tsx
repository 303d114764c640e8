import type { SpeakerVoices } from './arrange.ts'
import { SpeakerBlock } from './SpeakerBlock.tsx'

interface StripProps {
  readonly title: string
  readonly note?: string
  readonly claimId: string
  readonly speakers: readonly SpeakerVoices[]
}

/** Voices that stand apart from the parties: those outside, the unnamed, the undated, each with the party it speaks for. Nothing when there are none. */
export function Strip({ claimId, speakers, title, note }: StripProps) {
  if (speakers.length === 0) return null
  return (
    <section className="strip" aria-label={title}>
      <p className="strip-title">
        {title} {note !== undefined && <span className="tally">{note}</span>}
      </p>
      <div className="strip-voices">
        {speakers.map((voices) => (
          <SpeakerBlock key={voices.key} claimId={claimId} voices={voices} party={voices.utterances[0]?.side ?? null} />
        ))}
      </div>
    </section>
  )
}
