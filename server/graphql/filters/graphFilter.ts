import type { GraphFilter } from '../../domain/filters.ts'
import type { Context } from '../context.ts'
import type { GraphFilter as AskedFilter, InputMaybe } from '../generated/resolvers.ts'
import { findOutlets } from '../names/findOutlet.ts'
import { dayRange } from './dayRange.ts'
import { given } from './given.ts'
import { within } from './pageOf.ts'

const USUAL_LIMIT = 200
const NODE_LIMIT = 5_000

/** A filter of the graph with every outlet turned into an id. Throws UnusableRequestError for an unknown name or a limit out of range. */
export async function graphFilter(asked: InputMaybe<AskedFilter> | undefined, context: Context): Promise<GraphFilter> {
  if (!asked) return { limit: USUAL_LIMIT }
  const outlets = await findOutlets(asked.outlets, context)
  return {
    ...dayRange(asked),
    ...given({ kinds: asked.kinds, outlets }),
    limit: within('limit', asked.limit ?? USUAL_LIMIT, [1, NODE_LIMIT]),
  }
}
