import type { EntityId } from '../../../domain/ids.ts'
import type { Frame, Predicate } from '../../../domain/Proposition.ts'
import { type Span, textOf } from '../../../domain/Span.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'
import { armedPartiesOf } from './armedParties.ts'
import { landOf } from './landOf.ts'
import { partyOfVoice } from './partyOf.ts'
import { rivalOf } from './rivalOf.ts'
import type { SideSaying } from './sidesMeant.ts'

/** "The bandits shelled the town", in the mouth of one of two that fight: the other. Whoever is no party may mean bandits. */
export function loadedName({ predicate }: Frame, side: Span, saying: SideSaying, article: ResolvedArticle): string | null {
  if (!DEEDS.has(predicate) || !LOADED.test(textOf(article.text, side))) return null
  return rivalOf(partyOfVoice(saying, article), article)
}

const LOADED =
  /^(?:the|these|those) (?:armed |criminal |murderous )?(?:bandits|gangs|gang|criminals|thugs|hordes|butchers|traitors|outlaws)$/i
const DEEDS: ReadonlySet<Predicate> = new Set<Predicate>([
  'STRIKES',
  'RESPONSIBLE',
  'SEIZES',
  'CONTROLS',
  'ADVANCES',
  'WITHDRAWS',
  'CLASHES',
])

/**
 * Shells that "came from across the ridge", "gangs from the other bank": those whom the speaker's side fights; where he has none, those who fight the state whose place
 * came under fire.
 */
export function firedFromAcross(
  { predicate, side, trigger }: Frame,
  placeId: EntityId | null,
  saying: SideSaying,
  article: ResolvedArticle,
): string | null {
  if (predicate !== 'STRIKES' && predicate !== 'RESPONSIBLE') return null
  const from = Math.min(side?.start ?? trigger.start, trigger.start)
  const said = article.text.slice(from, Math.max(side?.end ?? 0, trigger.end) + REACH)
  const [clause = ''] = said.split(/[.;!?\n]/, 1)
  if (!ACROSS.test(clause)) return null
  const rival = rivalOf(partyOfVoice(saying, article), article)
  if (rival !== null) return rival
  const country = (placeId === null ? null : article.entityOf(placeId)?.country) ?? landOf(article)
  const { hasRivalStates, states, movements } = armedPartiesOf(article)
  if (hasRivalStates) return rivalOf(country, article)
  const [only] = states
  // "From over the border": the one state with guns in the story, where it is not its own land that is hit.
  return country !== null && states.size === 1 && movements.size === 0 && only !== undefined && only !== country ? only : null
}

/** Characters behind the words of a deed. */
const REACH = 50
const ACROSS =
  /\bfrom (?:across the (?:river|ridge|border|line|frontier|strait|valley|lake|water|boundary|demarcation line)|(?:the )?(?:other|opposite|far|enemy) (?:side|bank|shore)|over the (?:border|ridge|river|line|frontier))\b/i
