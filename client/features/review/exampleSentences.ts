import type { MentionType } from '../../gql/generated/graphql.ts'

/** A mention with the sentence that it stands in. */
export interface PlacedMention {
  readonly type: MentionType
  readonly sentence: { readonly span: { readonly start: number } }
  readonly article: { readonly id: string }
}

/**
 * A few sentences that tell most of who is meant: one from each article in turn, those with a name before those with a description
 * or a pronoun, each sentence once, in the order of the articles.
 */
export function exampleSentences<Mention extends PlacedMention>(mentions: readonly Mention[], most: number): readonly Mention[] {
  const byArticle = Map.groupBy(oneEachSentence(mentions), ({ article }) => article.id)
  const ranked = [...byArticle.values()].map((group) => [...group].sort((a, b) => ranks[a.type] - ranks[b.type]))
  const rounds = Math.max(0, ...ranked.map(({ length }) => length))
  const inTurn = Array.from({ length: rounds }, (_, round) => ranked.flatMap((group) => group[round] ?? [])).flat()
  const chosen = new Set(inTurn.slice(0, most))
  return mentions.filter((mention) => chosen.has(mention))
}

const ranks: Readonly<Record<MentionType, number>> = { NAME: 0, NOMINAL: 1, PRONOUN: 2 }

/** The most telling mention of each sentence. */
function oneEachSentence<Mention extends PlacedMention>(mentions: readonly Mention[]): readonly Mention[] {
  const sentences = Map.groupBy(mentions, ({ article, sentence }) => `${article.id} ${sentence.span.start}`)
  return [...sentences.values()].flatMap((group) => group.toSorted((a, b) => ranks[a.type] - ranks[b.type])[0] ?? [])
}
