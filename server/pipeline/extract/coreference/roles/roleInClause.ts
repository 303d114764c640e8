import type { RoleClue } from '../../../../domain/ArticleReading.ts'
import type { MentionView } from '../MentionView.ts'
import type { TextView } from '../TextView.ts'
import { bodyWithin } from './bodyOfRole.ts'

/** Tokens from the verb to the body, at the most. */
const LONGEST_REACH = 8

/** "Ada Roe, who speaks for the Norrby Brigade": the office that a relative clause tells, with its body; null where none does. */
export function roleInClause(person: MentionView, following: readonly MentionView[], { tokens, text }: TextView): RoleClue | null {
  const who = tokens[person.endToken]?.text === ',' ? person.endToken + 1 : person.endToken
  if (tokens[who]?.text !== 'who') return null
  const verb = /^(now|also|has|once)$/.test(tokens[who + 1]?.text ?? '') ? who + 2 : who + 1
  if (!OFFICES.has(tokens[verb]?.text ?? '')) return null
  const body = bodyWithin(following, verb + 1, verb + 1 + LONGEST_REACH)
  const between = tokens.slice(verb + 1, body?.firstToken ?? verb + 1).map((token) => token.text)
  if (!body || between.some((word) => /^[.,;:]$/.test(word))) return null
  const span = { start: tokens[verb]?.start ?? 0, end: body.end }
  const role = text.slice(span.start, body.start).replace(/(?<!\s)\s+(?:the\s+)?$/i, '')
  return { person: person.index, organization: body.index, role, span }
}

const OFFICES = new Set(
  'speaks heads leads runs commands directs chairs represents monitors oversees manages edits teaches works serves advises coordinates founded led headed commanded chaired directed worked served'.split(
    ' ',
  ),
)
