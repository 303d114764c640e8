import { statementIdOf } from '../domain/ids.ts'
import { listedDay } from '../domain/listedDay.ts'
import type { About } from '../domain/Statement.ts'
import type { StoredStatement } from '../domain/Store.ts'
import { unpackPropositions, unpackQuantities, unpackSpans } from './spanColumns.ts'
import { idList } from './sqlite/idList.ts'
import type { Database, StatementTable } from './tables.ts'

/** Statement rows as statements, in the same order, with what each is about: one query for all of them. */
export async function withAbouts(db: Database, rows: readonly StatementTable[]): Promise<readonly StoredStatement[]> {
  const articleIds = [...new Set(rows.map(({ articleId }) => articleId))]
  const aboutRows = await db
    .selectFrom('statementAbouts')
    .selectAll()
    .where('articleId', 'in', idList(articleIds))
    .orderBy('articleId')
    .orderBy('ordinal')
    .orderBy('position')
    .execute()
  const abouts = new Map<string, About[]>()
  for (const { articleId, ordinal, entityId, basis, nameUsed } of aboutRows) {
    const statement = statementIdOf(articleId, ordinal)
    abouts.set(statement, [...(abouts.get(statement) ?? []), { entityId, basis, nameUsed }])
  }
  return rows.map((row) => storedStatement(row, abouts.get(statementIdOf(row.articleId, row.ordinal)) ?? []))
}

function storedStatement(row: StatementTable, about: readonly About[]): StoredStatement {
  const { articleId, ordinal, speakerId, viaId, parentOrdinal, form, act, stance, voice, saidOn } = row
  return {
    id: statementIdOf(articleId, ordinal),
    articleId,
    speakerId,
    source: unpackSpans(row.source),
    cue: unpackSpans(row.cue),
    content: unpackSpans(row.content),
    form,
    act,
    stance,
    voice,
    about,
    viaId,
    parentId: parentOrdinal === null ? null : statementIdOf(articleId, parentOrdinal),
    saidOn,
    quantities: unpackQuantities(row.quantities),
    outletId: row.outletId,
    propositions: unpackPropositions(row.propositions),
    ...listedDay(saidOn, row.publishedAt === '' ? null : row.publishedAt),
  }
}
