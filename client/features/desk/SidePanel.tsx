import { ArrowLeft, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from '../../components/Button.tsx'
import { IconButton } from '../../components/IconButton.tsx'
import type { KnowledgeGraph } from '../../graph/toGraph.ts'
import { useAddress } from '../../state/address.ts'
import { useSelection } from '../../state/useSelection.ts'
import { EvidenceSteps } from '../claims/EvidenceSteps.tsx'
import { EdgePanel } from '../edge/EdgePanel.tsx'
import { SharedSteps } from '../edge/SharedSteps.tsx'
import { EntityPanel } from '../entity/EntityPanel.tsx'
import { ArticleReader } from '../reader/ArticleReader.tsx'
import { StartPanel } from '../start/StartPanel.tsx'

/** What is chosen: an article in the reader, else an edge, else an entity. Nothing chosen: where to begin. */
export function SidePanel({ graph }: { readonly graph: KnowledgeGraph | null }) {
  const { node, link, article, statement, claim, of, at, closeReader, clear } = useSelection()
  const [{ view }] = useAddress()
  const panel = useRef<HTMLElement>(null)
  const ends = of === null ? [] : of.split(' ')
  const isReading = article !== null || statement !== null
  const isEntity = node?.startsWith('entity-') === true
  const shown = isReading ? 'reader' : link !== null ? 'edge' : isEntity ? 'entity' : null

  useEffect(() => {
    // Whoever chose by a key that has gone with its list goes on reading here.
    if (shown !== null && document.activeElement === document.body) panel.current?.focus({ preventScroll: true })
  }, [shown])

  if (shown === null) return view === 'graph' && graph !== null && graph.order > 0 ? <StartPanel /> : null
  return (
    <aside className={`panel panel-${shown}`} aria-label={titles[shown]} ref={panel} tabIndex={-1}>
      <div className="panel-bar">
        {isReading && isEntity ? (
          <Button weight="quiet" onClick={closeReader} className="panel-back">
            <ArrowLeft size={14} aria-hidden /> {node !== null && graph?.hasNode(node) ? graph.getNodeAttribute(node, 'label') : 'Back'}
          </Button>
        ) : (
          <span className="tally">{titles[shown]}</span>
        )}
        <IconButton label="Close (Esc)" icon={X} onClick={isReading && (isEntity || link !== null) ? closeReader : clear} />
      </div>
      {claim !== null && statement !== null && <EvidenceSteps claimId={claim} statementId={statement} />}
      {statement === null && article !== null && ends.length === 2 && <SharedSteps articleId={article} ends={ends} />}
      <div className="panel-scroll">
        {shown === 'reader' && <ArticleReader articleId={article} statementId={statement} entityIds={ends} at={at} />}
        {shown === 'edge' && link !== null && graph !== null && <EdgePanel edge={link} graph={graph} />}
        {shown === 'entity' && node !== null && <EntityPanel id={node} key={node} />}
      </div>
    </aside>
  )
}

const titles = { reader: 'Article', edge: 'Connection', entity: 'Entity' } as const
