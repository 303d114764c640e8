import { createHash } from 'node:crypto'
import { remembering } from './remembering.ts'

/** Every id is its own type, made here and nowhere else; each carries its type as a prefix, so that it is global. */
export type DocumentId = string & { readonly idOf: 'Document' }
export type ArticleId = string & { readonly idOf: 'Article' }
export type EntityId = string & { readonly idOf: 'Entity' }
export type StatementId = string & { readonly idOf: 'Statement' }
export type OutletId = string & { readonly idOf: 'Outlet' }
export type ClaimId = string & { readonly idOf: 'Claim' }
export type JudgementId = string & { readonly idOf: 'Judgement' }
/** The id of anything that can be asked for by id. */
export type AnyId = ArticleId | EntityId | StatementId | OutletId | ClaimId | JudgementId

/** A document is its bytes and what stands beside them: the same bytes with the same metadata are one document. */
export function documentIdOf(bytes: Uint8Array, sidecar: string): DocumentId {
  return `document-${createHash('sha256').update(bytes).update('\0').update(sidecar).digest('hex').slice(0, 24)}` as DocumentId
}

/** A document becomes at most one article, whose id follows from its own. */
export function articleIdOf(document: DocumentId): ArticleId {
  return document.replace(/^document-/, 'article-') as ArticleId
}

/** An entity's id follows from its key, so that every article that names it arrives at the same id. */
export function entityIdOf(key: string): EntityId {
  return `entity-${shortHash(key)}` as EntityId
}

/** A statement's id is its article's with its number in the text, counted from 0. */
export function statementIdOf(article: ArticleId, ordinal: number): StatementId {
  return `${article.replace(/^article-/, 'statement-')}-${ordinal}` as StatementId
}

/** The article that reports a statement, and the statement's number in it. */
export function partsOfStatementId(id: StatementId): { readonly articleId: ArticleId; readonly ordinal: number } {
  const [, hash = '', ordinal = ''] = id.split('-')
  return { articleId: `article-${hash}` as ArticleId, ordinal: Number(ordinal) }
}

/** An outlet's id follows from its folded name. */
export function outletIdOf(foldedName: string): OutletId {
  return `outlet-${shortHash(foldedName)}` as OutletId
}

/** A claim's id follows from its key, so that every reading arrives at the same one. */
export function claimIdOf(key: string): ClaimId {
  return `claim-${shortHash(key)}` as ClaimId
}

/** A judgement's id follows from what was decided, when, and how many judgements there were before. */
export function judgementIdOf(decided: string): JudgementId {
  return `judgement-${shortHash(decided)}` as JudgementId
}

/** Takes an id from outside by its prefix; null when it is none of ours. */
export function parseId(text: string): AnyId | null {
  return /^(article|entity|statement|outlet|claim|judgement)-[0-9a-f]{8,24}(-\d+)?$/.test(text) ? (text as AnyId) : null
}

export function isArticleId(id: string): id is ArticleId {
  return id.startsWith('article-')
}

export function isEntityId(id: string): id is EntityId {
  return id.startsWith('entity-')
}

export function isStatementId(id: string): id is StatementId {
  return id.startsWith('statement-')
}

export function isOutletId(id: string): id is OutletId {
  return id.startsWith('outlet-')
}

export function isClaimId(id: string): id is ClaimId {
  return id.startsWith('claim-')
}

export function isJudgementId(id: string): id is JudgementId {
  return id.startsWith('judgement-')
}

/** Hashing takes longer than all else that an id needs, and the same places and bodies come in every article. */
const shortHash = remembering(50_000, (key) => createHash('sha256').update(key).digest('hex').slice(0, 16))
