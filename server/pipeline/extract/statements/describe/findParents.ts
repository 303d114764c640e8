import type { Attribution } from '../../../../domain/Statement.ts'

/** The attributions, each told which other one's content holds its cue and content: the one with the shortest such content. */
export function findParents(attributions: readonly Attribution[]): Attribution[] {
  return attributions.map((attribution, index) => {
    const parent = parentOf(attributions, index)
    return parent === null ? attribution : { ...attribution, parent }
  })
}

/** How many neighbours in text order are looked at: a statement lies in the content of one near it. */
const reach = 24

function parentOf(attributions: readonly Attribution[], index: number): number | null {
  const cue = attributions[index]?.cue[0]
  if (!cue) return null
  let parent: number | null = null
  let shortest = Number.POSITIVE_INFINITY
  for (let i = Math.max(0, index - reach); i < Math.min(attributions.length, index + reach); i++) {
    if (i === index) continue
    const holder = attributions[i]?.content.find((span) => span.start <= cue.start && cue.end <= span.end)
    if (!holder || holder.end - holder.start >= shortest) continue
    shortest = holder.end - holder.start
    parent = i
  }
  return parent
}
