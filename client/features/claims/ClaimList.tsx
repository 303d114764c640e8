import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { FragmentType } from '../../gql/generated/fragment-masking.ts'
import type { Topic } from '../../gql/generated/graphql.ts'
import { ClaimRow, type ClaimRowFragment } from './ClaimRow.tsx'
import type { Columns } from './columnsOf.ts'
import { topicWords } from './words.ts'

type Row = FragmentType<typeof ClaimRowFragment> & { readonly id: string; readonly topic: Topic }

interface ClaimListProps {
  readonly claims: readonly Row[]
  readonly columns: Columns
  readonly counts: ReadonlyMap<Topic, number>
  readonly scroller: RefObject<HTMLElement | null>
  readonly hasMore: boolean
  readonly onMore: () => void
}

type Line = { readonly kind: 'topic'; readonly topic: Topic } | { readonly kind: 'claim'; readonly claim: Row }

/**
 * The claims under the topics that they are about. Only what is near the sight is in the page; the next page is asked for before it is reached.
 * Rows are placed by `top`: what sticks inside a row that is moved by a transform would think itself elsewhere, and slide to the row's end.
 */
export function ClaimList({ claims, columns, counts, scroller, hasMore, onMore }: ClaimListProps) {
  const lines = useMemo(() => linesOf(claims), [claims])
  const list = useRef<HTMLDivElement>(null)
  const [margin, setMargin] = useState(0)
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'topic' ? 56 : 320),
    getItemKey: (index) => keyOf(lines[index]),
    overscan: 3,
    scrollMargin: margin,
  })
  // What stands above the list grows and shrinks with the width.
  useEffect(() => {
    const box = scroller.current
    if (box === null || list.current === null) return
    const watch = new ResizeObserver(() => setMargin(list.current?.offsetTop ?? 0))
    for (const above of box.children) watch.observe(above)
    return () => watch.disconnect()
  }, [scroller])
  const shown = virtual.getVirtualItems()
  const last = shown.at(-1)?.index ?? 0
  useEffect(() => {
    if (hasMore && last >= lines.length - 4) onMore()
  }, [hasMore, last, lines.length, onMore])
  return (
    <div ref={list} className="claim-list" style={{ height: virtual.getTotalSize() }}>
      {shown.map(({ index, key, start }) => {
        const line = lines[index]
        return (
          <div key={key} ref={virtual.measureElement} data-index={index} className="claim-line" style={{ top: start - margin }}>
            {line?.kind === 'topic' && (
              <h3 className="topic">
                {topicWords[line.topic]} <span className="tally">{counts.get(line.topic)}</span>
              </h3>
            )}
            {line?.kind === 'claim' && <ClaimRow claim={line.claim} columns={columns.get(line.claim.topic)} />}
          </div>
        )
      })}
    </div>
  )
}

/** A heading before the first claim of each topic. */
function linesOf(claims: readonly Row[]): readonly Line[] {
  return claims.flatMap((claim, index): Line[] => {
    const row: Line = { kind: 'claim', claim }
    return claims[index - 1]?.topic === claim.topic ? [row] : [{ kind: 'topic', topic: claim.topic }, row]
  })
}

function keyOf(line: Line | undefined): string {
  if (line === undefined) return ''
  return line.kind === 'topic' ? line.topic : line.claim.id
}
