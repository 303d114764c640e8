import type { Telling } from '../../../domain/Claim.ts'
import type { Alignment } from './alignWords.ts'
import type { MoodedTelling } from './MoodedTelling.ts'
import { ownNearness } from './weighTellings.ts'

/** What tells whether two tellings are of one claim, in numbers; each adds to the odds by its own weight (odds.ts). */
export interface PairSignals {
  /** Of what the words of one weigh, how much is met in the other: the greater of the two shares, the lesser, and its square. */
  readonly greater: number
  readonly lesser: number
  readonly lesserSquared: number
  /** What the words that are met weigh, 2 at most; how much longer one is than the other. */
  readonly weight: number
  readonly apart: number
  readonly oneThing: number
  /** Whether one is asked for, or foretold, and the other is not. */
  readonly otherAsked: number
  readonly otherForetold: number
  readonly onlyOneCounts: number
  readonly otherNames: number
  readonly oneTyped: number
  readonly opposed: number
  readonly oneSpeaker: number
  /** How near they are in what they mean beside what their articles tell on the whole, −1 to 1. */
  readonly ownNear: number
  /** Its square, where it is above 0. */
  readonly ownNearSquared: number
  /** Of one article: with no other between them; then also in one paragraph, as a yes and a no, as something said and its denial, by one speaker, and by the length of the second. */
  readonly next: number
  readonly nextInParagraph: number
  readonly nextOpposed: number
  readonly nextDenied: number
  readonly nextOfSpeaker: number
  readonly nextLength: number
  /** Tellings between them, 4 at most; characters between them, in hundreds, 4 at most. */
  readonly between: number
  readonly gap: number
}

/** The signals of a pair whose words were aligned. */
export function pairSignals(a: MoodedTelling, b: MoodedTelling, words: Alignment): PairSignals {
  const [s, t] = [a.telling, b.telling]
  const ownNear = ownNearness(a, b)
  return {
    greater: words.greater,
    lesser: words.lesser,
    lesserSquared: words.lesser ** 2,
    weight: Math.min(MOST_WEIGHT, words.weight),
    apart: words.apart,
    ownNear,
    ownNearSquared: Math.max(0, ownNear) ** 2,
    otherAsked: Number(a.mood.isAskedFor !== b.mood.isAskedFor),
    otherForetold: Number(a.mood.isForetold !== b.mood.isForetold),
    oneThing: Number(s.about.some((id) => t.about.includes(id))),
    onlyOneCounts: Number(words.hasOneNumbers),
    otherNames: Number(words.haveOtherNames),
    oneTyped: Number((s.proposition === null) !== (t.proposition === null)),
    opposed: Number(s.polarity !== t.polarity),
    oneSpeaker: Number(isOneSpeaker(s, t)),
    ...(s.articleId === t.articleId ? inOneArticle(a, b) : APART),
  }
}

const MOST_WEIGHT = 2
const MOST_BETWEEN = 4
const MOST_WORDS = 20

type Standing = Pick<
  PairSignals,
  'next' | 'nextInParagraph' | 'nextOpposed' | 'nextDenied' | 'nextOfSpeaker' | 'nextLength' | 'between' | 'gap'
>

const APART: Standing = {
  next: 0,
  nextInParagraph: 0,
  nextOpposed: 0,
  nextDenied: 0,
  nextOfSpeaker: 0,
  nextLength: 0,
  between: 0,
  gap: 0,
}

function inOneArticle(a: MoodedTelling, b: MoodedTelling): Standing {
  const [first, second] = a.telling.start < b.telling.start ? [a, b] : [b, a]
  const [s, t] = [first.telling, second.telling]
  const between = Math.max(0, second.place - first.place - 1)
  const next = Number(between === 0)
  const isOpposed = s.polarity !== t.polarity
  return {
    next,
    nextInParagraph: next * Number(s.paragraph === t.paragraph),
    nextOpposed: next * Number(isOpposed),
    nextDenied: next * Number(isOpposed && (t.saysSo < 0 || t.act === 'DENIES')),
    nextOfSpeaker: next * Number(isOneSpeaker(s, t)),
    nextLength: next * Math.min(1, t.words.split(' ').length / MOST_WORDS),
    between: Math.min(MOST_BETWEEN, between),
    gap: Math.min(4, Math.max(0, t.start - s.end) / 100),
  }
}

function isOneSpeaker(s: Telling, t: Telling): boolean {
  return s.speakerId !== null && s.speakerId === t.speakerId
}
