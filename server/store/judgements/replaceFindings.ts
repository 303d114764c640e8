import type { Findings } from '../../domain/judgements/Findings.ts'
import { usedNames } from '../entityNames.ts'
import { type FindingRows, findingRows } from '../readingRows.ts'
import { saveEntitiesOf, saveNames } from '../saveEntities.ts'
import { addToTotals } from '../saveFindings.ts'
import { idList } from '../sqlite/idList.ts'
import { replaceRows } from '../sqlite/replaceRows.ts'
import type { ArticleTable, Database, EntityNameTable } from '../tables.ts'
import { releaseNames, takeFromTotals } from '../withdraw.ts'
import { type Difference, differenceOf } from './differenceOf.ts'

/** What was found in an article as it was read, what stands of it, and what is to stand. */
export interface Rejudging {
  readonly found: Findings
  readonly before: Findings
  readonly after: Findings
}

/** Writes what is to stand of articles in the place of what stands: only the rows that differ, all articles together. */
export async function replaceFindings(db: Database, judged: readonly Rejudging[]): Promise<void> {
  if (judged.length === 0) return
  await saveEntitiesOf(
    db,
    judged.map(({ found, after }) => ({ found, judged: after })),
  )
  const rows = await rowsOf(db, judged)
  const differing = <Row extends object>(pick: (each: Rows) => readonly Row[]): Difference<Row> =>
    differenceOf(rows.map(({ before, after }) => [pick(before), pick(after)]))
  const parts = differing(({ articleEntities }) => articleEntities)
  const names = differing((each) => each.names)
  await takeFromTotals(db, parts.gone)
  await releaseNames(db, names.gone)
  await replaceRows(
    db,
    'mentions',
    ['articleId', 'ordinal'],
    differing(({ mentions }) => mentions),
  )
  await replaceRows(
    db,
    'statements',
    ['articleId', 'ordinal'],
    differing(({ statements }) => statements),
  )
  await replaceRows(
    db,
    'statementAbouts',
    ['articleId', 'ordinal', 'entityId'],
    differing(({ abouts }) => abouts),
  )
  await replaceRows(
    db,
    'affiliations',
    ['articleId', 'ordinal'],
    differing(({ affiliations }) => affiliations),
  )
  await replaceRows(db, 'articleEntities', ['articleId', 'entityId'], parts)
  await saveNames(db, names.come)
  await addToTotals(
    db,
    judged.flatMap(({ after }) => after.entities),
    parts.come,
  )
}

interface Rows extends FindingRows {
  readonly names: readonly EntityNameTable[]
}

/** The rows of each article before and after. */
async function rowsOf(db: Database, judged: readonly Rejudging[]): Promise<readonly { readonly before: Rows; readonly after: Rows }[]> {
  const articles = await db
    .selectFrom('articles')
    .select(['id', 'outletId', 'publishedAt', 'readAt'])
    .where('id', 'in', idList(judged.map(({ found }) => found.articleId)))
    .execute()
  const byId = new Map(articles.map((article) => [article.id, article]))
  return judged.flatMap(({ found, before, after }) => {
    const article = byId.get(found.articleId)
    return article === undefined ? [] : { before: laidOut(before, article), after: laidOut(after, article) }
  })
}

function laidOut(findings: Findings, article: Pick<ArticleTable, 'outletId' | 'publishedAt' | 'readAt'>): Rows {
  return { ...findingRows(findings, article), names: usedNames(findings.text, findings.mentions) }
}
