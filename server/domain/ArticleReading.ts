import type { Article } from './Article.ts'
import type { Affiliation, Entity } from './Entity.ts'
import type { Chain, Mention, ResolvedMention } from './Mention.ts'
import type { Frame } from './Proposition.ts'
import type { Span } from './Span.ts'
import type { Attribution, Statement } from './Statement.ts'

/** What extraction finds in one article, before anything is compared with the rest of the world. */
export interface Extraction {
  readonly sentences: readonly Span[]
  /** In text order; spans of the same kind do not cross. */
  readonly mentions: readonly Mention[]
  readonly chains: readonly Chain[]
  readonly roles: readonly RoleClue[]
  readonly attributions: readonly Attribution[]
  /** What each attribution's content says, where it can be typed; in the order of the attributions. */
  readonly frames: readonly (readonly Frame[])[]
}

/** A role that the text gives a person: indices into the mentions. */
export interface RoleClue {
  readonly person: number
  /** Null when the role names no body. */
  readonly organization: number | null
  readonly role: string
  readonly span: Span
}

/** All that one article adds: saved whole, or not at all. */
export interface ArticleReading {
  readonly article: Article
  readonly sentences: readonly Span[]
  readonly mentions: readonly ResolvedMention[]
  readonly entities: readonly Entity[]
  readonly affiliations: readonly Affiliation[]
  readonly statements: readonly Statement[]
}
