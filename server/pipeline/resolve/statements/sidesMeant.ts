import type { Frame, Predicate } from '../../../domain/Proposition.ts'
import { speakersOwn } from '../../../domain/partyOfEntity.ts'
import { type Span, textOf } from '../../../domain/Span.ts'
import type { Act } from '../../../domain/Statement.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'
import { armedPartiesOf } from './armedParties.ts'
import { partyOfVoice, type Voice } from './partyOf.ts'
import { rivalOf } from './rivalOf.ts'

/** What a statement tells of its speaker and of how it is said. */
export interface SideSaying extends Voice {
  readonly act: Act
  readonly content: readonly Span[]
}

/** "Not one street is in their hands", “they shelled us”, in the own words of an officer: whoever fights his side. */
export function othersSpokenOf({ predicate }: Frame, side: Span, saying: SideSaying, article: ResolvedArticle): string | null {
  if (!HOSTILE.has(predicate) || !/^(?:they|their|theirs|them)$/i.test(textOf(article.text, side)) || !isQuoted(side, article)) return null
  return rivalOf(partyOfVoice(saying, article), article)
}

const HOSTILE: ReadonlySet<Predicate> = new Set<Predicate>(['CONTROLS', 'STRIKES', 'RESPONSIBLE', 'SEIZES', 'ENCIRCLED'])

/** Whether words stand between quotation marks, by those before them in their paragraph. */
function isQuoted({ start }: Span, { text }: ResolvedArticle): boolean {
  const before = text.slice(text.lastIndexOf('\n', start) + 1, start)
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0
}

/** "Somali pirates", "Ruritanian smugglers": what they do is no deed of the state whose people they are. */
export function isOutlaw({ predicate }: Frame, side: Span, party: string | null, { text }: ResolvedArticle): boolean {
  return party?.length === 2 && predicate !== 'LOSSES' && OUTLAWS.test(textOf(text, side))
}

const OUTLAWS =
  /\b(?:pirates?|gangs?|smugglers?|bandits?|traffickers|hackers?|protesters?|settlers?|mutineers?|deserters|dissidents|exiles|poachers|villagers|fishermen|farmers|hijackers?|kidnappers?|cartels?)$/i

/** "Nobody drove us off": nobody of the other side. */
export function heldOff({ predicate, isSo }: Frame, side: Span, saying: SideSaying, article: ResolvedArticle): string | null {
  const isNobody = predicate === 'REPELS' && !isSo && /^(?:nobody|no one|none)\b/i.test(textOf(article.text, side))
  return isNobody ? rivalOf(partyOfVoice(saying, article), article) : null
}

/** "Assault detachments crossed the river", "eight hundred men were sent", as an army that fights tells it, or as it owns up to it: its own. */
export function ownForce({ predicate, isSo }: Frame, side: Span, saying: SideSaying, article: ResolvedArticle): string | null {
  const voice = partyOfVoice(saying, article)
  if (voice === null || !FORCES.test(textOf(article.text, side))) return null
  const { movements, states } = armedPartiesOf(article)
  const isArmed = voice === speakersOwn ? false : movements.has(voice) || states.has(voice)
  if (!isArmed) return null
  if (saying.act === 'ACKNOWLEDGES') return voice
  return isSo && saying.act !== 'DENIES' && saying.act !== 'WARNS' && TOLD_OF_OWN.has(predicate) ? voice : null
}

const TOLD_OF_OWN: ReadonlySet<Predicate> = new Set<Predicate>(['SEIZES', 'HOLDS', 'REPELS', 'ADVANCES', 'DEPLOYS', 'INTERCEPTS'])
const FORCES =
  /^(?:(?:the|some|several|more|assault|airborne|special|army|fresh|\d[\d,]*|\p{L}+ (?:hundred|thousand)|hundreds of|thousands of|dozens of) )*(?:troops|soldiers|men|paratroopers|marines|infantry(?:men)?|units|detachments|battalions|brigades|commandos|servicemen|reinforcements|instructors|personnel|pilots|gunners|air defen[cs]es?(?: (?:forces|units|crews|systems|batteries))?|interceptors|crews|fighter jets)$/iu
