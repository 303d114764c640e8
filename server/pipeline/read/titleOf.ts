/** Characters that a title made of a text's first words has at most. */
const longestTitle = 100

/** The first words of a text, for an article without a headline: its first line, cut after a word with an ellipsis where it is long. */
export function titleOf(text: string): string {
  const line = text.slice(0, 2_000).trimStart().split('\n', 1)[0]?.trim() ?? ''
  if (line.length <= longestTitle) return line
  const start = line.slice(0, longestTitle)
  const lastGap = start.lastIndexOf(' ')
  return `${start.slice(0, lastGap > 40 ? lastGap : longestTitle).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '')}…`
}
