import { daysOfEdtf } from '../../../domain/daysOfEdtf.ts'
import type { Frame, Predicate, Proposition } from '../../../domain/Proposition.ts'
import { overlaps, type Span, textOf } from '../../../domain/Span.ts'
import type { About, Act } from '../../../domain/Statement.ts'
import { mentionsIn, type ResolvedArticle } from '../ResolvedArticle.ts'
import type { FramePlace } from './asPart.ts'
import { mayTell } from './mayTell.ts'
import { partyOf, type Voice } from './partyOf.ts'
import { namesNoPlace, placesOfFrame } from './placesOfFrame.ts'
import { sideOfFrame } from './sideOfFrame.ts'
import { validAtOf } from './validAtOf.ts'

/** Who said it, how, and what it is about: what turns the frames of a content into propositions. */
export interface Saying extends Voice {
  readonly act: Act
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** The day of saying, else of publishing; null when neither is a whole day. */
  readonly day: string | null
  /** As the text tells it, in EDTF. */
  readonly saidOn: string | null
  readonly about: readonly About[]
  /** What the statements before it in the article told. */
  readonly before: readonly Proposition[]
}

/**
 * The propositions of a statement: its frames with their parties and places, one for each place that a phrase names ("Pershe and Druhe are
 * surrounded"), and turned round by a denial. Where "control" or a gain names no side it is the speaker's own.
 */
export function propositionsOf(frames: readonly Frame[], saying: Saying, article: ResolvedArticle): Proposition[] {
  const seen = new Set<string>()
  return frames
    .filter((frame) => mayTell(frame.predicate, article) && !takesNoGround(frame, article) && !isOfOffice(frame, article))
    .flatMap((frame) => placesOfFrame(frame, saying, article).map((place) => propositionOf(frame, place, saying, article)))
    .filter((proposition) => {
      const { trigger, ...said } = proposition
      const key = JSON.stringify(said)
      return seen.has(key) ? false : seen.add(key) !== undefined
    })
}

/** "It entered the town, “freed in full”", of a ministry and its list: offices march nowhere. */
function isOfOffice({ predicate, side }: Frame, { mentions, entityOf, text }: ResolvedArticle): boolean {
  if (predicate !== 'ADVANCES' || side === null || !/^it$/i.test(textOf(text, side))) return false
  return mentionsIn(mentions, side).some(({ entityId }) => entityId !== null && OFFICE.test(entityOf(entityId)?.key ?? ''))
}

const OFFICE = /\/(?:ministry-of-[a-z-]+|government|presidency|parliament)$/

/** "Seized the general": what is done to people by words for ground. */
function takesNoGround({ predicate, place }: Frame, article: ResolvedArticle): boolean {
  return GROUND.has(predicate) && place !== null && namesNoPlace(place, DONE_TO_PEOPLE.has(predicate), article)
}

/** People are freed and approached, too. */
const DONE_TO_PEOPLE: ReadonlySet<Predicate> = new Set<Predicate>(['SEIZES', 'ADVANCES', 'CONTESTED'])
const GROUND: ReadonlySet<Predicate> = new Set<Predicate>(['CONTROLS', 'SEIZES', 'HOLDS', 'CONTESTED', 'ADVANCES', 'WITHDRAWS', 'STATUS'])

function propositionOf(frame: Frame, { placeId, part, partName }: FramePlace, saying: Saying, article: ResolvedArticle): Proposition {
  const { other, isSo, trigger, predicate, share, amount, degree } = frame
  const isByCue = !isPlainSaying(saying, article)
  const whose = sideOfFrame(frame, placeId, saying, article)
  const polarity = (isSo !== whose.isTurned) === !(isByCue && saying.act === 'DENIES') ? 1 : -1
  const isPredicted = isByCue && saying.act === 'PREDICTS'
  return {
    predicate,
    mood: isPredicted ? 'PREDICTED' : frame.mood,
    side: whose.side,
    other: other === null ? null : partyOf(other, saying, article),
    placeId,
    part,
    ...(partName === null ? {} : { partName }),
    share,
    amount,
    degree,
    trigger,
    polarity,
    ...(isTakenBack(frame, saying, article) ? { isRetraction: true as const } : {}),
    // "Will storm the town before May": the day that an aim names is not when he has it.
    validAt: validAtOf(trigger, predicate === 'INTENDS' ? [trigger] : saying.content, {
      article,
      day: saying.day,
      said: daysOfEdtf(saying.saidOn),
    }),
  }
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
