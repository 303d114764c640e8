import type { SpeakerVoices } from './arrange.ts'
import type { OneDenial } from './oneDenial.ts'
import { SpeakerBlock } from './SpeakerBlock.tsx'

interface SideColumnProps {
  readonly claimId: string
  readonly side: string
  readonly speakers: readonly SpeakerVoices[]
  readonly denials: readonly OneDenial[]
}

/** A column with so few utterances fits any screen: it stays in sight while a longer one beside it is read. */
const stayingAtMost = 3

/** What one party's speakers said on a claim; denials that may be one are marked. A party without a word is told as a gap of the corpus. */
export function SideColumn({ claimId, side, speakers, denials }: SideColumnProps) {
  const told = speakers.reduce((sum, { utterances }) => sum + utterances.length, 0)
  return (
    <section className={told <= stayingAtMost ? 'side side-staying' : 'side'} aria-label={side}>
      <p className="side-name">{side}</p>
      {speakers.length === 0 && <p className="side-silent">nothing in the corpus</p>}
      {speakers.map((voices) => (
        <SpeakerBlock key={voices.key} claimId={claimId} voices={voices} denials={denials} />
      ))}
    </section>
  )
}
