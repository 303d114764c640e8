import type { Decision } from '../Judgement.ts'
import { isOfRevision, keysOfRevision, type Revised } from './isOfRevision.ts'

/** A speaker that a person set, with the place of that decision among all. */
export interface FixedSpeaker {
  readonly order: number
  readonly decision: Extract<Decision, { readonly kind: 'FIX_SPEAKER' }>
}

/** The speakers that people set, found by the article that they were set in or by another revision of it. */
export class FixedSpeakers {
  /** By an article, and by what its other revisions are known by. */
  readonly #byKey = new Map<string, FixedSpeaker[]>()

  add(fixed: FixedSpeaker): void {
    for (const key of keysOf(fixed.decision.statement)) this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), fixed])
  }

  /** Those set in an article or in another revision of it, in the order of the decisions. */
  in(article: Revised): readonly FixedSpeaker[] {
    if (this.#byKey.size === 0) return []
    const found = new Set(keysOf(article).flatMap((key) => this.#byKey.get(key) ?? []))
    return [...found].filter(({ decision }) => isOfRevision(decision.statement, article)).sort((a, b) => a.order - b.order)
  }
}

function keysOf({ articleId, revision }: Revised | FixedSpeaker['decision']['statement']): readonly string[] {
  return [articleId, ...(revision === undefined ? [] : keysOfRevision(revision))]
}
