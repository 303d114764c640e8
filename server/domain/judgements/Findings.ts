import type { Affiliation, Entity } from '../Entity.ts'
import type { ArticleId } from '../ids.ts'
import type { ResolvedMention } from '../Mention.ts'
import type { Statement } from '../Statement.ts'

/** What was found in one article, as far as judgements change it. */
export interface Findings {
  readonly articleId: ArticleId
  readonly text: string
  /** Each with its number in the text: those that stand for nothing that is kept may be left out. */
  readonly mentions: readonly (ResolvedMention & { readonly ordinal: number })[]
  readonly entities: readonly Entity[]
  readonly affiliations: readonly Affiliation[]
  readonly statements: readonly Statement[]
}
