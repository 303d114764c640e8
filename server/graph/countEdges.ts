import type { CorpusIndex } from './corpus/CorpusIndex.ts'

/** How many edges the graph over the whole corpus has: MENTIONS, SAID, ABOUT, AFFILIATED and LOCATED_IN; SHARES_ARTICLES follows from them. */
export function countEdges({ columns }: CorpusIndex): number {
  let edges = 0
  const roles = new Set<string>()
  for (const article of columns.articleSlots.values()) {
    edges += columns.postingStart.at(article + 1) - columns.postingStart.at(article)
    for (let at = columns.statementStart.at(article); at < columns.statementStart.at(article + 1); at++) {
      edges += (columns.statementSpeaker.at(at) < 0 ? 1 : 2) + columns.aboutStart.at(at + 1) - columns.aboutStart.at(at)
    }
    for (let at = columns.affiliationStart.at(article); at < columns.affiliationStart.at(article + 1); at++) {
      roles.add(`${columns.affiliationPerson.at(at)} ${columns.affiliationOrganization.at(at)}`)
    }
  }
  for (const slot of columns.entitySlots.values()) {
    const parentKey = columns.entities[slot]?.parentKey ?? null
    if (columns.entities[slot]?.kind === 'PLACE' && parentKey !== null && columns.slotsByKey.has(parentKey)) edges += 1
  }
  return edges + roles.size
}
