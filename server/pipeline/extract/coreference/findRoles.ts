import type { RoleClue } from '../../../domain/ArticleReading.ts'
import { foldName } from '../../../domain/foldName.ts'
import { singular } from './headWords.ts'
import type { MentionView } from './MentionView.ts'
import { senseOf } from './nouns.ts'
import type { TextView } from './TextView.ts'

/**
 * The roles that the text gives people by name: before it ("Foreign Minister Ada Roe"), after it ("Ada Roe, a military analyst with Kind
 * Harbour, said"), or in brackets. The organisation is the name that the role is held with, of or at.
 */
export function findRoles(views: readonly MentionView[], reading: TextView): RoleClue[] {
  const names = views.filter((view) => view.type === 'NAME')
  return names.flatMap((person, at) => {
    if (person.kind !== 'PERSON') return []
    const clue =
      roleAfter(person, names.slice(at + 1, at + 4), reading) ?? roleBefore(person, names.slice(Math.max(0, at - 2), at), reading)
    return clue ? [clue] : []
  })
}

const LONGEST_ROLE = 8

/** "…, a senior fellow at the Kind Harbour Institute, …": from the comma to the next comma, verb or full stop. */
function roleAfter(person: MentionView, following: readonly MentionView[], { tokens, syntax, text }: TextView): RoleClue | null {
  const comma = tokens[person.endToken]?.text ?? ''
  if (comma !== ',' && comma !== '(') return null
  let head = -1
  let end = person.endToken + 1
  for (; end < Math.min(tokens.length, person.endToken + 1 + 24); end++) {
    const word = foldName(tokens[end]?.text ?? '')
    if (/^[,.;:)]$/.test(tokens[end]?.text ?? '') || /^(who|which|said|says|told|and|but|is|was)$/.test(word)) break
    if (head < 0 && end - person.endToken <= LONGEST_ROLE && isRoleNoun(word)) {
      head = end
      while (isRoleNoun(foldName(tokens[head + 1]?.text ?? ''))) head++
    }
    if (head < 0 && (syntax?.tags[end] === 'VERB' || /^(of|in|at)$/.test(word))) return null
  }
  if (head < 0) return null
  const first = firstOfRole(tokens, person.endToken + 1)
  const body = following.find((name) => name.kind === 'ORGANIZATION' && name.firstToken > head && name.endToken <= end)
  const inside = following.find((name) => name.kind === 'ORGANIZATION' && name.firstToken >= first && name.endToken <= head)
  const organization = body ?? inside ?? null
  const span = { start: tokens[first]?.start ?? 0, end: tokens[Math.max(head, (organization?.endToken ?? 0) - 1)]?.end ?? 0 }
  return { person: person.index, organization: organization?.index ?? null, role: text.slice(span.start, tokens[head]?.end), span }
}

/** "Russian President", "former intelligence chief General": the role nouns and their modifiers that stand right before a name. */
function roleBefore(person: MentionView, preceding: readonly MentionView[], { tokens, gazetteer, text }: TextView): RoleClue | null {
  let head = person.firstToken - 1
  if ((tokens[head]?.text ?? '') === ',') return null
  const titleInside = foldName(tokens[person.firstToken]?.text ?? '')
  if (!isRoleNoun(foldName(tokens[head]?.text ?? '')) && isRoleNoun(titleInside)) head = person.firstToken
  if (!isRoleNoun(foldName(tokens[head]?.text ?? ''))) return null
  let first = head
  while (
    first > 0 &&
    head - first < LONGEST_ROLE &&
    isModifier(tokens[first - 1]?.text ?? '', gazetteer.countryOf(tokens[first - 1]?.text ?? ''))
  )
    first--
  const organization =
    preceding.findLast((name) => name.kind === 'ORGANIZATION' && name.endToken > first - 2 && name.endToken <= head) ?? null
  const span = { start: tokens[first]?.start ?? 0, end: tokens[head]?.end ?? 0 }
  return { person: person.index, organization: organization?.index ?? null, role: text.slice(span.start, span.end), span }
}

function firstOfRole(tokens: TextView['tokens'], at: number): number {
  return /^(a|an|the)$/i.test(tokens[at]?.text ?? '') ? at + 1 : at
}

function isRoleNoun(word: string): boolean {
  const sense = senseOf(singular(word.replace(/\.$/, '')))
  return (sense?.kind === 'PERSON' && !sense.isGeneric) || ABBREVIATED.has(word)
}

const ABBREVIATED = new Set([
  'gen',
  'gen.',
  'col',
  'col.',
  'lt',
  'lt.',
  'maj',
  'maj.',
  'capt',
  'capt.',
  'sen',
  'sen.',
  'rep',
  'rep.',
  'gov',
  'gov.',
  'mp',
])

/** A word that may stand before a role noun: an adjective, a nationality, a portfolio; never a verb or preposition. */
function isModifier(word: string, country: string | null): boolean {
  if (country !== null) return true
  return MODIFIERS.has(word.toLowerCase()) || isRoleNoun(foldName(word))
}

const MODIFIERS = new Set(
  'former ex-president acting deputy vice senior chief top first interim outgoing incoming then late veteran military intelligence defence defense foreign interior finance health energy justice prime supreme presidential government army navy police security political independent regional opposition party state federal national special russian-installed kremlin-installed moscow-installed retired lead leading junior human rights trade climate economic press'.split(
    ' ',
  ),
)
