import type { RoleClue } from '../../../../domain/ArticleReading.ts'
import type { MentionView } from '../MentionView.ts'
import type { TextView } from '../TextView.ts'
import { bodyCalled, bodyInFocus, bodyOwning, bodyWithin } from './bodyOfRole.ts'
import { isKin, isRoleNoun } from './roleNouns.ts'
import { bodyNounIn, firstOfRole, isSameLine } from './rolePhrases.ts'

/** Tokens between a role's noun and the comma before the name, at the most. */
const LONGEST_REACH = 14

/**
 * "The head of the Norrby council, Ada Roe", "Its chairwoman, Ada Roe": the role noun of the description that stands before the name and
 * its comma; null where none does.
 */
export function roleAhead(person: MentionView, views: readonly MentionView[], view: TextView): RoleClue | null {
  const { tokens, text } = view
  const comma = commaBefore(person, view)
  const head = comma === null ? null : headBefore(comma, view)
  if (comma === null || head === null) return null
  const first = firstOfRole(head, view)
  const organization = bodyOf({ person, first, head, comma }, views, view)
  const span = { start: tokens[first]?.start ?? 0, end: tokens[head]?.end ?? 0 }
  return { person: person.index, organization: organization?.index ?? null, role: text.slice(span.start, span.end), span }
}

/** The comma that stands before a name and the titles before it. */
function commaBefore(person: MentionView, view: TextView): number | null {
  let at = person.firstToken - 1
  while (at > 0 && isRoleNoun(view.tokens, at) && isSameLine(view, at)) at--
  return view.tokens[at]?.text === ',' && isSameLine(view, person.firstToken) ? at : null
}

/** The noun that heads the description: followed by its complement or the comma, opened by an article or owner, with no verb behind it. */
function headBefore(comma: number, view: TextView): number | null {
  const { tokens, syntax } = view
  let found: number | null = null
  for (let at = comma - 1; at >= Math.max(0, comma - LONGEST_REACH); at--) {
    const word = tokens[at]?.text ?? ''
    const isEnd =
      /^[.,;:!?“”"()]$|^(and|but|while|as|that|who|which|said|says|told)$/i.test(word) || /^(VERB|AUX)$/.test(syntax?.tags[at] ?? '')
    if (isEnd || !isSameLine(view, at + 1)) break
    const next = tokens[at + 1]?.text ?? ''
    if (isRoleNoun(tokens, at) && /^(,|of|for|at|in|from|with|to|on)$/.test(next) && isOpened(firstOfRole(at, view), view)) found = at
  }
  return found === null || isKin(tokens[found]?.text ?? '') ? null : found
}

/** An article, a possessive or an owner opens it: "the …", "its …", "Norrby's …". */
function isOpened(first: number, { tokens }: TextView): boolean {
  return /^(the|a|an|its|his|her|their|our|’s|'s)$/i.test(tokens[first - 1]?.text ?? '')
}

interface FoundRole {
  readonly person: MentionView
  readonly first: number
  readonly head: number
  readonly comma: number
}

function bodyOf({ person, first, head, comma }: FoundRole, views: readonly MentionView[], view: TextView): MentionView | null {
  const near = views.slice(Math.max(0, person.index - 6), person.index)
  const inside = bodyWithin(near, head + 1, comma) ?? bodyOwning(near, first, view)
  if (inside) return inside
  if (/^(its|their)$/i.test(view.tokens[first - 1]?.text ?? '')) return bodyInFocus(person, views)
  const noun = bodyNounIn(first, head, view)
  return noun === null ? null : bodyCalled(noun, person, views)
}
