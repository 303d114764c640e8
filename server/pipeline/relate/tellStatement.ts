import type { Telling } from '../../domain/Claim.ts'
import type { EntityId } from '../../domain/ids.ts'
import type { Proposition } from '../../domain/Proposition.ts'
import { speakersOwn } from '../../domain/partyOfEntity.ts'
import { textOf } from '../../domain/Span.ts'
import type { StoredStatement } from '../../domain/Store.ts'
import { clausesOf, type SaidClause } from './clausesOf.ts'
import { deniesManner } from './deniesManner.ts'
import { happenedOn } from './happenedOn.ts'
import { isAllOver } from './isAllOver.ts'
import { isNegated } from './isNegated.ts'
import { type Manner, mannerOf } from './mannerOf.ts'
import { type Gist, readGist } from './readGist.ts'
import { saidWords } from './saidWords.ts'
import { readShell } from './shellNouns.ts'
import { takesBack } from './takesBack.ts'
import { verdictAt } from './verdictAt.ts'
import { withoutView } from './withoutView.ts'

/** What the statement's own row does not tell. */
export interface Surroundings {
  /** The article's. */
  readonly text: string
  readonly speakerSide: string | null
  /** The body that the speaker speaks for; null when he speaks for himself. */
  readonly institutionId: EntityId | null
  /** Whether the speaker only looks on, and is no party to what he tells. */
  readonly isLookingOn: boolean
  /** The place that it is about: its own, the last in focus, or the article's main one; null where the article names none. */
  readonly place: EntityId | null
}

/** Characters of a content that are kept in memory. */
const LONGEST = 400

/** A statement as tellings: one for each of its propositions, and one for each clause that could not be typed. */
export function tellStatement(statement: StoredStatement, surroundings: Surroundings): Telling[] {
  const cue = statement.cue.map((span) => textOf(surroundings.text, span)).join(' … ')
  return clausesOf(surroundings.text, statement.content).flatMap((clause) => tellClause({ statement, cue, clause }, surroundings))
}

interface Told {
  readonly statement: StoredStatement
  readonly cue: string
  readonly clause: SaidClause
}

function tellClause({ statement, cue, clause }: Told, { text, speakerSide, institutionId, isLookingOn, place }: Surroundings): Telling[] {
  const { id, articleId, outletId, speakerId, act, voice, day, dayBasis, propositions, about } = statement
  const words = act === 'DENIES' && verdictAt(clause.words) < 0 ? withoutView(clause.words, cue) : clause.words
  const manner = mannerOf(cue)
  const isTakenBack = takesBack(words, manner)
  const isDenied =
    (act === 'DENIES' && !saysNoItself(words, cue)) ||
    isTurnedAgainst(words, cue, manner) ||
    (isTakenBack && (manner.isWithdrawal || manner.mayWithdraw))
  const gist = readGist(words, isDenied || act === 'CONFIRMS' || act === 'ACKNOWLEDGES')
  const saysSo = polarityOf(gist, isDenied)
  const things = about.map(({ entityId }) => entityId)
  const telling = {
    statementId: id,
    articleId,
    outletId,
    speakerId,
    speakerSide,
    institutionId,
    act,
    voice,
    day,
    dayBasis,
    start: clause.start,
    end: clause.end,
    paragraph: text.lastIndexOf('\n', clause.start) + 1,
    words: gist.words.slice(0, LONGEST),
    happenedOn: happenedOn(words, day),
    about: place === null || things.includes(place) ? things : [place, ...things],
    saysSo,
    pointsAt: gist.pointsAt ?? (hasNoWords(gist.words) ? 'it' : null),
    shell: gist.shell,
    takesBack: saysSo < 0 && isTakenBack,
    denies: null,
    claimKey: null,
  }
  const own = propositions.filter(({ trigger }) => trigger.start >= clause.start && trigger.start < clause.end)
  const typed = deniesManner(gist.words) ? own.filter((proposition) => turned(proposition, gist) > 0) : own
  if (typed.length === 0) return [{ ...telling, isPlaced: false, proposition: null, polarity: saysSo, read: BY_WORDS }]
  return typed.map((proposition) => {
    const told = proposition.side === speakersOwn ? speakerSide : proposition.side
    const isOnlookersOwn = isLookingOn && told !== null && told === speakerSide
    // Who only looks on holds nothing and takes nothing: what he tells so is told of nobody, unless he says that it is not so.
    if (isOnlookersOwn && proposition.polarity > 0)
      return { ...telling, isPlaced: false, proposition: null, polarity: saysSo, read: BY_WORDS }
    const side = isOnlookersOwn ? null : told
    const isNamed = about.some(({ entityId, basis }) => entityId === proposition.placeId && basis === 'IN_CONTENT')
    const isCampaign = !isNamed && isAllOver(proposition, words)
    const placeId = isCampaign ? null : (proposition.placeId ?? place)
    const placed = { ...proposition, side, placeId, polarity: turned(proposition, gist) }
    // What is of no one place belongs to none that others name.
    const isPlaced = isNamed || isCampaign
    const read = isPlaced ? BY_FRAME : BY_FOCUS
    const isOwn = proposition.side === speakersOwn && told === null && !isLookingOn
    const isRetraction = placed.polarity < 0 && proposition.isRetraction === true
    return {
      ...telling,
      ...(isCampaign ? { about: about.flatMap(({ entityId, basis }) => (basis === 'IN_CONTENT' ? entityId : [])) } : {}),
      ...(isOwn ? { isSpeakersOwn: true as const } : {}),
      isPlaced,
      ...proposition.trigger,
      proposition: placed,
      polarity: placed.polarity,
      takesBack: telling.takesBack || isRetraction,
      read,
    }
  })
}

/** "Ridiculed | the story of a cut road", "called … a lie | that". */
function isTurnedAgainst(words: string, cue: string, { isAgainst }: Manner): boolean {
  return isAgainst ? readShell(words) !== null : CALLING.test(cue) && verdictAt(cue) > 0
}

/** "Said: “they do not match reality”": the no is in what is said, and is not to be counted twice. */
function saysNoItself(words: string, cue: string): boolean {
  return PLAIN_SAYING.test(cue) && (isNegated(words) || verdictAt(words) >= 0)
}

const PLAIN_SAYING = /^(?:(?:has|have|had|also|later) )*(?:said|says?|told|tells?|added|adds?|stated|states?|wrote|writes?|posted)\b/iu

const CALLING = /\b(?:call|term|brand|label|describ|denounc|dub|deem|judg|dismiss|regard|slam|blast)\p{Ll}{0,6} /iu

const BY_WORDS: Telling['read'] = { rule: 'in like words', sureness: 'LIKELY' }
const BY_FRAME: Telling['read'] = { rule: 'says just that of the place it names', sureness: 'SURE' }
const BY_FOCUS: Telling['read'] = { rule: 'says just that, of the place last in focus', sureness: 'LIKELY' }

/** Untyped: what the cue denies, the content calls untrue or negates is not so; two of these make a yes. What only points is a denial once. */
function polarityOf({ isSo, words, pointsAt }: Gist, isDenied: boolean): 1 | -1 {
  if (pointsAt !== null) return isDenied || !isSo || isNegated(words) ? -1 : 1
  return (isDenied !== !isSo) !== isNegated(words) ? -1 : 1
}

function turned({ polarity }: Proposition, { isSo }: Gist): 1 | -1 {
  return isSo === polarity > 0 ? 1 : -1
}

/** "They did not", "we never would": no word of it tells what. */
function hasNoWords(words: string): boolean {
  return words !== '' && saidWords(words).length === 0 && !/^\W*there\b/i.test(words)
}
