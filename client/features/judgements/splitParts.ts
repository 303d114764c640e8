import type { MentionType } from '../../gql/generated/graphql.ts'
import type { Choosable } from './CheckList.tsx'

/** A mention as far as a split asks: what it says, and where. */
export interface SplitMention {
  readonly text: string
  readonly type: MentionType
  readonly article: { readonly id: string; readonly title: string; readonly outlet?: { readonly name: string } | null | undefined }
}

/** What an entity can be split by: the names that it is mentioned by, the most frequent first, and its articles. */
export function splitParts(mentions: readonly SplitMention[]): {
  readonly names: readonly Choosable[]
  readonly articles: readonly Choosable[]
} {
  const names = Map.groupBy(
    mentions.filter(({ type }) => type === 'NAME'),
    ({ text }) => text,
  )
  const articles = Map.groupBy(mentions, ({ article }) => article.id)
  return {
    names: [...names].map(([name, those]) => ({ id: name, words: name, count: those.length })).sort((a, b) => b.count - a.count),
    articles: [...articles].map(([id, those]) => ({ id, words: titleOf(those[0]), count: those.length })),
  }
}

/** How many mentions a choice takes, as the server reads it: these names, these articles, or these names in these articles; and whether nothing would be left. */
export function splitTouches(
  mentions: readonly SplitMention[],
  { names, articles }: { readonly names: readonly string[]; readonly articles: readonly string[] },
): { readonly mentions: number; readonly isAll: boolean } {
  const isNothing = names.length === 0 && articles.length === 0
  const taken = isNothing
    ? []
    : mentions.filter(
        ({ text, article }) => (names.length === 0 || names.includes(text)) && (articles.length === 0 || articles.includes(article.id)),
      )
  return { mentions: taken.length, isAll: taken.length > 0 && taken.length === mentions.length }
}

function titleOf(mention: SplitMention | undefined): string {
  if (mention === undefined) return ''
  const { title, outlet } = mention.article
  return outlet ? `${title} (${outlet.name})` : title
}
