import type { Span } from '../../../../domain/Span.ts'
import type { Attribution } from '../../../../domain/Statement.ts'

/**
 * The attributions, each told which other one's content holds its cue: the one with the shortest such content, unless it knows already. Where two hold each
 * other's cues ("The Courier reports that it rose, according to the office"), the one with more content is the outer one.
 */
export function findParents(attributions: readonly Attribution[]): Attribution[] {
  const parents = attributions.map(({ parent }, index) => parent ?? parentOf(attributions, index))
  for (const index of parents.keys()) openCircle(parents, { attributions, from: index })
  return attributions.map((attribution, index) => {
    const parent = parents[index] ?? null
    return parent === null ? attribution : { ...attribution, parent }
  })
}

/** Takes the parent, in place, from the attribution with most content of the circle that leads back to where it began; changes nothing where none does. */
function openCircle(
  parents: (number | null)[],
  { attributions, from }: { readonly attributions: readonly Attribution[]; readonly from: number },
): void {
  const circle = [from]
  for (let next = parents[from] ?? null; next !== from; next = parents[next] ?? null) {
    if (next === null || circle.includes(next)) return
    circle.push(next)
  }
  const lengths = circle.map((index) => lengthOf(attributions[index]?.content ?? []))
  const outermost = circle[lengths.indexOf(Math.max(...lengths))]
  if (outermost !== undefined) parents[outermost] = null
}

function lengthOf(content: readonly Span[]): number {
  return content.reduce((total, { start, end }) => total + end - start, 0)
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
