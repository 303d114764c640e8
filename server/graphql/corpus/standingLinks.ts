import { type ArticleId, partsOfStatementId, type StatementId } from '../../domain/ids.ts'
import type { JudgedLink, Judgement } from '../../domain/Judgement.ts'
import type { AnchoredStatement, Store } from '../../domain/Store.ts'
import type { StandingLink } from '../../pipeline/relate/judged/LinkBook.ts'

/** The links that people judged and both of whose ends are there, in every revision of their articles, in the order in which they were judged. */
export async function standingLinks(
  judgements: readonly Judgement[],
  store: Pick<Store, 'anchoredStatements' | 'statementsByIds'>,
): Promise<readonly StandingLink[]> {
  const links = judgements.flatMap(({ id, decision, undone }) =>
    undone === null && (decision.kind === 'ACCEPT_LINK' || decision.kind === 'REJECT_LINK') ? [{ id, decision }] : [],
  )
  if (links.length === 0) return []
  const anchored = Map.groupBy(await store.anchoredStatements(links.map(({ id }) => id)), ({ judgementId }) => judgementId)
  const moved = links.flatMap(({ id, decision }) =>
    (anchored.get(id) ?? []).flatMap(({ place, statementId }) =>
      place === 0 || articleOf(statementId) === decision.to.articleId ? [] : statementId,
    ),
  )
  const others = new Map(
    (moved.length === 0 ? [] : await store.statementsByIds(moved)).map(({ id, content }) => [id, content[0]?.start ?? 0]),
  )
  return links.flatMap(({ id, decision }): StandingLink[] => {
    const { link, position, to: told } = decision
    return pairsOf(anchored.get(id) ?? [], decision).map(({ from, to }) => {
      const start = articleOf(to) === told.articleId ? told.start : (others.get(to) ?? told.start)
      return { judgementId: id, link, isAccepted: decision.kind === 'ACCEPT_LINK', from, to, at: start + told.point, position }
    })
  })
}

interface Pair {
  readonly from: StatementId
  readonly to: StatementId
}

/**
 * The two ends in every revision of their articles. What was accepted within one article holds within each revision of it; what was rejected, also from one to
 * another: copies of a text follow each other.
 */
function pairsOf(found: readonly AnchoredStatement[], { kind, from, to }: JudgedLink): readonly Pair[] {
  const [ones, others] = [0, 1].map((place) => found.filter((each) => each.place === place).map(({ statementId }) => statementId))
  return (ones ?? []).flatMap((one) =>
    (others ?? []).flatMap((other) =>
      kind === 'REJECT_LINK' || from.articleId !== to.articleId || articleOf(one) === articleOf(other) ? [{ from: one, to: other }] : [],
    ),
  )
}

function articleOf(id: StatementId): ArticleId {
  return partsOfStatementId(id).articleId
}
