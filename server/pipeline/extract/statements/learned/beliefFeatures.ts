import { quoteAt, sentenceAt } from '../Passage.ts'
import type { Range } from '../Range.ts'
import { type Candidate, contentSize, contentStart, sharedContent } from './Candidate.ts'
import { add, type FeatureList, pair, triple } from './FeatureList.ts'
import { at, type Sight } from './Sight.ts'

/** Fills the list with what tells whether a candidate is an attribution: its cue, speaker and content, and its rivals nearby. */
export function beliefFeatures(sight: Sight, candidates: readonly Candidate[], index: number, list: FeatureList): void {
  list.count = 0
  const candidate = candidates[index]
  if (!candidate) return
  const { passage } = sight
  const lemma = at(sight.lemmas, candidate.cueHead)
  const fine = at(sight.fineTags, candidate.cueHead)
  const score = Math.max(-3, Math.min(12, Math.round(candidate.cueScore * 2)))
  const source = sourceKind(sight, candidate.source)
  const size = Math.min(9, Math.round(Math.log2(contentSize(candidate)) * 1.5))
  const quoted = quotedShare(sight, candidate)
  const side = contentStart(candidate) < candidate.cueHead ? 1 : 2
  const rival = rivalOf(candidates, index)
  const inQuote = quoteAt(passage, candidate.cueHead) ? 1 : 0
  const first = contentStart(candidate)
  add(list, 200, 0)
  add(list, 201, score)
  add(list, 202, pair(score, quoted * 2 + inQuote))
  add(list, 203, pair(score, source))
  add(list, 204, pair(lemma, quoted))
  add(list, 205, pair(lemma, source))
  add(list, 206, pair(lemma, size))
  add(list, 207, lemma)
  add(list, 208, pair(fine, source))
  add(list, 209, pair(fine, size))
  add(list, 210, triple(quoted, side, size))
  add(list, 211, pair(rival, score))
  add(list, 212, pair(rival, quoted))
  add(list, 213, pair(lemma, rival))
  add(list, 214, pair(at(sight.words, first), side))
  add(list, 215, pair(at(sight.fineTags, first), fine))
  add(list, 216, triple(lemma, at(sight.words, first), side))
  add(list, 217, pair(at(sight.relations, candidate.cueHead), source))
  add(list, 218, pair(candidate.content.length > 1 ? 1 : 0, quoted * 2 + inQuote))
  add(list, 219, pair(sight.ruled.has(candidate.cueHead) ? 1 : 0, score))
  add(list, 220, pair(inQuote, lemma))
  add(list, 221, pair(at(sight.words, candidate.cue.end - 1), lemma))
  add(list, 222, pair(candidate.cue.end - candidate.cue.first, fine))
  add(list, 223, pair(sentenceAt(passage, candidate.cueHead).first === candidate.cue.first ? 1 : 0, fine))
  if (candidate.source) add(list, 224, pair(at(sight.lemmas, sourceHead(sight, candidate.source)), quoted))
}

/** 0 without, 1 to 6 by the kind of name, then by the tag of its head. */
function sourceKind(sight: Sight, source: Range | null): number {
  if (!source) return 0
  const head = sourceHead(sight, source)
  return at(sight.nameKinds, head) || at(sight.tags, head) | 16
}

function sourceHead({ syntax }: Sight, source: Range): number {
  for (let i = source.first; i < source.end; i++) {
    const head = syntax.heads[i] ?? -1
    if (head < source.first || head >= source.end) return i
  }
  return source.first
}

/** 0 without, 1 a little, 2 half, 3 all between quotation marks. */
function quotedShare({ passage }: Sight, candidate: Candidate): number {
  let quoted = 0
  for (const range of candidate.content) for (let i = range.first; i < range.end; i++) if (quoteAt(passage, i)) quoted++
  const share = quoted / Math.max(1, contentSize(candidate))
  return share === 0 ? 0 : share < 0.4 ? 1 : share < 0.9 ? 2 : 3
}

/** How a surer candidate nearby stands to this one: 0 none, 1 shares content, 2 has nearly the same, 3 has this cue in its content. */
function rivalOf(candidates: readonly Candidate[], index: number): number {
  const own = candidates[index]
  if (!own) return 0
  let found = 0
  for (let i = Math.max(0, index - 8); i < Math.min(candidates.length, index + 9); i++) {
    const other = candidates[i]
    if (!other || i === index || other.cueScore < own.cueScore) continue
    const shared = sharedContent(own, other)
    const union = contentSize(own) + contentSize(other) - shared
    if (shared * 2 >= union) return 2
    if (other.content.some((range) => range.first <= own.cueHead && own.cueHead < range.end)) found = 3
    else if (shared > 0 && found === 0) found = 1
  }
  return found
}
