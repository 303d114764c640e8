import { sql } from 'kysely'
import type { Entity } from '../domain/Entity.ts'
import type { Findings } from '../domain/judgements/Findings.ts'
import { usedNames } from './entityNames.ts'
import type { FindingRows } from './readingRows.ts'
import { saveNames } from './saveEntities.ts'
import { insertRows } from './sqlite/insertRows.ts'
import type { ArticleEntityTable, Database } from './tables.ts'

/** Saves what was found in an article, and adds it to the totals and the names of its entities. */
export async function saveFindings(db: Database, { text, mentions, entities }: Findings, rows: FindingRows): Promise<void> {
  await insertRows(db, 'articleEntities', rows.articleEntities)
  await insertRows(db, 'mentions', rows.mentions)
  await insertRows(db, 'statements', rows.statements)
  await insertRows(db, 'statementAbouts', rows.abouts)
  await insertRows(db, 'affiliations', rows.affiliations)
  await saveNames(db, usedNames(text, mentions))
  await addToTotals(db, entities, rows.articleEntities)
}

/** Adds the parts of entities in articles to their totals. */
export async function addToTotals(
  db: Database,
  entities: readonly Entity[],
  articleEntities: readonly ArticleEntityTable[],
): Promise<void> {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]))
  const totals = articleEntities.flatMap(({ entityId, mentions, said, about }) => {
    const kind = kinds.get(entityId)
    return kind === undefined ? [] : [{ entityId, kind, mentions, articles: 1, said, about }]
  })
  const summed = sql`on conflict ("entityId") do update set "mentions" = "mentions" + excluded."mentions",
    "articles" = "articles" + 1, "said" = "said" + excluded."said", "about" = "about" + excluded."about"`
  await insertRows(db, 'entityTotals', totals, summed)
}
