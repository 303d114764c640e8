import { statementIdOf } from '../../domain/ids.ts'
import { articleIdAt, type CorpusIndex, entityAt } from '../corpus/CorpusIndex.ts'
import type { Drawing } from './Drawing.ts'
import type { GraphView } from './GraphView.ts'
import { hiddenNeighbours } from './hiddenNeighbours.ts'

/** Adds a node for each chosen entity, article and statement, in that order. */
export function addNodes(view: GraphView, index: CorpusIndex, drawing: Drawing): void {
  const { columns } = index
  const { scope, chosen } = drawing
  const hidden = hiddenNeighbours(index, drawing)
  const unplaced = { community: 0, x: 0, y: 0 }
  for (const slot of chosen.entities) {
    const { id, kind, name } = entityAt(columns, slot)
    view.addNode(id, { id, kind, label: name, weight: mentionsOf(index, slot, scope.passes), hidden: hidden.ofEntity(slot), ...unplaced })
  }
  for (const slot of chosen.articles) {
    const id = articleIdAt(columns, slot)
    const weight = columns.statementStart.at(slot + 1) - columns.statementStart.at(slot)
    view.addNode(id, { id, kind: 'ARTICLE', label: columns.titles[slot] ?? '', weight, hidden: hidden.ofArticle(slot), ...unplaced })
  }
  for (const slot of chosen.statements) {
    const id = statementIdAt(index, slot)
    view.addNode(id, {
      id,
      kind: 'STATEMENT',
      label: columns.statementWords[slot] ?? '',
      weight: 1,
      hidden: hidden.ofStatement(slot),
      ...unplaced,
    })
  }
}

/** The id of the statement in this slot. */
export function statementIdAt({ columns }: CorpusIndex, slot: number) {
  return statementIdOf(articleIdAt(columns, columns.statementArticle.at(slot)), columns.statementOrdinal.at(slot))
}

function mentionsOf({ byEntity }: CorpusIndex, entity: number, passes: Uint8Array): number {
  let sum = 0
  for (let at = byEntity.start[entity] ?? 0; at < (byEntity.start[entity + 1] ?? 0); at++) {
    if (passes[byEntity.article[at] ?? 0] === 1) sum += byEntity.mentions[at] ?? 0
  }
  return sum
}
