import { type Anchoring, reanchor } from '../../domain/evidence/reanchor.ts'
import { type Selectors, selectorsOf } from '../../domain/evidence/Selectors.ts'
import type { Span } from '../../domain/Span.ts'
import type { StoredArticle, StoredStatement } from '../../domain/Store.ts'
import type { Context } from '../context.ts'
import { loadArticle } from '../loadExisting.ts'

/** Where words stand in an article that they were not taken from. */
export interface AnchoringModel {
  readonly article: StoredArticle
  readonly anchoring: Anchoring
}

/** Where these words stand in the text of an article. */
export function anchorIn(article: StoredArticle, selectors: Selectors): AnchoringModel {
  return { article, anchoring: reanchor(selectors, article.text) }
}

/** Where a statement's content stands in the latest reading of its article; null when its article is the latest. */
export async function anchorInLatest(statement: StoredStatement, context: Pick<Context, 'loaders'>): Promise<AnchoringModel | null> {
  const latest = (await context.loaders.revisions.load(statement.articleId)).at(-1) ?? statement.articleId
  if (latest === statement.articleId) return null
  const [article, later] = await Promise.all([loadArticle(statement.articleId, context), loadArticle(latest, context)])
  return anchorIn(later, selectorsOf(article.text, statement.content))
}

/** The statement of an article whose content shares most with a stretch of its text; null when none does. */
export async function statementAt(
  { id }: StoredArticle,
  span: Span,
  { loaders }: Pick<Context, 'loaders'>,
): Promise<StoredStatement | null> {
  const statements = await loaders.statementsIn.load(id)
  const shared = statements.map((statement) => ({
    statement,
    length: statement.content.reduce((sum, each) => sum + sharedLength(each, span), 0),
  }))
  const [most] = shared.filter(({ length }) => length > 0).sort((a, b) => b.length - a.length)
  return most?.statement ?? null
}

function sharedLength(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
}
