import { Button } from '../../components/Button.tsx'
import { EntityLink } from '../../components/EntityLink.tsx'
import { type FragmentType, readFragment } from '../../gql/generated/fragment-masking.ts'
import { graphql } from '../../gql/generated/gql.ts'
import type { JudgementLineFragment as Told } from '../../gql/generated/graphql.ts'
import { useAddress } from '../../state/address.ts'
import { useSelection } from '../../state/useSelection.ts'
import { momentInWords } from './momentInWords.ts'
import { useUndo } from './useUndo.ts'
import { judgementWords } from './words.ts'

export const JudgementLineFragment = graphql(`
  fragment JudgementLine on Judgement {
    id kind madeAt by why words notes isAnchored isUndone undoneAt undoneBy
    entities { id name kind }
    statements { id }
    claim { id words place { id } }
  }
`)

interface JudgementLineProps {
  readonly judgement: FragmentType<typeof JudgementLineFragment>
  /** Whether what it is about is told beside it already. */
  readonly isAtItsThing?: boolean
}

/** One judgement: what was decided, by whom, when and why, what it is about now, whether it holds; and the way to undo it. */
export function JudgementLine({ judgement, isAtItsThing = false }: JudgementLineProps) {
  const told = readFragment(JudgementLineFragment, judgement)
  const { undo, redo, isBusy, refusal } = useUndo(told.id)
  return (
    <article className="judgement" aria-label={told.words} data-undone={told.isUndone}>
      <p className="judgement-words">{told.words}</p>
      {told.why && <p className="judgement-why">“{told.why}”</p>}
      {told.notes.map((note) => (
        <p key={note} className="judgement-note">
          {note}
        </p>
      ))}
      <p className="judgement-origin">
        <span className="judgement-kind">{judgementWords[told.kind]}</span> by {told.by},{' '}
        <time dateTime={told.madeAt}>{momentInWords(told.madeAt)}</time>
        {told.isUndone && told.undoneAt && (
          <>
            {' '}
            · <span className="judgement-kind">undone</span> by {told.undoneBy},{' '}
            <time dateTime={told.undoneAt}>{momentInWords(told.undoneAt)}</time>
          </>
        )}
        {!told.isAnchored && !told.isUndone && ' · its words are not in the corpus now: it holds again when they come back'}
      </p>
      <div className="judgement-actions">
        {!isAtItsThing && <Things told={told} />}
        <Button weight="quiet" disabled={isBusy} onClick={told.isUndone ? redo : undo}>
          {told.isUndone ? 'Redo' : 'Undo'}
          <span className="visually-hidden">: {told.words}</span>
        </Button>
      </div>
      <p role="alert" className="judgement-refusal">
        {refusal}
      </p>
    </article>
  )
}

function Things({ told: { entities, statements, claim } }: { readonly told: Told }) {
  const { openStatement } = useSelection()
  const [, setAddress] = useAddress()
  return (
    <>
      {entities.map((entity) => (
        <EntityLink key={entity.id} entity={entity} />
      ))}
      {statements.map(({ id }, place) => (
        <Button key={id} weight="quiet" onClick={() => openStatement(id)}>
          {statements.length === 1 ? 'read it in the article' : `read statement ${place + 1}`}
        </Button>
      ))}
      {claim && (
        <Button
          weight="quiet"
          onClick={() => setAddress({ view: 'claims', about: claim.place?.id ?? null, words: claim.place ? null : claim.words })}
        >
          see the claim
        </Button>
      )}
    </>
  )
}
