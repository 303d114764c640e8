import { Tooltip } from 'radix-ui'
import { useState } from 'react'
import { useCorpusChanges } from './features/corpus/useCorpus.ts'
import { Desk } from './features/desk/Desk.tsx'
import { TopBar } from './features/desk/TopBar.tsx'
import { ReadingDialog } from './features/ingest/ReadingDialog.tsx'
import { useFileDrop } from './features/ingest/useFileDrop.ts'
import { useTheme } from './state/useTheme.ts'
import './styles/layout.css'

/** The desk: search above, filters at the left, the graph in the middle, the panel or the article at the right. */
export function App() {
  const [isReading, setReading] = useState(false)
  useTheme()
  useCorpusChanges()
  useFileDrop(() => setReading(true))
  return (
    <Tooltip.Provider delayDuration={400}>
      <a className="skip-link" href="#stage">
        Skip to the graph
      </a>
      <div className="app">
        <TopBar onRead={() => setReading(true)} />
        <Desk onRead={() => setReading(true)} />
      </div>
      <ReadingDialog isOpen={isReading} onOpenChange={setReading} />
    </Tooltip.Provider>
  )
}
