import type { ArticleFilter } from '../../domain/filters.ts'
import type { Context } from '../context.ts'
import type { ArticleFilter as AskedFilter, InputMaybe } from '../generated/resolvers.ts'
import { findEntities } from '../names/findEntity.ts'
import { findOutlets } from '../names/findOutlet.ts'
import { dayRange } from './dayRange.ts'
import { given } from './given.ts'
import { shortText } from './shortText.ts'

/** A filter of articles with every name turned into an id. Throws UnusableRequestError for a name that fits nothing or several. */
export async function articleFilter(asked: InputMaybe<AskedFilter> | undefined, context: Context): Promise<ArticleFilter> {
  if (!asked) return {}
  const [outlets, mentions] = await Promise.all([findOutlets(asked.outlets, context), findEntities(asked.mentions, context)])
  return { ...dayRange(asked), ...given({ outlets, mentions, text: shortText('`text`', asked.text) }) }
}
