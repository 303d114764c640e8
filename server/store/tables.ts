import type { Generated, Kysely } from 'kysely'
import type { PlaceKind, SourceKind } from '../domain/Entity.ts'
import type { ArticleId, DocumentId, EntityId, JudgementId, OutletId } from '../domain/ids.ts'
import type { EntityKind, MentionType } from '../domain/Mention.ts'
import type { AboutBasis, Act, Form, Stance, Voice } from '../domain/Statement.ts'

/**
 * The tables. What grows with the articles bears `articleId`, has it in its key and is joined on it, so that it can be
 * spread over machines by article; outlets, entities, their names and totals are reference tables. Days are text, ''
 * where there is none, so that undated rows sort last. Columns that hold spans are told in `spanColumns.ts`.
 */
export interface Tables {
  readonly readings: ReadingTable
  readonly deletedDocuments: DeletedDocumentTable
  readonly outlets: OutletTable
  readonly entities: EntityTable
  readonly entityNames: EntityNameTable
  readonly entityTotals: EntityTotalTable
  readonly articles: ArticleTable
  readonly articleTexts: ArticleTextTable
  readonly articleEntities: ArticleEntityTable
  readonly mentions: MentionTable
  readonly statements: StatementTable
  readonly statementAbouts: StatementAboutTable
  readonly affiliations: AffiliationTable
  readonly judgements: JudgementTable
  readonly judgementAnchors: JudgementAnchorTable
  readonly articlesAsRead: ArticleAsReadTable
}

export type Database = Kysely<Tables>

/** How each document fared; `row` counts up, so that the latest is known. One of articleId and reason is set. */
export interface ReadingTable {
  readonly row: Generated<number>
  readonly documentId: DocumentId
  readonly name: string
  readonly articleId: ArticleId | null
  readonly reason: string | null
}

/** The document of an article that was deleted; gone when it is read again. */
export interface DeletedDocumentTable {
  readonly documentId: DocumentId
}

export interface OutletTable {
  readonly id: OutletId
  readonly name: string
}

export interface EntityTable {
  readonly id: EntityId
  readonly kind: EntityKind
  readonly key: string
  readonly name: string
  readonly placeKind: PlaceKind | null
  readonly sourceKind: SourceKind | null
  readonly lat: number | null
  readonly lon: number | null
  readonly country: string | null
  readonly parentKey: string | null
  /** What these three were read as, where a judgement has changed them; null where none has. */
  readonly readName: string | null
  readonly readKind: EntityKind | null
  readonly readParentKey: string | null
}

/** The canonical name and every alias, once for each folded form. */
export interface EntityNameTable {
  readonly entityId: EntityId
  readonly folded: string
  readonly name: string
  /** 1 for a name that came with the entity; it stays while the entity stays. */
  readonly given: number
  /** How many articles use it. */
  readonly uses: number
  /** 1 for a name that it has by judgement, -1 for one that was split off from it: not shown while nothing uses it. */
  readonly judged: number
}

/** Sums over articleEntities, kept so that the most mentioned come first at once. */
export interface EntityTotalTable {
  readonly entityId: EntityId
  readonly kind: EntityKind
  readonly mentions: number
  readonly articles: number
  readonly said: number
  readonly about: number
}

export interface ArticleTable {
  readonly id: ArticleId
  readonly documentId: DocumentId
  readonly name: string
  readonly title: string
  readonly outletId: OutletId | null
  readonly byline: string | null
  readonly agency: string | null
  readonly url: string | null
  readonly publishedAt: string
  readonly readAt: string
  readonly language: string
  /** `sketchOf` of the text: little-endian 32-bit numbers in base64. */
  readonly sketch: string
}

export interface ArticleTextTable {
  readonly articleId: ArticleId
  readonly text: string
  readonly blocks: string
  readonly sentences: string
}

/** An entity's part in an article; mentions is 0 for one that only speaks or is only spoken about. */
export interface ArticleEntityTable {
  readonly articleId: ArticleId
  readonly entityId: EntityId
  readonly mentions: number
  readonly said: number
  readonly about: number
  readonly publishedAt: string
}

export interface MentionTable {
  readonly articleId: ArticleId
  readonly ordinal: number
  readonly entityId: EntityId
  readonly start: number
  readonly end: number
  readonly type: MentionType
  readonly kind: EntityKind | 'OTHER'
  readonly publishedAt: string
}

export interface StatementTable {
  readonly articleId: ArticleId
  readonly ordinal: number
  readonly speakerId: EntityId | null
  readonly viaId: EntityId | null
  readonly parentOrdinal: number | null
  readonly source: string
  readonly cue: string
  readonly content: string
  readonly form: Form
  readonly act: Act
  readonly stance: Stance
  readonly voice: Voice
  readonly saidOn: string | null
  readonly quantities: string
  readonly propositions: string
  /** The content's first words, 80 characters at most. */
  readonly words: string
  readonly outletId: OutletId | null
  /** By the clock SAID: `listedDay`. */
  readonly day: string
  readonly publishedAt: string
  readonly readAt: string
}

export interface StatementAboutTable {
  readonly articleId: ArticleId
  readonly ordinal: number
  readonly position: number
  readonly entityId: EntityId
  readonly basis: AboutBasis
  readonly nameUsed: string | null
  readonly day: string
}

export interface AffiliationTable {
  readonly articleId: ArticleId
  readonly ordinal: number
  readonly personId: EntityId
  readonly organizationId: EntityId | null
  readonly role: string
  readonly start: number
  readonly end: number
}

/** An event of the log of judgements: MADE, with what was decided, or UNDONE. Rows are only ever added. */
export interface JudgementTable {
  readonly row: Generated<number>
  readonly id: JudgementId
  readonly event: 'MADE' | 'UNDONE'
  readonly at: string
  readonly by: string
  readonly why: string | null
  /** These three are null for an undoing; notes are an array in JSON, a decision is one of `Decision`. */
  readonly words: string | null
  readonly notes: string | null
  readonly decision: string | null
}

/** The statement that a judgement means in an article that is kept; `place` 0 is the first statement that it is about, 1 the second. */
export interface JudgementAnchorTable {
  readonly articleId: ArticleId
  readonly judgementId: JudgementId
  readonly place: number
  readonly ordinal: number
}

/** What was found in an article, in JSON, where judgements have made something else of it. */
export interface ArticleAsReadTable {
  readonly articleId: ArticleId
  readonly findings: string
}
