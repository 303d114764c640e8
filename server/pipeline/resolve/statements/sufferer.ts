import type { Frame } from '../../../domain/Proposition.ts'
import { type Span, textOf } from '../../../domain/Span.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'
import { isOfHearsay } from './hearsay.ts'
import { partyOfVoice } from './partyOf.ts'
import { rivalOf } from './rivalOf.ts'
import type { SideSaying } from './sidesMeant.ts'

/** Whose losses are told without saying so: "eleven vehicles captured", by whoever says it, are the other's; "nine of the men are missing", "49 servicemen were killed" his own. */
export function sufferer(
  { predicate, amount, isSo, trigger }: Frame,
  side: Span,
  saying: SideSaying,
  article: ResolvedArticle,
): string | null {
  if (predicate !== 'LOSSES' || amount === null) return null
  const voice = partyOfVoice(saying, article)
  const isOfTheirs = amount.of === 'missing' && COMRADES.test(textOf(article.text, side))
  // Who denies a loss denies his own.
  if ((saying.act === 'DENIES' || !isSo || isOfHearsay(trigger, article)) && isMilitary(side, article)) return voice
  if (saying.act === 'ACKNOWLEDGES' || isOfTheirs) return isMilitary(side, article) || isOfTheirs ? voice : null
  return TAKEN.has(amount.of) || isKilledByOwn(side, voice, article) ? rivalOf(voice, article) : ownFallen(side, saying, article)
}

/** "It had hit a barracks and killed 60 servicemen", as one of two states tells of its own deed. */
function isKilledByOwn(side: Span, voice: string | null, article: ResolvedArticle): boolean {
  const { text } = article
  if (voice?.length !== 2 || !FALLEN.test(textOf(text, side))) return false
  const from = Math.max(text.lastIndexOf('. ', side.start), text.lastIndexOf('\n', side.start), text.lastIndexOf('“', side.start)) + 1
  const clause = text.slice(from, side.start)
  return KILLED.test(clause) && hasInflicted(clause, voice, article) && !OF_OTHERS.test(clause)
}

const KILLED =
  /\b(?:killed|wounded|eliminated|neutrali[sz]ed|killing|wounding)(?: (?:about|some|around|up to|at least|more than|over|nearly))? ?$/i

/** "49 servicemen were killed", as one of two states tells it behind no word of what it did to the other. */
function ownFallen(side: Span, saying: SideSaying, article: ResolvedArticle): string | null {
  const voice = partyOfVoice(saying, article)
  if (voice?.length !== 2 || rivalOf(voice, article) === null) return null
  const { text } = article
  const before = text.slice(text.lastIndexOf('\n', side.start) + 1, side.start)
  const isFallen = FALLEN.test(textOf(text, side)) && UNDERGONE.test(text.slice(side.end, side.end + 40))
  return isFallen && !hasInflicted(before, voice, article) ? voice : null
}

/** Whether words tell of a side's own attack, or of the other's losses. */
function hasInflicted(words: string, voice: string, { gazetteer }: ResolvedArticle): boolean {
  return (
    OF_OTHERS.test(words) || [...words.matchAll(ATTACK)].some(([, nation]) => nation === undefined || gazetteer.countryOf(nation) === voice)
  )
}

const FALLEN = /\b(?:servicem[ae]n|servicewom[ae]n|soldiers?|troops|officers|conscripts)$/i
const UNDERGONE =
  /^ (?:had |have |has )?(?:been |was |were )?(?:\p{Ll}+ly )?(?:killed|wounded|injured|hurt|died|fallen|lost (?:his|their) li(?:fe|ves))\b(?! by\b)/iu
const OF_OTHERS = /\b(?:enemy|adversary|aggressor|invaders?|occupiers?)\b/i
const ATTACK =
  /\b(?:it|we|its \p{Ll}{1,20}|our \p{Ll}{1,20}|the army|the military|(\p{Lu}\p{L}{1,40})(?:['’]s)? (?:army|military|forces|troops|jets|aircraft|warplanes|artillery|gunners)) (?:had |has |have )?(?:struck|hit|bombed|attacked|shelled|destroyed|ambushed|raided|targeted)\b/gu

function isMilitary(side: Span, { text }: ResolvedArticle): boolean {
  return /\b(?:men|soldiers?|troops|vehicles?|tanks?|aircraft|jets?|planes?|helicopters?|guns?|trucks?)\b/i.test(textOf(text, side))
}

const COMRADES = /\b(?:men|comrades|soldiers|servicemen|troops|fighters)\b/i
const TAKEN = new Set('captured vehicle tank truck lorry gun howitzer weapon'.split(' '))
