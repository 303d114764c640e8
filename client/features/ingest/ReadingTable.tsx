import { counted } from '../../components/counted.ts'
import type { ReadingLineFragment, ReadingState } from '../../gql/generated/graphql.ts'
import { useSelection } from '../../state/useSelection.ts'

const stateWords: Readonly<Record<ReadingState, string>> = {
  WAITING: 'waiting',
  READING: 'being read',
  READ: 'read',
  KNOWN: 'known already',
  SET_ASIDE: 'set aside',
}

/** Every document with its state; a document that was read opens, one set aside says why. */
export function ReadingTable({ readings, onOpen }: { readonly readings: readonly ReadingLineFragment[]; readonly onOpen: () => void }) {
  const { openArticle } = useSelection()
  if (readings.length === 0) return <p className="tally">Nothing has been read yet.</p>
  return (
    <section aria-label="Documents">
      <h3 className="section-title">
        Documents <span className="tally">{counted(readings.length, 'document')}, the latest first</span>
      </h3>
      <ul className="readings">
        {readings.map(({ name, state, reason, article }) => (
          <li key={`${name} ${article?.id ?? reason}`} className={`reading reading-${state.toLowerCase()}`}>
            <span className="reading-state">{stateWords[state]}</span>
            {article ? (
              <button
                type="button"
                className="reading-name"
                onClick={() => {
                  openArticle(article.id)
                  onOpen()
                }}
              >
                {article.title}
              </button>
            ) : (
              <span className="reading-name">{name}</span>
            )}
            {reason && <span className="reading-reason">{reason}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
