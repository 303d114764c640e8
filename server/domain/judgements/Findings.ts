import type { Affiliation, Entity } from '../Entity.ts'
import type { Revisable } from '../evidence/isRevision.ts'
import type { ArticleId } from '../ids.ts'
import type { ResolvedMention } from '../Mention.ts'
import type { Statement } from '../Statement.ts'

/** What was found in one article, as far as judgements change it. */
export interface Findings {
  readonly articleId: ArticleId
  readonly text: string
  /** By what it is known to be a revision of another article; without it only what was judged in it means it. */
  readonly revision?: Revisable
  /** Each with its number in the text: those that stand for nothing that is kept may be left out. */
  readonly mentions: readonly (ResolvedMention & { readonly ordinal: number })[]
  readonly entities: readonly Entity[]
  readonly affiliations: readonly Affiliation[]
  readonly statements: readonly Statement[]
}
