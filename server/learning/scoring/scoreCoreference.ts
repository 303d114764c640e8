import { chainMentions } from '../../pipeline/extract/coreference/chainMentions.ts'
import { findRoles } from '../../pipeline/extract/coreference/findRoles.ts'
import type { Chooser } from '../../pipeline/extract/coreference/linkAnaphora.ts'
import type { CoreferenceDocument } from '../coreference/readCoreference.ts'

/** Shares, in per cent, of anaphora that join a cluster whose commonest name mention has their entity; mentions are given. */
export interface CoreferenceScore {
  readonly pronouns: number
  readonly nominals: number
  readonly pronounsRight: number
  readonly nominalsRight: number
  readonly pronounCount: number
  readonly nominalCount: number
}

/** Counted over he, she, they and over descriptions whose entity has a name in the document (shared with the sets' own account). */
export function scoreCoreference(documents: readonly CoreferenceDocument[], choose: Chooser): CoreferenceScore {
  const tally = { pronounsRight: 0, nominalsRight: 0, pronounCount: 0, nominalCount: 0 }
  for (const document of documents) {
    const { views, entities, reading } = document
    const chains = chainMentions(views, findRoles(views, reading), reading, choose)
    const entityOf = new Map(
      chains.flatMap((chain) => chain.map((index): [number, string | null] => [index, majorityName(chain, document)])),
    )
    const named = new Set(entities.filter((_, index) => views[index]?.type === 'NAME'))
    views.forEach((view, index) => {
      const entity = entities[index] ?? ''
      if (!named.has(entity)) return
      const isRight = entityOf.get(index) === entity ? 1 : 0
      if (view.type === 'NOMINAL') {
        tally.nominalsRight += isRight
        tally.nominalCount++
      } else if (view.type === 'PRONOUN' && /^(he|she|they)$/.test(view.leading) && view.endToken - view.firstToken === 1) {
        tally.pronounsRight += isRight
        tally.pronounCount++
      }
    })
  }
  const share = (right: number, all: number): number => (all === 0 ? 0 : Math.round((1000 * right) / all) / 10)
  return { ...tally, pronouns: share(tally.pronounsRight, tally.pronounCount), nominals: share(tally.nominalsRight, tally.nominalCount) }
}

/** The simplest rule, to beat: the thing whose name stands nearest before. */
export const nearestName: Chooser = ({ things }) => {
  let best: number | null = null
  things.forEach((thing, at) => {
    const name = thing.lastName
    if (name && (best === null || name.index > (things[best]?.lastName?.index ?? -1))) best = at
  })
  return best
}

function majorityName(chain: readonly number[], { views, entities }: CoreferenceDocument): string | null {
  const counts = new Map<string, number>()
  for (const index of chain) {
    const entity = entities[index] ?? ''
    if (views[index]?.type === 'NAME') counts.set(entity, (counts.get(entity) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
