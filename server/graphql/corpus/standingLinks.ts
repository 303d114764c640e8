import type { Judgement } from '../../domain/Judgement.ts'
import type { Store } from '../../domain/Store.ts'
import type { StandingLink } from '../../pipeline/relate/judged/LinkBook.ts'

/** The links that people judged and both of whose ends are there, in the order in which they were judged. */
export async function standingLinks(
  judgements: readonly Judgement[],
  store: Pick<Store, 'anchoredStatements'>,
): Promise<readonly StandingLink[]> {
  const links = judgements.flatMap(({ id, decision, undone }) =>
    undone === null && (decision.kind === 'ACCEPT_LINK' || decision.kind === 'REJECT_LINK') ? [{ id, decision }] : [],
  )
  if (links.length === 0) return []
  const anchored = Map.groupBy(await store.anchoredStatements(links.map(({ id }) => id)), ({ judgementId }) => judgementId)
  return links.flatMap(({ id, decision }): StandingLink[] => {
    const [from, to] = [0, 1].map((place) => anchored.get(id)?.find((each) => each.place === place)?.statementId)
    if (from === undefined || to === undefined) return []
    const { link, position } = decision
    return [
      { judgementId: id, link, isAccepted: decision.kind === 'ACCEPT_LINK', from, to, at: decision.to.start + decision.to.point, position },
    ]
  })
}
