import { ChevronDown, SlidersHorizontal } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import './folded.css'

interface FoldedQuestionProps {
  /** What is asked, part by part: "Pokrovsk", "all days". */
  readonly asked: readonly string[]
  readonly startsOpen?: boolean
  readonly children: ReactNode
}

/** The fields of a question. Where there is room they stand open; in a narrow column a line tells what is asked and opens them. */
export function FoldedQuestion({ asked, startsOpen = false, children }: FoldedQuestionProps) {
  const [isOpen, setOpen] = useState(startsOpen)
  const fields = useId()
  return (
    <>
      <button type="button" className="folded-line" aria-expanded={isOpen} aria-controls={fields} onClick={() => setOpen(!isOpen)}>
        <SlidersHorizontal size={16} strokeWidth={1.75} aria-hidden />
        <span className="folded-asked">
          <span className="visually-hidden">What is asked: </span>
          {asked.join(' · ')}
        </span>
        <ChevronDown size={16} strokeWidth={1.75} aria-hidden className="folded-sign" />
      </button>
      <div className="folded-fields" id={fields} data-open={isOpen}>
        {children}
      </div>
    </>
  )
}
