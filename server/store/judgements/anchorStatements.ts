import type { ArticleId, JudgementId } from '../../domain/ids.ts'
import { partsOfStatementId, statementIdOf } from '../../domain/ids.ts'
import type { Judgement } from '../../domain/Judgement.ts'
import { findAnchored } from '../../domain/judgements/anchors.ts'
import { anchorsIn } from '../../domain/judgements/entitiesOf.ts'
import type { Findings } from '../../domain/judgements/Findings.ts'
import { isOfRevision } from '../../domain/judgements/isOfRevision.ts'
import type { AnchoredStatement } from '../../domain/Store.ts'
import { idList } from '../sqlite/idList.ts'
import { insertRows } from '../sqlite/insertRows.ts'
import type { Database } from '../tables.ts'

/** Notes which statements of an article these judgements mean, undone ones and those made on another revision of it too; one whose words are gone has no row. */
export async function anchorStatements(
  db: Database,
  found: Pick<Findings, 'articleId' | 'statements' | 'text' | 'revision'>,
  judgements: readonly Judgement[],
): Promise<void> {
  const { articleId, statements, text } = found
  const rows = judgements.flatMap(({ id, decision }) =>
    anchorsIn(decision).flatMap((anchor, place) => {
      const meant = isOfRevision(anchor, found) ? findAnchored(anchor, statements, text) : null
      return meant === null ? [] : [{ articleId, judgementId: id, place, ordinal: partsOfStatementId(meant.id).ordinal }]
    }),
  )
  await insertRows(db, 'judgementAnchors', rows)
}

/** The statements that these judgements mean, as far as they are there. */
export async function anchoredStatements(db: Database, ids: readonly JudgementId[]): Promise<readonly AnchoredStatement[]> {
  return anchored(await db.selectFrom('judgementAnchors').selectAll().where('judgementId', 'in', idList(ids)).execute())
}

/** The statements of these articles that judgements mean. */
export async function anchoredIn(db: Database, ids: readonly ArticleId[]): Promise<readonly AnchoredStatement[]> {
  return anchored(await db.selectFrom('judgementAnchors').selectAll().where('articleId', 'in', idList(ids)).execute())
}

interface AnchorRow {
  readonly articleId: ArticleId
  readonly judgementId: JudgementId
  readonly place: number
  readonly ordinal: number
}

function anchored(rows: readonly AnchorRow[]): readonly AnchoredStatement[] {
  return rows.map(({ articleId, judgementId, place, ordinal }) => ({ judgementId, place, statementId: statementIdOf(articleId, ordinal) }))
}
