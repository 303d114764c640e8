import type { Draft } from './Draft.ts'
import type { Passage } from './Passage.ts'
import type { Range } from './Range.ts'

/** The drafts without those of headlines and standfirsts that the body tells again: half their words of content stand in one statement of the body. */
export function tellOnce(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const heads = passage.article.blocks.filter((block) => block.kind === 'HEADLINE' || block.kind === 'STANDFIRST')
  if (heads.length === 0) return [...drafts]
  const isInHead = (draft: Draft) => {
    const start = passage.tokens[draft.cue.first]?.start ?? 0
    return heads.some((block) => block.start <= start && start < block.end)
  }
  const body = drafts.filter((draft) => !isInHead(draft)).map((draft) => contentWords(passage, draft.content))
  return drafts.filter((draft) => !isInHead(draft) || !body.some((words) => repeats(contentWords(passage, draft.content), words)))
}

function contentWords(passage: Passage, content: readonly Range[]): Set<string> {
  const words = new Set<string>()
  for (const { first, end } of content) {
    for (const word of passage.words.slice(first, end)) if (word.length > 3) words.add(stem(word))
  }
  return words
}

function stem(word: string): string {
  return word.replace(/(?:'s|ing|ed|es|s)$/, '')
}

function repeats(head: ReadonlySet<string>, body: ReadonlySet<string>): boolean {
  if (head.size === 0) return false
  let both = 0
  for (const word of head) if (body.has(word)) both++
  return both / head.size >= 0.5
}
