import type { PairSideFragment as Side } from '../../gql/generated/graphql.ts'
import { useSelection } from '../../state/useSelection.ts'
import { exampleSentences } from './exampleSentences.ts'

const shown = 4

/** A few sentences that mention it, from as many articles as there are, with the words that do. */
export function SideSentences({ side }: { readonly side: Side }) {
  const { openArticle } = useSelection()
  return (
    <ul className="pair-sentences">
      {exampleSentences(side.mentions.nodes, shown).map(({ sentence, span, article }) => {
        const start = span.start - sentence.span.start
        const end = span.end - sentence.span.start
        return (
          <li key={`${article.id} ${span.start}`}>
            <button type="button" className="evidence" onClick={() => openArticle(article.id, { at: span.start, of: side.id })}>
              {before(sentence.text.slice(0, start))}
              <strong>{sentence.text.slice(start, end)}</strong>
              {after(sentence.text.slice(end))}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** Enough of a long sentence to tell who is meant; the whole stands in the article. */
const most = 160

function before(text: string): string {
  return text.length <= most ? text : `… ${text.slice(text.indexOf(' ', text.length - most) + 1)}`
}

function after(text: string): string {
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`
}
