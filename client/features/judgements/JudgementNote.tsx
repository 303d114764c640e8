import { X } from 'lucide-react'
import { Button } from '../../components/Button.tsx'
import { EntityLink } from '../../components/EntityLink.tsx'
import { IconButton } from '../../components/IconButton.tsx'
import type { JudgementToldFragment } from '../../gql/generated/graphql.ts'
import { useAddress } from '../../state/address.ts'
import { tellJudgement, useJudgementNote } from './judgementNote.ts'
import { useUndo } from './useUndo.ts'
import './judgements.css'
import './note.css'

/** At the foot of the page: what was judged last, with its undo. It stays until it is closed or the next one takes its place. */
export function JudgementNote() {
  const judgement = useJudgementNote()
  const [{ view }] = useAddress()
  return (
    <div className={`judgement-foot ${view === 'review' ? 'judgement-foot-high' : ''}`} role="status">
      {judgement !== null && <Note key={`${judgement.id} ${judgement.isUndone}`} judgement={judgement} />}
    </div>
  )
}

function Note({ judgement: { id, kind, words, notes, isUndone, entities } }: { readonly judgement: JudgementToldFragment }) {
  const { undo, redo, isBusy, refusal } = useUndo(id)
  const [{ view }, setAddress] = useAddress()
  return (
    <div className="judgement-toast">
      <p>
        {isUndone && <strong>Undone: </strong>}
        {words}
        {notes.map((note) => (
          <span key={note} className="judgement-note">
            {' '}
            {note}
          </span>
        ))}
        {kind === 'SPLIT' && !isUndone && entities.map((entity) => <EntityLink key={entity.id} entity={entity} />)}
        {refusal && <span className="judgement-refusal"> {refusal}</span>}
      </p>
      <Button disabled={isBusy} onClick={isUndone ? redo : undo}>
        {isUndone ? 'Redo' : 'Undo'}
      </Button>
      {view !== 'judgements' && (
        <Button weight="quiet" onClick={() => setAddress({ view: 'judgements' })}>
          all judgements
        </Button>
      )}
      <IconButton label="Close" icon={X} onClick={() => tellJudgement(null)} />
    </div>
  )
}
