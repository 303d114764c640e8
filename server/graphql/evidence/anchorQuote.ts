import { UnusableRequestError } from '../../domain/errors.ts'
import { isArticleId, parseId } from '../../domain/ids.ts'
import type { Context } from '../context.ts'
import type { QueryAnchorArgs } from '../generated/resolvers.ts'
import { type AnchoringModel, anchorIn } from './anchorIn.ts'

const LONGEST_QUOTE = 2_000

/** Finds quoted words in an article; `start` says where they once stood. Null when there is no such article; throws for a quote that is empty or too long. */
export async function anchorQuote({ article, quote, start = 0 }: QueryAnchorArgs, { loaders }: Context): Promise<AnchoringModel | null> {
  const { exact, prefix = '', suffix = '' } = quote
  if (exact.trim() === '' || exact.length > LONGEST_QUOTE)
    throw new UnusableRequestError(`\`quote.exact\` holds ${exact.length} characters; give from one to ${LONGEST_QUOTE}.`)
  const id = parseId(article)
  const found = id !== null && isArticleId(id) ? await loaders.article.load(id) : null
  return found && anchorIn(found, { quote: { exact, prefix, suffix }, position: { start, end: start + exact.length } })
}
