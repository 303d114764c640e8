import type { EntityId } from '../../domain/ids.ts'
import { contains } from '../../domain/Span.ts'
import type { StoredArticle, StoredMention } from '../../domain/Store.ts'
import type { Context } from '../context.ts'
import type { Excerpt } from '../generated/resolvers.ts'
import { loadArticle } from '../loadExisting.ts'
import type { HopEvidenceModel } from '../models.ts'
import { excerpt } from './excerpt.ts'

/** The sentence of an article that joins two entities, and whether it mentions both. */
export interface JoiningSentence {
  readonly sentence: Excerpt
  readonly mentionsBoth: boolean
}

/** A sentence that mentions both entities, else the first that mentions either. */
export async function joiningSentence({ articleId, from, to }: HopEvidenceModel, context: Context): Promise<JoiningSentence> {
  const [article, mentions] = await Promise.all([loadArticle(articleId, context), context.loaders.mentionsIn.load(articleId)])
  const both = mentions.filter((mention) => mention.entityId === from || mention.entityId === to)
  const joining = article.sentences.find((sentence) => new Set(entitiesWithin(sentence, both)).size === 2)
  const first = article.sentences.find((sentence) => entitiesWithin(sentence, both).length > 0)
  return { sentence: excerpt(article, joining ?? first ?? titleOf(article)), mentionsBoth: joining !== undefined }
}

function entitiesWithin(
  sentence: { readonly start: number; readonly end: number },
  mentions: readonly StoredMention[],
): readonly EntityId[] {
  return mentions.filter((mention) => contains(sentence, mention)).map((mention) => mention.entityId)
}

function titleOf(article: StoredArticle): { readonly start: number; readonly end: number } {
  return article.blocks[0] ?? { start: 0, end: article.text.length }
}
