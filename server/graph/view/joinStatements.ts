import { articleIdAt, type CorpusIndex, entityAt } from '../corpus/CorpusIndex.ts'
import { statementIdAt } from './addNodes.ts'
import type { Drawing } from './Drawing.ts'
import { type GraphView, joinNodes } from './GraphView.ts'

/** Joins each chosen statement to its speaker, to the article that reports it and to what it is about, as far as these are in the graph. */
export function joinStatements(view: GraphView, index: CorpusIndex, { chosen }: Drawing): void {
  const { columns } = index
  for (const statement of chosen.statements) {
    const id = statementIdAt(index, statement)
    const evidence = [id]
    const speaker = columns.statementSpeaker.at(statement)
    const tellers = [articleIdAt(columns, columns.statementArticle.at(statement)), ...(speaker < 0 ? [] : [entityAt(columns, speaker).id])]
    for (const teller of tellers) {
      if (view.hasNode(teller)) joinNodes(view, { source: teller, target: id, kind: 'SAID', weight: 1, evidence })
    }
    for (let at = columns.aboutStart.at(statement); at < columns.aboutStart.at(statement + 1); at++) {
      const about = entityAt(columns, columns.aboutEntity.at(at)).id
      if (view.hasNode(about)) joinNodes(view, { source: id, target: about, kind: 'ABOUT', weight: 1, evidence })
    }
  }
}
