import { isArticleId, isEntityId, isStatementId, parseId } from '../../domain/ids.ts'
import { activityOf } from '../activity/activityOf.ts'
import { claimById } from '../claims/claimById.ts'
import { dayByClock } from '../claims/dayByClock.ts'
import { knownOn, listClaims } from '../claims/listClaims.ts'
import { listSilences } from '../claims/listSilences.ts'
import { timelineOf } from '../claims/timelineOf.ts'
import { anchorQuote } from '../evidence/anchorQuote.ts'
import { articleFilter } from '../filters/articleFilter.ts'
import { claimFilter } from '../filters/claimFilter.ts'
import { entityFilter } from '../filters/entityFilter.ts'
import { given } from '../filters/given.ts'
import { graphFilter } from '../filters/graphFilter.ts'
import { pageOf, pageSize, within } from '../filters/pageOf.ts'
import { shortText } from '../filters/shortText.ts'
import { statementFilter } from '../filters/statementFilter.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'
import { listJudgements } from '../judgements/listJudgements.ts'
import { findEntity } from '../names/findEntity.ts'
import { findNode } from '../names/findNode.ts'
import { findSpeaker } from '../names/findSpeaker.ts'
import { loadNode } from '../names/loadNode.ts'
import { searchResults } from '../names/searchResults.ts'
import { listArticles } from '../pages/listArticles.ts'
import { listEntities } from '../pages/listEntities.ts'
import { listStatements } from '../pages/listStatements.ts'
import { latestReadings } from '../reading/latestReadings.ts'

export const Query: QueryResolvers = {
  anchor: (_root, args, context) => anchorQuote(args, context),
  article: (_root, { id }, { loaders }) => {
    const articleId = parseId(id)
    return articleId !== null && isArticleId(articleId) ? loaders.article.load(articleId) : null
  },
  articles: async (_root, { filter, ...page }, context) => listArticles(await articleFilter(filter, context), pageOf(page), context.store),
  entity: (_root, { id }, { loaders }) => {
    const entityId = parseId(id)
    return entityId !== null && isEntityId(entityId) ? loaders.entity.load(entityId) : null
  },
  entities: async (_root, { filter, ...page }, context) => listEntities(await entityFilter(filter, context), pageOf(page), context.store),
  statement: (_root, { id }, { loaders }) => {
    const statementId = parseId(id)
    return statementId !== null && isStatementId(statementId) ? loaders.statement.load(statementId) : null
  },
  statements: async (_root, { filter, ...page }, context) =>
    listStatements(await statementFilter(filter, context), pageOf(page), context.store),
  outlets: (_root, _args, { store }) => store.outlets(),
  node: (_root, { id }, context) => loadNode(id, context),
  search: (_root, { text, kinds, first }, context) =>
    searchResults(shortText('`text`', text), { kinds: kinds ?? undefined, first: pageSize(first) }, context),
  graph: async (_root, { filter }, context) => context.graph.slice(await graphFilter(filter, context)),
  neighbourhood: async (_root, { id, depth, filter }, context) =>
    context.graph.neighbourhood(await findNode(id, context), within('depth', depth, [1, 3]), await graphFilter(filter, context)),
  path: async (_root, { from, to, filter }, context) =>
    context.graph.path(await findEntity(from, context), await findEntity(to, context), await graphFilter(filter, context)),
  claim: (_root, { id, asOf, clock }, { claims, graph }) =>
    claimById(claims, id, knownOn({ ...given({ asOf }), dayOf: dayByClock(clock, graph) })),
  claims: async (_root, { filter, order, byTopic, ...page }, context) =>
    listClaims(context.claims, await claimFilter(filter, context), { order, byTopic, page: pageOf(page) }),
  silences: async (_root, { filter, ...page }, context) => listSilences(context.claims, await claimFilter(filter, context), pageOf(page)),
  contested: async (_root, { order, first, after, ...filter }, context) =>
    listClaims(context.claims, await claimFilter({ ...filter, contested: true }, context), {
      order,
      byTopic: false,
      page: pageOf({ first, after }),
    }),
  timeline: async (_root, { speaker, ...filter }, context) =>
    timelineOf(context.claims, await findSpeaker(speaker, context), await claimFilter({ ...filter, contested: false }, context)),
  activity: async (_root, { filter, interval }, context) =>
    activityOf(await statementFilter(filter, context), interval ?? null, context.store),
  doubtfulPairs: (_root, { first }, { lookalikes }) =>
    [...lookalikes.pairs().take(pageSize(first))].map(([one, { entityId, doubt }]) => ({ one, other: entityId, doubt })),
  judgements: (_root, asked, context) => listJudgements(asked, context),
  corpus: (_root, _args, { store }) => store.corpusCounts(),
  quality: (_root, _args, { quality }) => quality,
  readings: (_root, { first }, context) => latestReadings(pageSize(first), context),
}
