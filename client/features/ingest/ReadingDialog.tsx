import { X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { IconButton } from '../../components/IconButton.tsx'
import { DropZone } from './DropZone.tsx'
import { PasteForm } from './PasteForm.tsx'
import { ReadingProgressBar } from './ReadingProgressBar.tsx'
import { ReadingTable } from './ReadingTable.tsx'
import { useReadDocuments } from './useReadDocuments.ts'
import { useReadingProgress, useReadings } from './useReadings.ts'
import './ingest.css'

export interface ReadingDialogProps {
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

/** Feeds articles to the server and shows how each fares: read, known already, or set aside with its reason. */
export function ReadingDialog({ isOpen, onOpenChange }: ReadingDialogProps) {
  return (
    <Dialog.Root open={isOpen} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay" />
        <Dialog.Content className="dialog" aria-describedby={undefined}>
          <div className="dialog-head">
            <Dialog.Title className="dialog-title">Read articles</Dialog.Title>
            <Dialog.Close asChild>
              <IconButton label="Close" icon={X} />
            </Dialog.Close>
          </div>
          <ReadingDesk onLeave={() => onOpenChange(false)} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function ReadingDesk({ onLeave }: { readonly onLeave: () => void }) {
  const { send, isSending, refusals } = useReadDocuments()
  const followed = useReadingProgress()
  const readings = useReadings(followed)
  return (
    <div className="ingest">
      <DropZone isBusy={isSending} onFiles={send} />
      <PasteForm isBusy={isSending} onText={send} />
      {refusals.map((refusal) => (
        <p key={refusal} role="alert" className="ingest-refusal">
          {refusal}
        </p>
      ))}
      {followed !== null && <ReadingProgressBar progress={followed.progress} />}
      <ReadingTable readings={readings} onOpen={onLeave} />
    </div>
  )
}
