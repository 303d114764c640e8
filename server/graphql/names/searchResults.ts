import { parseId } from '../../domain/ids.ts'
import type { Context } from '../context.ts'
import type { ResolversTypes } from '../generated/resolvers.ts'
import { loadNode } from './loadNode.ts'
import type { NamedKind } from './NameIndex.ts'

type SearchResult = Awaited<ResolversTypes['SearchResult']>

interface AskedSearch {
  readonly kinds: readonly NamedKind[] | undefined
  readonly first: number
}

/** What bears this name or title, best first. An id finds what has it. */
export async function searchResults(text: string, { kinds, first }: AskedSearch, context: Context): Promise<readonly SearchResult[]> {
  const ids = parseId(text) === null ? context.names.search(text, { ...(kinds && { kinds }), first }).map((named) => named.id) : [text]
  const found = await Promise.all(ids.map((id) => loadNode(id, context)))
  return found.filter((node) => node !== null).filter(isFound)
}

function isFound(node: Awaited<ResolversTypes['Node']>): node is SearchResult {
  return node.__typename === 'Entity' || node.__typename === 'Article' || node.__typename === 'Outlet'
}
