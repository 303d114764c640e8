import type { MentionKind } from '../../../domain/Mention.ts'
import type { MentionView } from './MentionView.ts'
import type { Gender } from './nouns.ts'

/** What an article has named so far: the mentions of one cluster, read from left to right, and what they tell together. */
export interface Thing {
  readonly cluster: number
  readonly kind: MentionKind
  readonly mentions: readonly MentionView[]
  readonly last: MentionView
  readonly lastName: MentionView | null
  /** The last mention that stands in no quotation; null when there is none. */
  readonly lastOutside: MentionView | null
  /** The last mention outside of quotations that says something; null when there is none. */
  readonly lastSpeaking: MentionView | null
  readonly gender: Gender
  readonly country: string | null
  /** Heads of its descriptions and words of its names. */
  readonly words: ReadonlySet<string>
  /** Roles that a title, an apposition or the gazetteer gives. */
  readonly roles: ReadonlySet<string>
}

/** A thing that has been mentioned once. */
export function thingFrom(cluster: number, view: MentionView, roles: readonly string[]): Thing {
  return {
    cluster,
    kind: view.kind,
    mentions: [view],
    last: view,
    lastName: view.type === 'NAME' ? view : null,
    lastOutside: view.quote < 0 ? view : null,
    lastSpeaking: view.quote < 0 && view.isSpeaking ? view : null,
    gender: view.gender,
    country: view.known?.kind === 'PERSON' || view.kind !== 'PLACE' ? (view.known?.country ?? view.country) : view.country,
    words: new Set(wordsOf(view)),
    roles: new Set([...roles, ...(view.known?.roles ?? [])]),
  }
}

/** The thing with one mention more. */
export function withMention(thing: Thing, view: MentionView, roles: readonly string[]): Thing {
  const isPronoun = view.type === 'PRONOUN'
  // Written out: an object that is spread from another takes far longer to make.
  return {
    cluster: thing.cluster,
    kind: thing.lastName ? thing.kind : view.kind,
    mentions: [...thing.mentions.slice(-12), view],
    last: view,
    lastName: view.type === 'NAME' ? view : thing.lastName,
    lastOutside: view.quote < 0 ? view : thing.lastOutside,
    lastSpeaking: view.quote < 0 && view.isSpeaking ? view : thing.lastSpeaking,
    gender: thing.gender === 'UNKNOWN' ? view.gender : thing.gender,
    country: thing.country ?? (isPronoun ? null : (view.known?.country ?? view.country)),
    words: isPronoun ? thing.words : withAll(thing.words, wordsOf(view)),
    roles: withAll(withAll(thing.roles, roles), view.known?.roles ?? []),
  }
}

function wordsOf({ words, head, premodifier }: MentionView): readonly string[] {
  return premodifier ? [...words, head, premodifier] : [...words, head]
}

/** A set with these words too: the same set when it has them all. */
function withAll(known: ReadonlySet<string>, words: readonly string[]): ReadonlySet<string> {
  return words.every((word) => known.has(word)) ? known : new Set([...known, ...words])
}

/** Whether a role of the thing ("defence minister") ends in one of these words. */
export function hasRole(thing: Thing, classes: readonly string[]): boolean {
  for (const role of thing.roles) if (classes.some((word) => role === word || role.endsWith(` ${word}`))) return true
  return false
}
