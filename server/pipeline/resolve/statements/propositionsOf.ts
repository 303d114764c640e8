import type { Frame, Predicate, Proposition } from '../../../domain/Proposition.ts'
import { overlaps, type Span, textOf } from '../../../domain/Span.ts'
import type { About, Act } from '../../../domain/Statement.ts'
import { mentionsIn, type ResolvedArticle } from '../ResolvedArticle.ts'
import { partyOf, partyOfVoice, type Voice } from './partyOf.ts'
import { type FramePlace, namesNoPlace, placesOfFrame } from './placesOfFrame.ts'
import { validAtOf } from './validAtOf.ts'

/** Who said it, how, and what it is about: what turns the frames of a content into propositions. */
export interface Saying extends Voice {
  readonly act: Act
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** The day of saying, else of publishing; null when neither is a whole day. */
  readonly day: string | null
  readonly about: readonly About[]
}

/**
 * The propositions of a statement: its frames with their parties and places, one for each place that a phrase names ("Pershe and Druhe are
 * surrounded"), and turned round by a denial. Where "control" or a gain names no side it is the speaker's own.
 */
export function propositionsOf(frames: readonly Frame[], saying: Saying, article: ResolvedArticle): Proposition[] {
  const seen = new Set<string>()
  return frames
    .filter((frame) => !takesNoGround(frame, article))
    .flatMap((frame) => placesOfFrame(frame, saying.about, article).map((place) => propositionOf(frame, place, saying, article)))
    .filter((proposition) => {
      const { trigger, ...said } = proposition
      const key = JSON.stringify(said)
      return seen.has(key) ? false : seen.add(key) !== undefined
    })
}

/** "Seized the general": what is done to people by words for ground. */
function takesNoGround({ predicate, place }: Frame, article: ResolvedArticle): boolean {
  return GROUND.has(predicate) && place !== null && namesNoPlace(place, article)
}

const GROUND: ReadonlySet<Predicate> = new Set<Predicate>(['CONTROLS', 'SEIZES', 'HOLDS', 'CONTESTED', 'ADVANCES', 'WITHDRAWS', 'STATUS'])

function propositionOf(frame: Frame, { placeId, part, partName }: FramePlace, saying: Saying, article: ResolvedArticle): Proposition {
  const { side, other, place, isSo, ...rest } = frame
  const isByCue = !isPlainSaying(saying, article)
  const polarity = isSo === !(isByCue && saying.act === 'DENIES') ? 1 : -1
  const isOwnWords = side !== null && saying.source.some((span) => overlaps(span, side))
  const person = side === null || !BLAME.has(frame.predicate) ? null : personNamed(side, article)
  const party = side === null ? null : (person ?? (isOwnWords ? partyOfVoice(saying, article) : partyOf(side, saying, article)))
  const isPredicted = isByCue && saying.act === 'PREDICTS'
  return {
    ...rest,
    mood: isPredicted ? 'PREDICTED' : frame.mood,
    side:
      party ??
      (isOwnWords ? null : unnamedActor(frame, article)) ??
      (side === null && isOwn(frame, saying, article) ? partyOfVoice(saying, article) : null),
    other: other === null ? null : partyOf(other, saying, article),
    placeId,
    part,
    ...(partName === null ? {} : { partName }),
    polarity,
    ...(isTakenBack(frame, saying, article) ? { isRetraction: true as const } : {}),
    validAt: validAtOf(rest.trigger, saying.content, { article, day: saying.day }),
  }
}

/** Who is blamed by name answers for himself, whatever country he is of. */
const BLAME: ReadonlySet<Predicate> = new Set<Predicate>(['RESPONSIBLE'])

function personNamed(span: Span, { mentions, entityOf }: ResolvedArticle): string | null {
  const inside = mentionsIn(mentions, span).filter(({ type }) => type === 'NAME')
  const [first] = inside.flatMap(({ entityId }) => (entityId === null ? [] : (entityOf(entityId) ?? [])))
  return first?.kind === 'PERSON' && inside.length === 1 ? first.key : null
}

/** Whether the cue only says: what is denied or foretold is then in the content, where the frames have read it. */
function isPlainSaying({ cue }: Saying, { text }: ResolvedArticle): boolean {
  return cue.some((span) => PLAIN.test(textOf(text, span)))
}

const PLAIN =
  /^(?:(?:had|has|have|was|were|also|later|then) )*(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|add(?:s|ed|ing)|wr(?:ote|ites?|itten)|insist(?:s|ed)|stress(?:es|ed)|maintain(?:s|ed)|not(?:es|ed)|according to|repeat(?:s|ed)|reiterat(?:es|ed)|argu(?:es|ed)|claim(?:s|ed)|declar(?:es|ed)|stat(?:es|ed)|announc(?:es|ed)|post(?:s|ed)|repl(?:ies|ied)|explain(?:s|ed)|respond(?:s|ed)|report(?:s|ed)|confirm(?:s|ed)|went on|continued|counter(?:s|ed))\b/i

/** Whether the cue, or the sentence before the trigger, takes an earlier word back. */
function isTakenBack({ trigger }: Frame, { cue, content }: Saying, { text }: ResolvedArticle): boolean {
  const part = content.find((span) => overlaps(span, trigger))
  const before = part === undefined ? '' : text.slice(Math.max(part.start, trigger.start - 60), trigger.start)
  return TAKEN_BACK.test(before) || cue.some((span) => TAKEN_BACK.test(textOf(text, span)))
}

const TAKEN_BACK =
  /\b(?:retract(?:s|ed|ing)?|recant(?:s|ed)?|t(?:ook|akes?|aking|aken) back|walked back|withdr(?:ew|aws?|awing|awn) (?:his|her|its|their|the|an) (?:earlier )?(?:statement|claim|remark|report|figure|accusation)|corrected (?:himself|herself|itself|themselves|(?:his|her|its|their|an) (?:earlier )?(?:statement|claim|figure|count|report))|had been (?:wrong|mistaken))\b/i

/** A doer that is told but not known ("the army", "unknown gunmen"): nobody else may be taken for it. Only "rebels" and the like leave open who. */
function unnamedActor({ predicate, side }: Frame, { text }: ResolvedArticle): string | null {
  if (side === null || !ACTORS.has(predicate)) return null
  const words = textOf(text, side)
    .toLowerCase()
    .replace(/^(?:the|its|their|our|his|her) /, '')
  return OPEN.test(words) ? null : `unnamed ${words.slice(0, 40)}`
}

const ACTORS: ReadonlySet<Predicate> = new Set<Predicate>([
  'CONTROLS',
  'SEIZES',
  'ADVANCES',
  'HOLDS',
  'REPELS',
  'WITHDRAWS',
  'STRIKES',
  'RESPONSIBLE',
])
const OPEN =
  /\b(?:rebels?|fighters?|insurgents?|militants?|troops|soldiers?|forces?|units?|men|nobody|no one|it|they|we|he|she|who|that|which|columns?|post|garrison|aircraft|drones?|missiles?|rockets?|one|strikes?|attack|shell(?:s|ing)?|bomb(?:s|ing)?|armed groups?|gangs?|enemy|him|them|army|military|government|neither|either|both|sides?)\b/

/** What somebody claims without saying for whom is claimed for himself, but for what fell; a retreat that he denies is his own. */
function isOwn({ predicate, trigger }: Frame, { act }: Saying, { text }: ResolvedArticle): boolean {
  if (/^f[ae]ll/i.test(textOf(text, trigger))) return false
  return act === 'DENIES' ? DENIED_OWN.has(predicate) : OWN.has(predicate)
}

const OWN: ReadonlySet<Predicate> = new Set<Predicate>([
  'CONTROLS',
  'SEIZES',
  'ADVANCES',
  'HOLDS',
  'REPELS',
  'RESPONSIBLE',
  'INTERCEPTS',
  'DEPLOYS',
  'INTENDS',
])
const DENIED_OWN: ReadonlySet<Predicate> = new Set<Predicate>(['WITHDRAWS', 'RESPONSIBLE', 'INTENDS'])
