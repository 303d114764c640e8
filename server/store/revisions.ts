import { writingsOf } from '../domain/evidence/addresses.ts'
import { isRevision } from '../domain/evidence/isRevision.ts'
import type { ArticleId } from '../domain/ids.ts'
import type { StatementAnchor } from '../domain/Judgement.ts'
import { revisableFrom } from '../domain/judgements/isOfRevision.ts'
import { unpackSketch } from './spanColumns.ts'
import { idList } from './sqlite/idList.ts'
import type { Database } from './tables.ts'

/** For each of these articles those that are the same one, read at another time, and itself: in the order of their reading. */
export async function revisionsOf(db: Database, ids: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, readonly ArticleId[]>> {
  const asked = await revisable(db).where('articles.id', 'in', idList(ids)).execute()
  const urls = asked.flatMap(({ url }) => (url === null ? [] : writingsOf(url)))
  const names = asked.map(({ name }) => name)
  const likely = await revisable(db)
    .where(({ eb, or }) => or([eb('articles.url', 'in', idList(urls)), eb('articles.name', 'in', idList(names))]))
    .orderBy('readings.row')
    .execute()
  const unpacked = likely.map((row) => ({ ...row, sketch: unpackSketch(row.sketch) }))
  return new Map(asked.map((row) => [row.id, revisionsAmong({ ...row, sketch: unpackSketch(row.sketch) }, unpacked)]))
}

/** The article that an anchor was made on and its other revisions, as far as they are there, in the order of their reading. */
export async function revisionsOfAnchor(db: Database, { articleId, revision }: StatementAnchor): Promise<readonly ArticleId[]> {
  const urls = revision?.url == null ? [] : writingsOf(revision.url)
  const names = revision === undefined ? [] : [revision.name]
  const likely = await revisable(db)
    .where(({ eb, or }) =>
      or([eb('articles.id', '=', articleId), eb('articles.url', 'in', idList(urls)), eb('articles.name', 'in', idList(names))]),
    )
    .orderBy('readings.row')
    .execute()
  return likely.flatMap((row) => {
    const isMeant =
      row.id === articleId || (revision !== undefined && isRevision(revisableFrom(revision), { ...row, sketch: unpackSketch(row.sketch) }))
    return isMeant ? row.id : []
  })
}

function revisable(db: Database) {
  return db
    .selectFrom('articles')
    .innerJoin('readings', 'readings.articleId', 'articles.id')
    .select(['articles.id', 'articles.url', 'articles.name', 'articles.sketch'])
}

function revisionsAmong(one: Revised, others: readonly Revised[]): readonly ArticleId[] {
  return others.filter((other) => other.id === one.id || isRevision(one, other)).map(({ id }) => id)
}

type Revised = Parameters<typeof isRevision>[0] & { readonly id: ArticleId }
