import type { EdgeKind, NodeKind } from '../gql/generated/graphql.ts'

/** The kinds in the order of the legend. */
export const nodeKinds: readonly NodeKind[] = ['PERSON', 'ORGANIZATION', 'UNIT', 'PLACE', 'ARTICLE', 'STATEMENT']

export function isNodeKind(text: string): text is NodeKind {
  return nodeKinds.some((kind) => kind === text)
}

export const kindNames: Readonly<Record<NodeKind, { readonly one: string; readonly many: string }>> = {
  PERSON: { one: 'person', many: 'People' },
  ORGANIZATION: { one: 'organisation', many: 'Organisations' },
  UNIT: { one: 'unit', many: 'Units' },
  PLACE: { one: 'place', many: 'Places' },
  ARTICLE: { one: 'article', many: 'Articles' },
  STATEMENT: { one: 'statement', many: 'Statements' },
}

/** How an edge reads between its two ends: "source … target". */
export const edgeWords: Readonly<Record<EdgeKind, string>> = {
  MENTIONS: 'mentions',
  SAID: 'said',
  ABOUT: 'is about',
  AFFILIATED: 'has a role in',
  LOCATED_IN: 'lies in',
  SHARES_ARTICLES: 'shares articles with',
}
