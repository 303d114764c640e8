import { Braces, FilePlus2, Gauge, Moon, Sun } from 'lucide-react'
import { Button } from '../../components/Button.tsx'
import { IconButton } from '../../components/IconButton.tsx'
import { useAddress } from '../../state/address.ts'
import { useTheme } from '../../state/useTheme.ts'
import { CorpusBias } from '../corpus/CorpusBias.tsx'
import { ReadingIndicator } from '../ingest/ReadingIndicator.tsx'
import { QualityLink } from '../quality/QualityLink.tsx'
import { SearchBox } from '../search/SearchBox.tsx'
import './desk.css'

/** The name of the place, the search, what the corpus is, and the way to feed it. */
export function TopBar({ onRead }: { readonly onRead: () => void }) {
  const { theme, switchTheme } = useTheme()
  const [, setAddress] = useAddress()
  return (
    <header className="top-bar">
      <h1 className="wordmark">
        <a href="./">
          Hearsay<span aria-hidden>”</span>
        </a>
      </h1>
      <SearchBox onOutlet={(id) => setAddress({ outlets: [id] })} />
      <CorpusBias />
      <div className="top-actions">
        <ReadingIndicator onOpen={onRead} />
        <IconButton label={theme === 'dark' ? 'Light' : 'Dark'} icon={theme === 'dark' ? Sun : Moon} onClick={switchTheme} />
        <QualityLink className="icon-button" aria-label="How good is it?" title="How good is it?">
          <Gauge size={16} strokeWidth={1.75} aria-hidden />
        </QualityLink>
        <a className="icon-button" href="./graphiql.html" aria-label="Ask with GraphQL (GraphiQL)" title="Ask with GraphQL">
          <Braces size={16} strokeWidth={1.75} aria-hidden />
        </a>
        <Button weight="strong" onClick={onRead} className="read-button">
          <FilePlus2 size={15} strokeWidth={1.75} aria-hidden /> <span>Read articles</span>
        </Button>
      </div>
    </header>
  )
}
