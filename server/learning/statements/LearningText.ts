import type { Sight } from '../../pipeline/extract/statements/learned/Sight.ts'
import type { Range } from '../../pipeline/extract/statements/Range.ts'
import type { Token } from '../../pipeline/extract/tokens/Token.ts'
import type { GoldAttribution, GoldSpan } from '../readGold.ts'

/** One annotated text, laid out for the learner, with its attributions in tokens. */
export interface LearningText {
  readonly sight: Sight
  readonly gold: readonly GoldDraft[]
}

/** An annotated attribution in runs of tokens, with the token that heads its cue. */
export interface GoldDraft {
  readonly cueHead: number
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
}

/** Annotated attributions in tokens; those without cue or content are left out. */
export function goldDraftsOf(sight: Sight, attributions: readonly GoldAttribution[]): GoldDraft[] {
  const { tokens } = sight.passage
  return attributions.flatMap((attribution) => {
    const cue = rangesOf(tokens, attribution.cue)
    const content = rangesOf(tokens, attribution.content)
    const [first] = cue
    if (!first || content.length === 0) return []
    return [{ cueHead: headOf(sight, first), source: rangesOf(tokens, attribution.source), cue, content }]
  })
}

function rangesOf(tokens: readonly Token[], spans: readonly GoldSpan[]): Range[] {
  return spans
    .map(([start, end]) => ({ first: firstEndingAfter(tokens, start), end: firstStartingAt(tokens, end) }))
    .filter((range) => range.first < range.end)
}

/** The cue's verb, else noun, that hangs on nothing in the cue. */
function headOf({ syntax }: Sight, cue: Range): number {
  const tops: number[] = []
  for (let i = cue.first; i < cue.end; i++) {
    const head = syntax.heads[i] ?? -1
    if (head < cue.first || head >= cue.end) tops.push(i)
  }
  return (
    tops.find((i) => syntax.tags[i] === 'VERB') ??
    tops.find((i) => syntax.tags[i] === 'NOUN') ??
    tops.find((i) => syntax.tags[i] !== 'PUNCT' && syntax.tags[i] !== 'AUX') ??
    cue.first
  )
}

function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  return search(tokens, (token) => token.end > offset)
}

function firstStartingAt(tokens: readonly Token[], offset: number): number {
  return search(tokens, (token) => token.start >= offset)
}

function search(tokens: readonly Token[], isFar: (token: Token) => boolean): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    const token = tokens[middle]
    if (token && isFar(token)) high = middle
    else low = middle + 1
  }
  return low
}
