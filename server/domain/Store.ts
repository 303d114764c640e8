import type { Article } from './Article.ts'
import type { ArticleReading } from './ArticleReading.ts'
import type { ReadingOutcome } from './Document.ts'
import type { Affiliation, Entity } from './Entity.ts'
import type { ArticleFilter, EntityFilter, Page, PageRequest, StatementFilter } from './filters.ts'
import type { ArticleId, DocumentId, EntityId, JudgementId, OutletId, StatementId } from './ids.ts'
import type { Judgement } from './Judgement.ts'
import type { Ruling } from './judgements/Ruling.ts'
import type { ResolvedMention } from './Mention.ts'
import type { Span } from './Span.ts'
import type { Statement } from './Statement.ts'

/** An article as it is kept, with the day that it was read and its sentences. */
export interface StoredArticle extends Omit<Article, 'outlet'> {
  readonly outletId: OutletId | null
  /** The day that it was read. */
  readonly readAt: string
  readonly sentences: readonly Span[]
}

/** A statement as it is kept, with its article and the day that it is listed under. */
export interface StoredStatement extends Statement {
  readonly articleId: ArticleId
  /** The day that it is listed under, by `listedDay`: of saying, else of the article; null when neither is a whole day. */
  readonly day: string | null
  readonly dayBasis: 'SAID' | 'PUBLISHED' | null
  readonly outletId: OutletId | null
}

/** A mention of an entity that is kept, with its article. */
export interface StoredMention extends ResolvedMention {
  readonly articleId: ArticleId
  readonly entityId: EntityId
}

/** An affiliation, with the article that tells it. */
export interface StoredAffiliation extends Affiliation {
  readonly articleId: ArticleId
}

/** Who published articles, and how many of those that are kept. */
export interface Outlet {
  readonly id: OutletId
  readonly name: string
  readonly articleCount: number
}

/** How often an entity is mentioned, in how many articles, and how many statements are by it and about it. */
export interface EntityCounts {
  readonly mentions: number
  readonly articles: number
  readonly said: number
  readonly about: number
}

/** What the corpus holds, and its earliest and latest day; both null when no article has one. */
export interface CorpusCounts {
  readonly articles: number
  readonly undatedArticles: number
  readonly articlesWithoutOutlet: number
  readonly outlets: number
  readonly entities: number
  readonly statements: number
  readonly earliest: string | null
  readonly latest: string | null
  readonly entitiesByKind: readonly { readonly kind: Entity['kind']; readonly count: number }[]
}

/** An entity without its aliases and coordinates: what the corpus index keeps of it. */
export type EntityOutline = Pick<Entity, 'id' | 'kind' | 'key' | 'name' | 'parentKey'>

/** What the corpus index is built from: one article's entities and statements, without texts. */
export interface ArticleOutline {
  readonly articleId: ArticleId
  readonly title: string
  readonly outletId: OutletId | null
  readonly publishedAt: string | null
  /** Each with how often the article mentions it; an entity that only speaks ("Kyiv said": the government) counts its statements. */
  readonly entities: readonly { readonly entity: EntityOutline; readonly mentions: number }[]
  readonly statements: readonly {
    readonly id: StatementId
    readonly speakerId: EntityId | null
    readonly about: readonly EntityId[]
    /** The content's first words, 80 characters at most. */
    readonly words: string
  }[]
  readonly affiliations: readonly { readonly personId: EntityId; readonly organizationId: EntityId }[]
}

/** How many rows there are of each day (ISO 8601), and how many have none. */
export interface DayCounts {
  readonly days: ReadonlyMap<string, number>
  readonly undated: number
}

/** The log of judgements in the order in which they were made, undone ones too, and what those that hold make of entities. */
export interface JudgementLog {
  readonly judgements: readonly Judgement[]
  readonly ruling: Ruling
}

/** A judgement that is being undone: by whom, when and why. */
export interface UndoneJudgement extends Judgement {
  readonly undone: NonNullable<Judgement['undone']>
}

/** What a judgement changed: articles whose findings are others now, and entities that may have come, gone or changed. */
export interface Judged {
  readonly articles: readonly ArticleId[]
  readonly entities: readonly EntityId[]
}

/** A statement that a judgement means: the first (0) or second (1) of those that it is about. */
export interface AnchoredStatement {
  readonly judgementId: JudgementId
  readonly place: number
  readonly statementId: StatementId
}

/** The one door to what is kept. Every method of many ids answers in any order, leaving out what is not there. */
export interface Store {
  /** Saves an article with all that was found in it in one transaction. Saving it again changes nothing. */
  readonly saveArticle: (reading: ArticleReading, readAt: string) => Promise<void>
  readonly setAside: (document: { readonly id: DocumentId; readonly name: string }, reason: string) => Promise<void>
  /** How a document fared earlier; null when it was never read. A file set aside is told as such, not read again. */
  readonly outcomeOf: (id: DocumentId) => Promise<ReadingOutcome | null>
  /** Whether an article of this document was deleted, and the document not read since. */
  readonly wasDeleted: (id: DocumentId) => Promise<boolean>
  readonly latestOutcomes: (first: number) => Promise<readonly ReadingOutcome[]>
  /** The last row of the readings; 0 when nothing was read. */
  readonly lastReadingRow: () => Promise<number>
  /** Articles in the order of their reading, after a row of it; 0 for all. */
  readonly articlesReadAfter: (row: number, first: number) => Promise<readonly { readonly row: number; readonly articleId: ArticleId }[]>
  /** Deletes an article with all its traces but the fingerprint of its document; false when there is none. */
  readonly deleteArticle: (id: ArticleId) => Promise<boolean>

  readonly judgementLog: () => Promise<JudgementLog>
  /** Keeps a judgement and applies it, or neither. */
  readonly judge: (judgement: Judgement) => Promise<Judged>
  /** Keeps that a judgement was undone and takes back what it did, or neither. */
  readonly undoJudgement: (judgement: UndoneJudgement) => Promise<Judged>
  /** The statements that these judgements mean; those whose words are gone have none. */
  readonly anchoredStatements: (ids: readonly JudgementId[]) => Promise<readonly AnchoredStatement[]>
  readonly anchoredIn: (ids: readonly ArticleId[]) => Promise<readonly AnchoredStatement[]>
  /** These entities as they were read, whatever was judged of them since. */
  readonly entitiesAsRead: (ids: readonly EntityId[]) => Promise<readonly Entity[]>
  /** Every entity as it was read, those that were merged into others too: what later articles are compared with. */
  readonly knownEntities: () => AsyncIterable<Entity>

  readonly articlesByIds: (ids: readonly ArticleId[]) => Promise<readonly StoredArticle[]>
  readonly entitiesByIds: (ids: readonly EntityId[]) => Promise<readonly Entity[]>
  readonly entitiesByKeys: (keys: readonly string[]) => Promise<readonly Entity[]>
  /** Entities with this folded name or alias, the most mentioned first. */
  readonly entitiesNamed: (foldedName: string) => Promise<readonly Entity[]>
  readonly statementsByIds: (ids: readonly StatementId[]) => Promise<readonly StoredStatement[]>
  readonly outletsByIds: (ids: readonly OutletId[]) => Promise<readonly Outlet[]>
  readonly outlets: () => Promise<readonly Outlet[]>

  readonly mentionsIn: (ids: readonly ArticleId[]) => Promise<readonly StoredMention[]>
  readonly statementsIn: (ids: readonly ArticleId[]) => Promise<readonly StoredStatement[]>
  /** For each article those that are the same one, read at another time, and itself: in the order of their reading. */
  readonly revisionsOf: (ids: readonly ArticleId[]) => Promise<ReadonlyMap<ArticleId, readonly ArticleId[]>>
  /** What copies of articles are told by (`sketchOf`); empty for those that were read before there were sketches. */
  readonly sketchesOf: (ids: readonly ArticleId[]) => Promise<ReadonlyMap<ArticleId, Uint32Array>>
  readonly affiliationsIn: (ids: readonly ArticleId[]) => Promise<readonly StoredAffiliation[]>
  /** Where the entity is either side: the person, or the organisation. */
  readonly affiliationsOf: (ids: readonly EntityId[]) => Promise<readonly StoredAffiliation[]>
  readonly countsOf: (ids: readonly EntityId[]) => Promise<ReadonlyMap<EntityId, EntityCounts>>

  readonly listArticles: (filter: ArticleFilter, page: PageRequest) => Promise<Page<StoredArticle>>
  readonly listEntities: (filter: EntityFilter, page: PageRequest) => Promise<Page<Entity>>
  readonly listStatements: (filter: StatementFilter, page: PageRequest) => Promise<Page<StoredStatement>>
  readonly listMentions: (entity: EntityId, page: PageRequest) => Promise<Page<StoredMention>>
  /** What passes every other part of the filter but has no day by its clock. */
  readonly undatedArticles: (
    filter: ArticleFilter,
    first: number,
  ) => Promise<{ readonly rows: readonly StoredArticle[]; readonly totalCount: number }>
  readonly undatedStatements: (
    filter: StatementFilter,
    first: number,
  ) => Promise<{ readonly rows: readonly StoredStatement[]; readonly totalCount: number }>
  /** By the day of the filter's clock, whatever range of days it asks for. */
  readonly statementsByDay: (filter: StatementFilter) => Promise<DayCounts>
  readonly articlesByDay: (filter: ArticleFilter) => Promise<DayCounts>

  readonly corpusCounts: () => Promise<CorpusCounts>
  readonly outlinesOf: (ids: readonly ArticleId[]) => Promise<readonly ArticleOutline[]>
  /** Every article's outline, by the day of reading: what the corpus index is rebuilt from at start. */
  readonly outlines: () => AsyncIterable<ArticleOutline>
  /** Every entity with its aliases and how often it is mentioned: what the name index is rebuilt from at start. */
  readonly entities: () => AsyncIterable<{ readonly entity: Entity; readonly mentions: number }>
  readonly close: () => Promise<void>
}
