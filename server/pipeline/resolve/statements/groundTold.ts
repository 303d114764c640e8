import type { Frame, Proposition } from '../../../domain/Proposition.ts'
import { textOf } from '../../../domain/Span.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'
import type { FramePlace } from './asPart.ts'

/** "Came down from Druhe … The place was never theirs": the ground with a name of its own that the paragraph told of last; null for all other phrases, and where that was no such ground. */
export function groundTold({ place, trigger }: Frame, before: readonly Proposition[], { text }: ResolvedArticle): FramePlace | null {
  if (place === null || !POINTING.test(textOf(text, place))) return null
  const paragraph = text.lastIndexOf('\n', trigger.start) + 1
  const last = before.findLast((told) => told.placeId !== null && told.trigger.start < trigger.start)
  if (last?.partName === undefined || last.trigger.start < paragraph) return null
  return { placeId: last.placeId, part: last.part, partName: last.partName }
}

const POINTING = /^(?:the|that|this) (?:place|position|spot|site|ground|location)$/i
