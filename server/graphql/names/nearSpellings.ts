import type { Context } from '../context.ts'
import type { NamedKind } from './NameIndex.ts'

/** A sentence that tells what is spelt nearly so, to end an error about an unknown name; says how to look when nothing is. */
export async function nearSpellings(name: string, kinds: readonly NamedKind[], context: Context): Promise<string> {
  const near = context.names.search(name, { kinds, first: 5 })
  if (near.length === 0) return ' Nothing is spelt nearly so; look with `search`.'
  return ` Near spellings: ${near.map((found) => found.name).join(', ')}.`
}
