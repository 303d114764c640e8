import type { EntityFilter } from '../../domain/filters.ts'
import type { Context } from '../context.ts'
import type { EntityFilter as AskedFilter, InputMaybe } from '../generated/resolvers.ts'
import { findOutlets } from '../names/findOutlet.ts'
import { dayRange } from './dayRange.ts'
import { given } from './given.ts'
import { shortText } from './shortText.ts'

/** A filter of entities with every outlet turned into an id. Throws UnusableRequestError for a name that fits nothing. */
export async function entityFilter(asked: InputMaybe<AskedFilter> | undefined, context: Context): Promise<EntityFilter> {
  if (!asked) return {}
  const outlets = await findOutlets(asked.outlets, context)
  return { ...dayRange(asked), ...given({ kinds: asked.kinds, outlets, text: shortText('`text`', asked.text) }) }
}
