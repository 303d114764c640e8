import type { JudgementId } from '../../domain/ids.ts'
import type { Decision, Judgement } from '../../domain/Judgement.ts'
import { Ruling } from '../../domain/judgements/Ruling.ts'
import type { JudgementLog } from '../../domain/Store.ts'
import type { Database, JudgementTable } from '../tables.ts'

/** Reads the log, again only when it has grown: every article that is saved asks for it. */
export type ReadLog = (db: Database) => Promise<JudgementLog>

/** A reader of the log that remembers what it has read. */
export function makeLogReader(): ReadLog {
  let known: { readonly end: string; readonly log: JudgementLog } | null = null
  return async (db) => {
    const last = await db.selectFrom('judgements').select(['row', 'id', 'event']).orderBy('row', 'desc').limit(1).executeTakeFirst()
    // Not the row alone: a transaction that failed leaves its number to the next one.
    const end = last === undefined ? '' : `${last.row} ${last.event} ${last.id}`
    if (known?.end === end) return known.log
    const judgements = await judgementsIn(db)
    const log = { judgements, ruling: new Ruling(judgements) }
    known = { end, log }
    return log
  }
}

/** Every judgement in the order in which it was made, undone ones too. */
async function judgementsIn(db: Database): Promise<readonly Judgement[]> {
  const rows = await db.selectFrom('judgements').selectAll().orderBy('row').execute()
  const undone = new Map(rows.flatMap((row) => (row.event === 'UNDONE' ? [[row.id, row] as const] : [])))
  return rows.flatMap((row) => (row.event === 'MADE' ? judgementFrom(row, undone) : []))
}

type Row = Omit<JudgementTable, 'row'>

function judgementFrom({ id, at, by, why, words, notes, decision }: Row, undone: ReadonlyMap<JudgementId, Row>): Judgement {
  const end = undone.get(id)
  return {
    id,
    decision: JSON.parse(decision ?? '') as Decision,
    madeAt: at,
    by,
    why,
    words: words ?? '',
    notes: JSON.parse(notes ?? '[]') as readonly string[],
    undone: end === undefined ? null : { at: end.at, by: end.by, why: end.why },
  }
}
