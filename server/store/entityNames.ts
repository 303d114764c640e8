import type { Entity } from '../domain/Entity.ts'
import { foldName } from '../domain/foldName.ts'
import type { EntityId } from '../domain/ids.ts'
import type { Mention } from '../domain/Mention.ts'
import { plainName } from '../domain/plainName.ts'
import { textOf } from '../domain/Span.ts'
import type { EntityNameTable } from './tables.ts'

/** Names that came with the entities: canonical names and aliases, once for each folded form. */
export function givenNames(entities: readonly Entity[]): readonly EntityNameTable[] {
  const rows = entities.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((each) => ({ entityId: id, folded: foldName(each), name: each, given: 1, uses: 0, judged: 0 })),
  )
  return onePerForm(rows)
}

/** Names that one article uses: the words of its NAME mentions, without "the" and a possessive ending. */
export function usedNames(
  text: string,
  mentions: readonly (Mention & { readonly entityId: EntityId | null })[],
): readonly EntityNameTable[] {
  const rows = mentions.flatMap((mention) => {
    if (mention.entityId === null || mention.type !== 'NAME') return []
    const name = plainName(textOf(text, mention))
    return [{ entityId: mention.entityId, folded: foldName(name), name, given: 0, uses: 1, judged: 0 }]
  })
  return onePerForm(rows)
}

function onePerForm(rows: readonly EntityNameTable[]): readonly EntityNameTable[] {
  const byForm = new Map<string, EntityNameTable>()
  for (const row of rows) {
    const form = `${row.entityId} ${row.folded}`
    if (row.folded !== '' && !byForm.has(form)) byForm.set(form, row)
  }
  return [...byForm.values()]
}
