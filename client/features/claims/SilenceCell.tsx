import { dayInWords } from '../../components/days.ts'
import { EntityLink } from '../../components/EntityLink.tsx'
import type { SilenceFragment as Silence } from '../../gql/generated/graphql.ts'
import { useAddress } from '../../state/address.ts'
import { useSelection } from '../../state/useSelection.ts'
import { dayBasisWords } from '../statement/words.ts'
import { silencesAsEvidence } from './useSilences.ts'

/** One time that somebody kept silent: who, in which sentence, when, and why it stands here. A click opens the sentence. */
export function SilenceCell({ silence: { statement, basis } }: { readonly silence: Silence }) {
  const { openEvidence, statement: open } = useSelection()
  const [{ about }] = useAddress()
  const { speaker, source, article, day, dayBasis } = statement
  const who = source[0]?.text ?? 'nobody named'
  return (
    <article className="utterance" aria-current={open === statement.id}>
      <p className="utterance-head">{speaker != null ? <EntityLink entity={speaker} /> : <span className="voices-nobody">{who}</span>}</p>
      <button type="button" className="utterance-words" data-cell onClick={() => openEvidence(silencesAsEvidence, statement.id)}>
        {silentWords(statement)}
        <span className="visually-hidden"> — read in the article</span>
      </button>
      <p className="utterance-manner">
        {day == null ? 'no day told' : `${dayInWords(day)}, ${dayBasisWords[dayBasis ?? 'PUBLISHED']}`}
        {` · ${article.outlet?.name ?? 'outlet not told'}`}
        {basis === 'INHERITED' && about !== null && ' · names no place, but is told beside what is said of it'}
      </p>
    </article>
  )
}

/** The part of its sentence that tells of the silence: "did not comment on the claim". */
function silentWords({ sentence, cue, content }: Silence['statement']): string {
  const spans = [...cue, ...content].map(({ span }) => span)
  const [start, end] = [Math.min(...spans.map((span) => span.start)), Math.max(...spans.map((span) => span.end))]
  return sentence.text.slice(start - sentence.span.start, end - sentence.span.start)
}
