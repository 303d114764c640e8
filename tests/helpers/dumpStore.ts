import SQLite from 'better-sqlite3'

/** Every row of what was found, in no order: without the log of judgements, and the numbers that full-text search gives its rows. */
export function dumpStore(file: string): object {
  const sqlite = new SQLite(file, { readonly: true })
  const tables = ['entities', 'entityNames', 'entityTotals', 'articleEntities', 'mentions', 'statements', 'statementAbouts']
  const rows = [...tables, 'affiliations', 'nameRows'].map((table): [string, unknown] => {
    const found = sqlite.prepare(`select * from "${table}"`).all() as Record<string, unknown>[]
    return [table, found.map(({ row: _, ...columns }) => JSON.stringify(columns)).sort()]
  })
  const judged = sqlite.prepare('select "articleId" from "articlesAsRead" order by 1').pluck().all()
  sqlite.close()
  return Object.fromEntries([...rows, ['articlesAsRead', judged]])
}
