import type { LinkBook } from '../../pipeline/relate/judged/LinkBook.ts'
import { byDay, type Utterance } from '../../pipeline/relate/utterancesOf.ts'

/** Utterances of one position, those joined that people judged to be one act of saying; in the order of the first of each. */
export function joinTellings(utterances: readonly Utterance[], links: LinkBook): readonly Utterance[] {
  if (links.isEmpty) return utterances
  const groups = new Map(utterances.map((utterance) => [utterance, [utterance]]))
  const holderOf = new Map(
    utterances.flatMap((utterance) => utterance.tellings.map(({ statementId }) => [statementId, utterance] as const)),
  )
  for (const [statementId, utterance] of holderOf) {
    for (const to of links.oneWith(statementId)) {
      const [mine, other] = [groups.get(utterance), groups.get(holderOf.get(to) ?? utterance)]
      if (mine === undefined || other === undefined || mine === other) continue
      mine.push(...other)
      for (const each of other) groups.set(each, mine)
    }
  }
  return [...new Set(groups.values())].map((group) => ({ tellings: group.flatMap(({ tellings }) => tellings).sort(byDay) }))
}
