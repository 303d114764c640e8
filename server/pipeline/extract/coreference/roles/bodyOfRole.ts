import type { MentionView } from '../MentionView.ts'
import type { TextView } from '../TextView.ts'

/** Whether a mention is a body that people hold roles in. */
export function isBody({ kind }: MentionView): boolean {
  return kind === 'ORGANIZATION' || kind === 'UNIT'
}

/** The last body before a person whose name or description has this noun ("agency" for "the disaster agency INGD"); null when none has. */
export function bodyCalled(noun: string, person: MentionView, views: readonly MentionView[]): MentionView | null {
  return before(person, views).findLast((view) => isBody(view) && (view.words.includes(noun) || view.premodifier === noun)) ?? null
}

/**
 * The body that "its director" or a bare "Spokesman Ada Roe" belongs to: the last one that was a subject in the sentence or the two before;
 * null when there is none.
 */
export function bodyInFocus(person: MentionView, views: readonly MentionView[]): MentionView | null {
  const near = before(person, views).filter((view) => isBody(view) && view.quote < 0 && person.sentence - view.sentence <= 2)
  return near.findLast((view) => view.isSubject && view.type === 'NAME') ?? null
}

/** The first body of those given that lies in a stretch of tokens; names before descriptions. */
export function bodyWithin(views: readonly MentionView[], first: number, end: number): MentionView | null {
  const inside = views.filter((view) => isBody(view) && view.firstToken >= first && view.endToken <= end && view.type !== 'PRONOUN')
  return inside.find((view) => view.type === 'NAME') ?? inside[0] ?? null
}

/** The body right before a role, or its owner: "Kind Harbour director", "Kind Harbour's director"; null when there is none. */
export function bodyOwning(views: readonly MentionView[], first: number, { tokens }: TextView): MentionView | null {
  const isMark = /^(['’]s?)$/.test(tokens[first - 1]?.text ?? '')
  return views.findLast((view) => isBody(view) && (view.endToken === first || (isMark && view.endToken === first - 1))) ?? null
}

/** Far enough for any role, short enough for long articles. */
const NEAR = 40

function before(person: MentionView, views: readonly MentionView[]): readonly MentionView[] {
  return views.slice(Math.max(0, person.index - NEAR), person.index)
}
