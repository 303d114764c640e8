import { statementIdOf } from '../../domain/ids.ts'
import { articleIdAt, type CorpusIndex, entityAt } from '../corpus/CorpusIndex.ts'
import type { ChosenPostings } from './chosenPostings.ts'
import type { Drawing } from './Drawing.ts'
import type { GraphView } from './GraphView.ts'
import { hiddenNeighbours } from './hiddenNeighbours.ts'

/** Adds a node for each chosen entity, article and statement, in that order. */
export function addNodes(view: GraphView, index: CorpusIndex, drawing: Drawing): void {
  const { columns } = index
  const { chosen, postings } = drawing
  const hidden = hiddenNeighbours(index, drawing)
  const unplaced = { community: 0, x: 0, y: 0 }
  chosen.entities.forEach((slot, place) => {
    const { id, kind, name } = entityAt(columns, slot)
    view.addNode(id, { id, kind, label: name, weight: mentionsOf(postings, place), hidden: hidden.ofEntity(place), ...unplaced })
  })
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

function mentionsOf({ start, entriesOf, mentions }: ChosenPostings, place: number): number {
  let sum = 0
  for (let at = start[place] ?? 0; at < (start[place + 1] ?? 0); at++) sum += mentions[entriesOf[at] ?? 0] ?? 0
  return sum
}
