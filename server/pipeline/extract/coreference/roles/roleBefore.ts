import type { RoleClue } from '../../../../domain/ArticleReading.ts'
import type { MentionView } from '../MentionView.ts'
import type { TextView } from '../TextView.ts'
import { bodyCalled, bodyInFocus, bodyOwning, bodyWithin, isBody } from './bodyOfRole.ts'
import { isRank, isRoleNoun } from './roleNouns.ts'
import { bodyNounIn, firstOfRole, isSameLine } from './rolePhrases.ts'

/** "Russian President", "former intelligence chief General": the role nouns and their modifiers that stand right before or in a name; null where none do. */
export function roleBefore(person: MentionView, views: readonly MentionView[], view: TextView): RoleClue | null {
  const { tokens, text } = view
  const last = lastTitle(person, view)
  if (last === null) return null
  const first = firstOfRole(last, view)
  let head = last
  while (head > first && isRank(tokens[head]?.text ?? '') && isRoleNoun(tokens, head - 1)) head--
  const organization = bodyBehind(person, views, view) ?? bodyBefore({ person, first, head }, views, view)
  const span = { start: tokens[first]?.start ?? 0, end: tokens[head]?.end ?? 0 }
  return { person: person.index, organization: organization?.index ?? null, role: text.slice(span.start, span.end), span }
}

/** The token of the title next to the name: before the name, or the first in it. */
function lastTitle(person: MentionView, view: TextView): number | null {
  const { tokens } = view
  const before = person.firstToken - 1
  if (isRoleNoun(tokens, person.firstToken) && person.endToken - person.firstToken > 1) return person.firstToken
  return before >= 0 && isRoleNoun(tokens, before) && isSameLine(view, person.firstToken) ? before : null
}

/** "Finnish analyst Ada Roe of the Kind Harbour Group". */
function bodyBehind(person: MentionView, views: readonly MentionView[], { tokens }: TextView): MentionView | null {
  const joint = tokens[person.endToken]?.text ?? ''
  if (!/^(of|from|at|with)$/.test(joint)) return null
  const from = /^the$/i.test(tokens[person.endToken + 1]?.text ?? '') ? person.endToken + 2 : person.endToken + 1
  return (
    views.slice(person.index + 1, person.index + 4).find((other) => isBody(other) && other.type === 'NAME' && other.firstToken <= from) ??
    null
  )
}

interface FoundRole {
  readonly person: MentionView
  readonly first: number
  readonly head: number
}

/** The name in or before the role, else the body that the role calls by its kind ("agency director"), else, of a bare spokesman, the one in focus. */
function bodyBefore({ person, first, head }: FoundRole, views: readonly MentionView[], view: TextView): MentionView | null {
  const near = views.slice(Math.max(0, person.index - 4), person.index)
  const named = bodyOwning(near, first, view) ?? bodyWithin(near, first, head)
  if (named) return named
  const noun = bodyNounIn(first, head, view)
  if (noun !== null) return bodyCalled(noun, person, views)
  const isBareSpokesman = first === head && /^spokes/i.test(view.tokens[head]?.text ?? '')
  return isBareSpokesman ? bodyInFocus(person, views) : null
}
