import { UserRoundPen } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { IconButton } from '../../components/IconButton.tsx'
import { FixSpeakerForm } from './FixSpeakerForm.tsx'
import { JudgementsAbout } from './JudgementsAbout.tsx'
import './judgements.css'
import './correct.css'

interface FixSpeakerButtonProps {
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** Opens the way to say who said it. */
export function FixSpeakerButton({ isOpen, onToggle }: FixSpeakerButtonProps) {
  return (
    <IconButton label="Fix the speaker" icon={UserRoundPen} className="icon-button fix-button" aria-expanded={isOpen} onClick={onToggle} />
  )
}

interface FixSpeakerPlaceProps {
  readonly statement: { readonly id: string; readonly speaker?: { readonly id: string } | null | undefined }
  readonly onDone: () => void
}

/** The form, and what was judged about the statement before; Escape closes it, and the focus is kept near. */
export function FixSpeakerPlace({ statement, onDone }: FixSpeakerPlaceProps) {
  const place = useRef<HTMLElement>(null)
  useEffect(() => place.current?.querySelector('input')?.focus(), [])
  const close = () => {
    place.current?.closest('article, nav')?.querySelector<HTMLElement>('.fix-button')?.focus()
    onDone()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    close()
  }
  return (
    <section className="fix-speaker" aria-label="Fix the speaker" ref={place} onKeyDown={onKeyDown}>
      <FixSpeakerForm statementId={statement.id} speakerId={statement.speaker?.id ?? null} onDone={close} />
      <JudgementsAbout id={statement.id} />
    </section>
  )
}
