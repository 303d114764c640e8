import type { EntityId } from '../../domain/ids.ts'
import type { Span } from '../../domain/Span.ts'
import { contains } from '../../domain/Span.ts'
import type { StoredArticle, StoredMention } from '../../domain/Store.ts'
import type { Context } from '../context.ts'
import type { Excerpt } from '../generated/resolvers.ts'
import { loadArticle } from '../loadExisting.ts'
import type { HopEvidenceModel, HopModel } from '../models.ts'
import { excerpt } from './excerpt.ts'

/** The sentence of an article that joins two entities, and whether it mentions both. */
export interface JoiningSentence {
  readonly sentence: Excerpt
  readonly mentionsBoth: boolean
}

/** How many of a hop's articles, the newest, are looked through for a sentence that mentions both. */
const LOOKED_THROUGH = 50

/** The articles behind a hop: those of the newest 50 first in which one sentence mentions both, then the rest, each the newest first. */
export async function evidenceOf(
  { articles, from, to }: HopModel,
  context: Pick<Context, 'loaders'>,
): Promise<readonly HopEvidenceModel[]> {
  const evidence = articles.map((articleId) => ({ articleId, from, to }))
  const looked = await Promise.all(evidence.slice(0, LOOKED_THROUGH).map((each) => joiningSentence(each, context)))
  const joins = (index: number) => looked[index]?.mentionsBoth === true
  return [...evidence.filter((_each, index) => joins(index)), ...evidence.filter((_each, index) => !joins(index))]
}

/** A sentence that mentions both entities, else the first that mentions either. */
export async function joiningSentence(
  { articleId, from, to }: HopEvidenceModel,
  context: Pick<Context, 'loaders'>,
): Promise<JoiningSentence> {
  const [article, mentions] = await Promise.all([loadArticle(articleId, context), context.loaders.mentionsIn.load(articleId)])
  const either = mentions.filter((mention) => mention.entityId === from || mention.entityId === to)
  const joining = article.sentences.find((sentence) => new Set(entitiesWithin(sentence, either)).size === 2)
  const first = article.sentences.find((sentence) => entitiesWithin(sentence, either).length > 0)
  return { sentence: excerpt(article, joining ?? first ?? titleOf(article)), mentionsBoth: joining !== undefined }
}

function entitiesWithin(sentence: Span, mentions: readonly StoredMention[]): readonly EntityId[] {
  return mentions.filter((mention) => contains(sentence, mention)).map((mention) => mention.entityId)
}

function titleOf(article: StoredArticle): Span {
  return article.blocks[0] ?? { start: 0, end: article.text.length }
}
