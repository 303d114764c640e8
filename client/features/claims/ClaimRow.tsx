import { counted } from '../../components/counted.ts'
import { dayInWords } from '../../components/days.ts'
import { type FragmentType, readFragment } from '../../gql/generated/fragment-masking.ts'
import { graphql } from '../../gql/generated/gql.ts'
import { arrange, everyone, type SpeakerVoices } from './arrange.ts'
import { ChangesTold } from './ChangesTold.tsx'
import { ClaimCounts } from './ClaimCounts.tsx'
import { Clashes } from './Clashes.tsx'
import { oneDenial } from './oneDenial.ts'
import { SpeakerBlock } from './SpeakerBlock.tsx'
import { UtteranceCellFragmentDocument } from './UtteranceCell.tsx'

export const ClaimRowFragment = graphql(`
  fragment ClaimRow on Claim {
    id
    words
    topic
    isTyped
    isForetold
    isContested
    earliest
    latest
    place { id name kind }
    ...ClaimCountsLine
    utterances(first: 24) { nodes { ...UtteranceCell } totalCount }
    undated(first: 12) { ...UtteranceCell }
    counts { undated }
    changes(first: 6) { ...ChangeTold }
    clashes(first: 12) { ...ClashTold }
  }
`)

interface ClaimRowProps {
  readonly claim: FragmentType<typeof ClaimRowFragment>
  /** The parties that have a column under this topic; those that speak, where none have. */
  readonly columns: readonly string[] | undefined
}

/** One claim: its words and numbers, the parties side by side, and apart from them those outside, the unnamed and the undated. */
export function ClaimRow({ claim: masked, columns: ofTopic }: ClaimRowProps) {
  const claim = readFragment(ClaimRowFragment, masked)
  const dated = readFragment(UtteranceCellFragmentDocument, claim.utterances.nodes)
  const undated = readFragment(UtteranceCellFragmentDocument, claim.undated)
  const { sides, outside, unknown, unnamed } = arrange(dated)
  const columns = ofTopic ?? [...sides.keys()]
  const others = [...sides].filter(([side]) => !columns.includes(side))
  // What could not be typed is named by its own words: with one telling they stand there already.
  const isItsOwnWords = !claim.isTyped && dated.length + undated.length === 1
  const hidden = claim.utterances.totalCount - dated.length
  return (
    <article className="claim" data-claim={claim.id} aria-label={claim.words}>
      <header className="claim-head">
        <h4 className={isItsOwnWords ? 'visually-hidden' : 'claim-words'}>{claim.words}</h4>
        <p className="claim-span">
          {spanOf(claim.earliest ?? null, claim.latest ?? null)}
          {claim.isForetold && ' · told as something to come'}
        </p>
        <ClaimCounts claim={claim} />
        <Clashes claimId={claim.id} clashes={claim.clashes} />
        <ChangesTold changes={claim.changes} claimId={claim.id} />
      </header>
      <div className="claim-body">
        {dated.length > 0 && columns.length > 0 && sides.size > 0 && (
          <div className="claim-sides" style={{ '--columns': columns.length }}>
            {columns.map((side) => (
              <SideColumn key={side} claimId={claim.id} side={side} speakers={sides.get(side) ?? []} />
            ))}
          </div>
        )}
        {others.map(([side, speakers]) => (
          <Strip key={side} title={side} claimId={claim.id} speakers={speakers} />
        ))}
        <Strip title="Outside the sides" note="analysts, map projects, agencies, witnesses" claimId={claim.id} speakers={outside} />
        <Strip title="No side known" claimId={claim.id} speakers={unknown} />
        <Strip title="Nobody named" note="unattributed, or a source without a name" claimId={claim.id} speakers={unnamed} />
        <Strip title="Without a day" note="so it never contradicts anything" claimId={claim.id} speakers={everyone(arrange(undated))} />
        {hidden > 0 && <p className="tally">{counted(hidden, 'later utterance')} not shown here.</p>}
      </div>
    </article>
  )
}

interface SpeakersProps {
  readonly claimId: string
  readonly speakers: readonly SpeakerVoices[]
}

function SideColumn({ claimId, side, speakers }: SpeakersProps & { readonly side: string }) {
  const denials = oneDenial(speakers.flatMap(({ utterances }) => utterances))
  return (
    <section className="side" aria-label={side}>
      <p className="side-name">{side}</p>
      {speakers.length === 0 && <p className="side-silent">nothing in the corpus</p>}
      {speakers.map((voices) => (
        <SpeakerBlock key={voices.key} claimId={claimId} voices={voices} denials={denials} />
      ))}
    </section>
  )
}

function Strip({ claimId, speakers, title, note }: SpeakersProps & { readonly title: string; readonly note?: string }) {
  if (speakers.length === 0) return null
  return (
    <section className="strip" aria-label={title}>
      <p className="strip-title">
        {title} {note !== undefined && <span className="tally">{note}</span>}
      </p>
      <div className="strip-voices">
        {speakers.map((voices) => (
          <SpeakerBlock key={voices.key} claimId={claimId} voices={voices} />
        ))}
      </div>
    </section>
  )
}

function spanOf(earliest: string | null, latest: string | null): string {
  if (earliest === null || latest === null) return 'no day told'
  return earliest === latest ? `told on ${dayInWords(earliest)}` : `told from ${dayInWords(earliest)} to ${dayInWords(latest)}`
}
