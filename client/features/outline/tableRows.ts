import type { NodeKind } from '../../gql/generated/graphql.ts'
import { nodeKinds } from '../../graph/kinds.ts'
import type { KnowledgeGraph } from '../../graph/toGraph.ts'

export type Column = 'label' | 'kind' | 'weight' | 'degree' | 'hidden'

export const columns: readonly { readonly column: Column; readonly title: string }[] = [
  { column: 'label', title: 'Name' },
  { column: 'kind', title: 'Kind' },
  { column: 'weight', title: 'Weight' },
  { column: 'degree', title: 'Edges' },
  { column: 'hidden', title: 'Not shown' },
]

export interface TableRow {
  readonly id: string
  readonly label: string
  readonly kind: NodeKind
  readonly weight: number
  readonly degree: number
  readonly hidden: number
}

/** The nodes as rows in the order of a column; rows that are equal in it stand by name. */
export function rowsOf(graph: KnowledgeGraph, column: Column, isDescending: boolean): readonly TableRow[] {
  const rows = graph.mapNodes((id, { label, kind, weight, hidden }) => ({ id, label, kind, weight, hidden, degree: graph.degree(id) }))
  const sign = isDescending ? -1 : 1
  return rows.sort((a, b) => sign * compare(a, b, column) || a.label.localeCompare(b.label, 'en'))
}

function compare(a: TableRow, b: TableRow, column: Column): number {
  switch (column) {
    case 'label':
      return a.label.localeCompare(b.label, 'en')
    case 'kind':
      return nodeKinds.indexOf(a.kind) - nodeKinds.indexOf(b.kind)
    case 'weight':
    case 'degree':
    case 'hidden':
      return a[column] - b[column]
  }
}
