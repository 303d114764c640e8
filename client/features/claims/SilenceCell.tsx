import { dayInWords } from '../../components/days.ts'
import { EntityLink } from '../../components/EntityLink.tsx'
import type { SilenceFragment as Silence } from '../../gql/generated/graphql.ts'
import { useSelection } from '../../state/useSelection.ts'
import { dayBasisWords } from '../statement/words.ts'
import { silencesAsEvidence } from './useSilences.ts'

/** One time that somebody kept silent: who, in which sentence, when, and why it stands here. A click opens the sentence. */
export function SilenceCell({ silence: { statement, basis } }: { readonly silence: Silence }) {
  const { openEvidence, statement: open } = useSelection()
  const { speaker, source, article, sentence, day, dayBasis } = statement
  const who = source[0]?.text ?? 'nobody named'
  return (
    <article className="utterance" aria-current={open === statement.id}>
      <p className="utterance-head">{speaker != null ? <EntityLink entity={speaker} /> : <span className="voices-nobody">{who}</span>}</p>
      <button type="button" className="utterance-words" data-cell onClick={() => openEvidence(silencesAsEvidence, statement.id)}>
        {sentence.text}
        <span className="visually-hidden"> — read in the article</span>
      </button>
      <p className="utterance-manner">
        {day == null ? 'no day told' : `${dayInWords(day)}, ${dayBasisWords[dayBasis ?? 'PUBLISHED']}`}
        {` · ${article.outlet?.name ?? 'outlet not told'}`}
        {basis === 'INHERITED' && ' · names no place: told where this one was told of'}
      </p>
    </article>
  )
}
