import type { Cache, CacheExchangeOpts } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'

/** Values that have no id of their own, and claims, which differ with the day as of which they are asked for: they live inside the thing that holds them. */
const embedded = [
  'About',
  'Appearance',
  'AppearanceConnection',
  'AppearanceEdge',
  'Activity',
  'ActivityBin',
  'ArticleConnection',
  'ArticleEdge',
  'Block',
  'ChainLink',
  'Change',
  'Claim',
  'ClaimConnection',
  'ClaimCounts',
  'ClaimEdge',
  'Clash',
  'Coordinates',
  'Corpus',
  'Denial',
  'DoubtfulPair',
  'DriftRun',
  'EntityConnection',
  'EntityEdge',
  'EntityKindCount',
  'Excerpt',
  'Graph',
  'GraphEdges',
  'GraphNodes',
  'Hop',
  'HopEvidence',
  'JudgementConnection',
  'JudgementEdge',
  'Lookalike',
  'Mention',
  'MentionConnection',
  'MentionEdge',
  'Moment',
  'MomentConnection',
  'MomentEdge',
  'OneTelling',
  'PageInfo',
  'Path',
  'Progress',
  'Quality',
  'QualityFigure',
  'QualityMeasure',
  'Quantity',
  'Reading',
  'ReadingSpeed',
  'Role',
  'ScoreChange',
  'ScoreDrop',
  'ScoredSet',
  'Silence',
  'SilenceConnection',
  'SilenceEdge',
  'Span',
  'Spread',
  'StatementConnection',
  'StatementEdge',
  'Timeline',
  'TopicCount',
  'Utterance',
  'UtteranceConnection',
  'UtteranceEdge',
]

/** The mutations that judge. */
const judging = [
  'mergeEntities',
  'keepApart',
  'splitEntity',
  'renameEntity',
  'retypeEntity',
  'fixSpeaker',
  'judgeLink',
  'undoJudgement',
  'redoJudgement',
]

/** How answers are kept: things by their id, pages of a list joined, all lists asked again when the corpus changes. */
export const cacheOptions: Partial<CacheExchangeOpts> = {
  keys: Object.fromEntries(embedded.map((name) => [name, () => null])),
  possibleTypes: {
    SearchResult: ['Entity', 'Article', 'Outlet'],
    Node: ['Entity', 'Article', 'Statement', 'Outlet', 'Claim', 'Judgement'],
  },
  resolvers: {
    Timeline: { moments: relayPagination() },
    Spread: { appearances: relayPagination() },
    Query: {
      articles: relayPagination(),
      entities: relayPagination(),
      statements: relayPagination(),
      claims: relayPagination(),
      silences: relayPagination(),
      judgements: relayPagination(),
    },
    Entity: { said: relayPagination(), saidAbout: relayPagination(), mentions: relayPagination(), articles: relayPagination() },
  },
  updates: {
    Mutation: {
      readDocuments: (_result, _variables, cache) => forgetLists(cache),
      deleteArticle: (_result, variables, cache) => {
        if (typeof variables.id === 'string') cache.invalidate({ __typename: 'Article', id: variables.id })
        forgetLists(cache)
      },
      ...Object.fromEntries(judging.map((name) => [name, (_result: unknown, _variables: unknown, cache: Cache) => forgetLists(cache)])),
    },
    Subscription: { changed: (_result, _variables, cache) => forgetLists(cache) },
  },
}

/** Every answer of the root, and every list that hangs on an entity, may have changed. */
function forgetLists(cache: Cache): void {
  for (const field of cache.inspectFields('Query')) cache.invalidate('Query', field.fieldName, field.arguments ?? undefined)
}
