import type { Telling, Topic } from '../domain/Claim.ts'
import type { Doubt } from '../domain/doubtOf.ts'
import type { Entity } from '../domain/Entity.ts'
import type { ArticleFilter, Page, StatementFilter } from '../domain/filters.ts'
import type { ArticleId, EntityId, StatementId } from '../domain/ids.ts'
import type { Judgement } from '../domain/Judgement.ts'
import type { CorpusCounts, StoredArticle, StoredMention, StoredStatement } from '../domain/Store.ts'
import type { ListedSilence } from '../pipeline/relate/SilenceBook.ts'
import type { ClaimModel, UtteranceModel } from './claims/ClaimModel.ts'
import type { LinkModel } from './claims/membershipOf.ts'
import type { AppearanceModel } from './claims/SpreadModel.ts'
import type { MomentModel } from './claims/timelineOf.ts'

/** A page as a resolver passes it on, with what it takes to tell the rest of it. */
export interface PageModel<Row> extends Page<Row> {
  readonly hasPreviousPage: boolean
}

export interface ArticlePage extends PageModel<StoredArticle> {
  readonly filter: ArticleFilter
}

export interface StatementPage extends PageModel<StoredStatement> {
  readonly filter: StatementFilter
}

export type EntityPage = PageModel<Entity>
export type MentionPage = PageModel<StoredMention>

export interface ClaimPage extends PageModel<ClaimModel> {
  readonly topics: readonly { readonly topic: Topic; readonly count: number }[]
}

export type AppearancePage = PageModel<AppearanceModel>
export interface SilencePage extends PageModel<ListedSilence> {
  readonly undated: readonly ListedSilence[]
}

export type UtterancePage = PageModel<UtteranceModel>
export type MomentPage = PageModel<MomentModel>
/** What a denial was found to deny, and the denial itself. */
export type DenialModel = NonNullable<Telling['denies']> & { readonly from: StatementId }

export type JudgementPage = PageModel<Judgement>

/** Two utterances that may be one act of saying. */
export interface OneTellingModel extends LinkModel {
  readonly one: UtteranceModel
  readonly other: UtteranceModel
}

export type CorpusModel = CorpusCounts

/** Where one document stands. */
export interface ReadingModel {
  readonly name: string
  readonly state: 'WAITING' | 'READING' | 'READ' | 'KNOWN' | 'SET_ASIDE'
  readonly reason: string | null
  readonly articleId: ArticleId | null
}

export interface ProgressModel {
  readonly total: number
  readonly done: number
  readonly setAside: number
  /** Documents a second, over the last ten seconds. */
  readonly rate: number
  readonly secondsLeft: number | null
  readonly readings: readonly ReadingModel[]
}

/** One step of a path: the articles that mention both, newest first. */
export interface HopModel {
  readonly from: EntityId
  readonly to: EntityId
  readonly articles: readonly ArticleId[]
}

export interface HopEvidenceModel {
  readonly articleId: ArticleId
  readonly from: EntityId
  readonly to: EntityId
}

/** Two entities that may be one. */
export interface DoubtfulPairModel {
  readonly one: EntityId
  readonly other: EntityId
  readonly doubt: Doubt
}
