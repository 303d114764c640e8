import { Tooltip } from 'radix-ui'
import { lazy, Suspense, useState } from 'react'
import { Loading } from './components/Loading.tsx'
import { useCorpusChanges } from './features/corpus/useCorpus.ts'
import { Desk } from './features/desk/Desk.tsx'
import { TopBar } from './features/desk/TopBar.tsx'
import { ReadingDialog } from './features/ingest/ReadingDialog.tsx'
import { useFileDrop } from './features/ingest/useFileDrop.ts'
import { JudgementNote } from './features/judgements/JudgementNote.tsx'
import { useAddress } from './state/address.ts'
import { useTheme } from './state/useTheme.ts'
import './styles/layout.css'

const QualityPage = lazy(async () => ({ default: (await import('./features/quality/QualityPage.tsx')).QualityPage }))

/** The desk: search above, filters at the left, the graph in the middle, the panel or the article at the right. */
export function App() {
  const [isReading, setReading] = useState(false)
  const [{ page }] = useAddress()
  useTheme()
  useCorpusChanges()
  useFileDrop(() => setReading(true))
  return (
    <Tooltip.Provider delayDuration={400}>
      <a className="skip-link" href={page === 'quality' ? '#quality' : '#stage'}>
        {page === 'quality' ? 'Skip to the figures' : 'Skip to the view'}
      </a>
      <div className="app">
        <TopBar onRead={() => setReading(true)} />
        <div className="under" inert={page !== null}>
          <Desk onRead={() => setReading(true)} />
        </div>
        {page === 'quality' && (
          <Suspense fallback={<Loading what="the figures" lines={8} />}>
            <QualityPage />
          </Suspense>
        )}
      </div>
      <JudgementNote />
      <ReadingDialog isOpen={isReading} onOpenChange={setReading} />
    </Tooltip.Provider>
  )
}
