import { FilePlus2 } from 'lucide-react'
import { Button } from '../../components/Button.tsx'
import './nothingRead.css'

/** Before the first article: what this place is for, and the way to begin. */
export function NothingRead({ onRead }: { readonly onRead: () => void }) {
  return (
    <section className="nothing-read" aria-label="Nothing read yet">
      <h2 className="nothing-read-title">Nothing has been read yet.</h2>
      <p>
        Give Hearsay news articles in English. It finds who said what about where, lays rival claims side by side, and leads from each back
        to its sentence.
      </p>
      <Button weight="strong" onClick={onRead}>
        <FilePlus2 size={15} strokeWidth={1.75} aria-hidden /> Choose files or paste text
      </Button>
      <p className="tally">Files (.txt, .md, .html) can be dropped anywhere on this page.</p>
    </section>
  )
}
