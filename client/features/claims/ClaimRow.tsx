import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { counted } from '../../components/counted.ts'
import { dayInWords } from '../../components/days.ts'
import { type FragmentType, readFragment } from '../../gql/generated/fragment-masking.ts'
import { graphql } from '../../gql/generated/gql.ts'
import type { UtteranceCellFragment as Utterance } from '../../gql/generated/graphql.ts'
import { arrange, everyone } from './arrange.ts'
import { ChangesTold } from './ChangesTold.tsx'
import { ClaimCounts } from './ClaimCounts.tsx'
import { ClashBadges } from './ClashBadges.tsx'
import { ClashPairs, ClashToldFragmentDocument } from './ClashPairs.tsx'
import type { ClashVerdict } from './clashWords.ts'
import { columnsFor } from './columnsOf.ts'
import { OneTellingFragmentDocument, OneTellings } from './OneTellings.tsx'
import { oneDenial } from './oneDenial.ts'
import { SideColumn } from './SideColumn.tsx'
import { SpreadButton } from './SpreadButton.tsx'
import { Strip } from './Strip.tsx'
import { UtteranceCellFragmentDocument } from './UtteranceCell.tsx'
import { useAllUtterances } from './useAllUtterances.ts'

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
    utterances(position: [AFFIRMS, PARTLY, DENIES], first: 24) { nodes { ...UtteranceCell } totalCount }
    elsewhere: utterances(position: [OTHER_SCOPE], first: 6) { nodes { ...UtteranceCell } totalCount }
    undated(first: 12) { ...UtteranceCell }
    counts { undated }
    changes(first: 6) { ...ChangeTold }
    clashes(first: 60) { ...ClashTold }
    oneTellings(first: 12) { ...OneTelling }
  }
`)

/** As many pairs as the fragment asks for; there may be more. */
const mostClashes = 60

interface ClaimRowProps {
  readonly claim: FragmentType<typeof ClaimRowFragment>
  /** The parties that have a column under this topic; those that speak, where none have. */
  readonly columns: readonly string[] | undefined
}

/** One claim: its words and numbers, the parties side by side, and apart from them those outside, the unnamed and the undated. */
export function ClaimRow({ claim: masked, columns: ofTopic }: ClaimRowProps) {
  const claim = readFragment(ClaimRowFragment, masked)
  const clashes = readFragment(ClashToldFragmentDocument, claim.clashes)
  const clashCounts = new Map([...Map.groupBy(clashes, ({ verdict }) => verdict)].map(([verdict, those]) => [verdict, those.length]))
  const [opened, setOpened] = useState<ClashVerdict | null>(null)
  const [isWhole, setWhole] = useState(false)
  const all = useAllUtterances(isWhole ? claim.id : null)
  const dated = all ?? byDay(readFragment(UtteranceCellFragmentDocument, [...claim.utterances.nodes, ...claim.elsewhere.nodes]))
  const undated = readFragment(UtteranceCellFragmentDocument, claim.undated)
  const pairs = readFragment(OneTellingFragmentDocument, claim.oneTellings)
  const denials = oneDenial(pairs)
  const { sides, outside, unknown, unnamed } = arrange(dated)
  const columns = columnsFor([...sides.keys()], ofTopic)
  const others = [...sides].filter(([side]) => !columns.includes(side))
  // What could not be typed is named by its own words: with one telling that says so they stand there already.
  const told = [...dated, ...undated]
  const isItsOwnWords = !claim.isTyped && told.length === 1 && told[0]?.position === 'AFFIRMS'
  const total = claim.utterances.totalCount + claim.elsewhere.totalCount
  return (
    <article className="claim" data-claim={claim.id} aria-label={claim.words}>
      <header className="claim-head">
        <h4 className={isItsOwnWords ? 'visually-hidden' : 'claim-words'}>{claim.words}</h4>
        <p className="claim-span">
          {spanOf(claim.earliest ?? null, claim.latest ?? null, undated)}
          {claim.isForetold && ' · told as something to come'}
        </p>
        <ClaimCounts claim={claim} />
        <div className="claim-ways">
          <ClashBadges counts={clashCounts} isCut={clashes.length === mostClashes} opened={opened} onOpen={setOpened} />
          <SpreadButton claimId={claim.id} taken={told.map(({ position }) => position)} />
        </div>
        <ChangesTold changes={claim.changes} claimId={claim.id} />
        <OneTellings claimId={claim.id} pairs={pairs} />
      </header>
      <div className="claim-body">
        {opened !== null && <ClashPairs claimId={claim.id} verdict={opened} clashes={clashes} />}
        {dated.length > 0 && columns.length > 0 && sides.size > 0 && (
          <div className="claim-sides" style={{ '--columns': columns.length }}>
            {columns.map((side) => (
              <SideColumn key={side} claimId={claim.id} side={side} speakers={sides.get(side) ?? []} denials={denials} />
            ))}
          </div>
        )}
        {others.map(([side, speakers]) => (
          <Strip key={side} title={side} claimId={claim.id} speakers={speakers} />
        ))}
        <Strip title="Outside the sides" note="analysts, map projects, agencies, witnesses" claimId={claim.id} speakers={outside} />
        <Strip title="No side known" claimId={claim.id} speakers={unknown} />
        <Strip title="Nobody named" note="unattributed, or a source without a name" claimId={claim.id} speakers={unnamed} />
        <Strip
          title="Without a day"
          note={`so it never contradicts anything${undated.length < claim.counts.undated ? ` · ${undated.length} of ${claim.counts.undated}` : ''}`}
          claimId={claim.id}
          speakers={everyone(arrange(undated))}
        />
        {total > dated.length && (
          <p className="tally">
            {dated.length} of {counted(total, 'dated utterance')}: the earliest on the claim, and the earliest of another scope.{' '}
            {all === null && (
              <Button weight="quiet" data-cell onClick={() => setWhole(true)} disabled={isWhole}>
                {isWhole ? 'loading…' : 'show more'}
              </Button>
            )}
          </p>
        )}
      </div>
    </article>
  )
}

function byDay(utterances: readonly Utterance[]): readonly Utterance[] {
  return utterances.toSorted((a, b) => (a.day ?? '').localeCompare(b.day ?? ''))
}

/** When it was told; where no day is known, the one stretch of days that it was told in. */
function spanOf(earliest: string | null, latest: string | null, undated: readonly Utterance[]): string {
  if (earliest !== null && latest !== null)
    return earliest === latest ? `told on ${dayInWords(earliest)}` : `told from ${dayInWords(earliest)} to ${dayInWords(latest)}`
  const onIt = undated.filter(({ position }) => position !== 'OTHER_SCOPE')
  const [stretch, ...others] = new Set(onIt.flatMap(({ statement }) => (statement.saidOn?.includes('/') ? statement.saidOn : [])))
  return stretch === undefined || others.length > 0 ? 'no day told' : `told between ${dayInWords(stretch).replace(' to ', ' and ')}`
}
