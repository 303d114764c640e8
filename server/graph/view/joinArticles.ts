import { articleIdAt, type CorpusIndex, entityAt } from '../corpus/CorpusIndex.ts'
import type { Drawing } from './Drawing.ts'
import { type GraphView, joinNodes } from './GraphView.ts'

/** Joins each chosen article to the chosen entities that it mentions, with how often it does. */
export function joinArticles(view: GraphView, { columns }: CorpusIndex, { chosen }: Drawing): void {
  for (const article of chosen.articles) {
    const id = articleIdAt(columns, article)
    for (let at = columns.postingStart.at(article); at < columns.postingStart.at(article + 1); at++) {
      const entity = entityAt(columns, columns.postingEntity.at(at)).id
      if (view.hasNode(entity))
        joinNodes(view, { source: id, target: entity, kind: 'MENTIONS', weight: columns.postingMentions.at(at), evidence: [id] })
    }
  }
}
