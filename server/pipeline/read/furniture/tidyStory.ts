import type { StoryLine } from '../composeText.ts'
import { tidyParagraph } from './tidyParagraph.ts'

/** The story's lines without what is glued to them, and the agency and reporters that this told; null where it told nobody. */
export function tidyStory(lines: readonly StoryLine[]): {
  readonly lines: readonly StoryLine[]
  readonly agency: string | null
  readonly byline: string | null
} {
  const tidied = lines.map((line) => ({ kind: line.kind, ...tidyParagraph(line.text) }))
  return {
    lines: tidied.filter((line) => line.text !== '').map(({ kind, text }) => ({ kind, text })),
    agency: tidied.find((line) => line.agency !== null)?.agency ?? null,
    byline: tidied.find((line) => line.byline !== null)?.byline ?? null,
  }
}
