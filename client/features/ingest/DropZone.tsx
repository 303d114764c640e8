import { FileText } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '../../components/Button.tsx'

/** A place to drop files, with a button that does the same by keyboard. */
export function DropZone({ isBusy, onFiles }: { readonly isBusy: boolean; readonly onFiles: (files: readonly File[]) => void }) {
  const [isOver, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the pointer; the button inside does the same
    <div
      className={`drop-zone ${isOver ? 'drop-zone-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onFiles([...event.dataTransfer.files])
      }}
    >
      <FileText size={20} strokeWidth={1.5} aria-hidden />
      <p>
        Drop articles here: .txt, .md or .html, in English.{' '}
        <Button weight="quiet" disabled={isBusy} onClick={() => input.current?.click()}>
          Choose files
        </Button>
      </p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".txt,.md,.markdown,.html,.htm"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </div>
  )
}
