import { dayInWords } from '../../components/days.ts'
import type { SharedSentence } from './useSharedEvidence.ts'
import '../path/path.css'

/** A sentence that joins two entities, with its outlet and day; it opens there in the reader. */
export function SharedLine({ evidence, onOpen }: { readonly evidence: SharedSentence; readonly onOpen: () => void }) {
  const { article, sentence, mentionsBoth } = evidence
  return (
    <button type="button" className="evidence" onClick={onOpen}>
      {sentence.text}
      <span className="path-origin">
        {article.outlet?.name ?? 'outlet not told'} · {article.publishedAt ? dayInWords(article.publishedAt) : 'undated'}
        {!mentionsBoth && ' · names one of the two; the other is elsewhere in the article'}
      </span>
    </button>
  )
}
