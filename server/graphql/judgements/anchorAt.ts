import type { StatementAnchor } from '../../domain/Judgement.ts'
import { anchorOf } from '../../domain/judgements/anchors.ts'
import { anchoredRevisionOf } from '../../domain/judgements/isOfRevision.ts'
import type { StoredStatement } from '../../domain/Store.ts'
import type { Context } from '../context.ts'
import { loadArticle } from '../loadExisting.ts'

/** What a judgement about a statement holds on to, in this revision of its article and in others; `point` is where one telling of several begins in the text. */
export async function anchorAt(statement: StoredStatement, context: Context, point?: number): Promise<StatementAnchor> {
  const { articleId } = statement
  const { text, url, name } = await loadArticle(articleId, context)
  const sketch = (await context.store.sketchesOf([articleId])).get(articleId) ?? new Uint32Array()
  const revision = anchoredRevisionOf({ url, name, sketch })
  return anchorOf(text, statement, point === undefined ? { revision } : { point, revision })
}
