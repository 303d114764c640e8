import type { DaySpan } from '../../../domain/daysOfEdtf.ts'
import type { ValidAt } from '../../../domain/Proposition.ts'
import { overlaps, type Span } from '../../../domain/Span.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'
import { timeIn } from './timesIn.ts'

/**
 * When what stands at a trigger holds or happened: the time that its sentence of the content names, else the day of saying or publishing, or the days that it was said on one of. An undated article that names no
 * day with its year leaves it unknown.
 */
export function validAtOf(
  trigger: Span,
  content: readonly Span[],
  { article, day, said }: { readonly article: ResolvedArticle; readonly day: string | null; readonly said: DaySpan | null },
): ValidAt {
  const span = content.find((part) => overlaps(part, trigger)) ?? trigger
  const sentence = article.sentences.find((part) => overlaps(part, trigger)) ?? span
  const end = Math.min(span.end, sentence.end)
  // The day behind a content may have been left to its cue: "was shot down over the sector | on Tuesday, the army said".
  const [behind = ''] = DAY_BEHIND.exec(article.text.slice(end, Math.min(end + LONGEST_DAY, sentence.end))) ?? []
  const words = article.text.slice(Math.max(span.start, sentence.start), end + behind.length)
  const named = timeIn(words, day)
  if (named !== null) return { ...named, basis: 'STATED' }
  if (day !== null) return { from: day, to: day, basis: 'INFERRED' }
  return said === null ? { from: null, to: null, basis: 'UNKNOWN' } : { ...said, basis: 'INFERRED' }
}

const DAY_BEHIND =
  /^ (?:(?:late|early) )?(?:on )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?: (?:night|evening|morning|afternoon))?(?=[,.;”"])/

/** Characters of such a day. */
const LONGEST_DAY = 32
