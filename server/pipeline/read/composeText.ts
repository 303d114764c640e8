import type { Block, BlockKind } from '../../domain/Article.ts'

/** A line of the story: what is read and shown. */
export interface StoryLine {
  readonly text: string
  readonly kind: BlockKind
}

/** The clean text of a story, its lines parted by "\n", with a block for each line. */
export function composeText(lines: readonly StoryLine[]): { readonly text: string; readonly blocks: readonly Block[] } {
  const blocks: Block[] = []
  let start = 0
  for (const { text, kind } of lines) {
    blocks.push({ start, end: start + text.length, kind })
    start += text.length + 1
  }
  return { text: lines.map((line) => line.text).join('\n'), blocks }
}
