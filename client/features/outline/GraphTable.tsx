import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import { Empty } from '../../components/Empty.tsx'
import { NodeLink } from '../../components/NodeLink.tsx'
import { kindNames } from '../../graph/kinds.ts'
import type { KnowledgeGraph } from '../../graph/toGraph.ts'
import { type Column, columns, rowsOf } from './tableRows.ts'
import './outline.css'

const rowHeight = 34
const weightMeaning = 'Mentions of an entity, statements of an article'

/** The table twin of the graph: one row a node, sorted by any column. Only the rows in sight are in the page. */
export function GraphTable({ graph }: { readonly graph: KnowledgeGraph }) {
  const [order, setOrder] = useState<{ readonly column: Column; readonly isDescending: boolean }>({ column: 'weight', isDescending: true })
  const rows = useMemo(() => rowsOf(graph, order.column, order.isDescending), [graph, order])
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  if (rows.length === 0) return <Empty title="Nothing passes the filters.">Clear a filter, or read more articles.</Empty>
  const sortBy = (column: Column) =>
    setOrder({ column, isDescending: order.column === column ? !order.isDescending : column !== 'label' && column !== 'kind' })
  return (
    <section className="table-scroll" ref={scroller} aria-label="Table of the graph">
      <table className="table" aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {columns.map(({ column, title }) => (
              <th
                key={column}
                scope="col"
                aria-sort={order.column !== column ? 'none' : order.isDescending ? 'descending' : 'ascending'}
                className={`table-${column}`}
              >
                <button type="button" onClick={() => sortBy(column)} title={column === 'weight' ? weightMeaning : undefined}>
                  {title}
                  <span aria-hidden>{order.column !== column ? '' : order.isDescending ? ' ↓' : ' ↑'}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            if (row === undefined) return null
            return (
              <tr key={row.id} aria-rowindex={index + 2} style={{ transform: `translateY(${start}px)`, height: rowHeight }}>
                <td className="table-label">
                  <NodeLink id={row.id} node={row} />
                </td>
                <td className="table-kind">{kindNames[row.kind].one}</td>
                <td className="table-weight">{row.weight}</td>
                <td className="table-degree">{row.degree}</td>
                <td className="table-hidden">{row.hidden === 0 ? '' : `+${row.hidden}`}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
