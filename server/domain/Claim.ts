import type { ArticleId, ClaimId, EntityId, OutletId, StatementId } from './ids.ts'
import type { Predicate, Proposition } from './Proposition.ts'
import type { Act, Voice } from './Statement.ts'
import type { Sureness } from './Sureness.ts'

/** What is at issue, whatever is said of it: rival claims on one topic and place stand together. */
export type Topic =
  | 'CONTROL'
  | 'ENCIRCLEMENT'
  | 'FORCES'
  | 'MOVES'
  | 'FIGHTING'
  | 'STRIKES'
  | 'INTERCEPTIONS'
  | 'LOSSES'
  | 'STATUS'
  | 'ORDERS'
  | 'RESPONSIBILITY'
  | 'FOOTAGE'
  | 'OTHER'

/** How an utterance stands to a claim. */
export type Position = 'AFFIRMS' | 'DENIES' | 'PARTLY' | 'OTHER_SCOPE'

/** How two things said stand to each other. CONTRADICTS needs one scope and one time; STRAINS is what is vague, or a part against the whole. */
export type Verdict = 'SAME' | 'CONTRADICTS' | 'STRAINS' | 'OTHER_SCOPE' | 'NONE'

/** How one speaker's word changed: a later state, a denial given up, the opposite for the same time, a word taken back. */
export type ChangeKind = 'MOVED' | 'CONCEDED' | 'REVERSED' | 'RETRACTED'

/** One thing that one statement says to be so, with all that relating it needs. */
export interface Telling {
  readonly statementId: StatementId
  readonly articleId: ArticleId
  readonly outletId: OutletId | null
  readonly speakerId: EntityId | null
  /** The party that the speaker belongs to: an ISO 3166-1 code or an entity's key; null for those outside and unknown. */
  readonly speakerSide: string | null
  /** Only where what it tells is the speaker's own ("our flag", "his men"), and its article does not tell whose that is. */
  readonly isSpeakersOwn?: true
  readonly act: Act
  readonly voice: Voice
  /** The day that it is listed under; null for an undated one, which never contradicts, strains or changes. */
  readonly day: string | null
  readonly dayBasis: 'SAID' | 'PUBLISHED' | null
  /** Null where what is said could not be typed: it meets its like by its words. */
  readonly proposition: Proposition | null
  readonly polarity: 1 | -1
  /** Whether its own words name the place of the proposition; else it was taken from what stands around it. */
  readonly isPlaced: boolean
  /** Where what it says begins in the article's text: several tellings of one statement differ in it. */
  readonly start: number
  readonly end: number
  /** Where its paragraph begins in the article's text. */
  readonly paragraph: number
  /** What it says, in one line, 400 characters at most. */
  readonly words: string
  /** The day that the words themselves fix for what happened ("on Monday", "the attack of 6 July"), ISO 8601; null when they fix none. */
  readonly happenedOn: string | null
  /** What it is about, places first. */
  readonly about: readonly EntityId[]
  /** What its words and cue say by themselves: -1 for a negation or a denial. Of what is not typed it is the polarity. */
  readonly saysSo: 1 | -1
  /** What it points at instead of saying it: the noun ("accusation"), or "it"; null when it says it. */
  readonly pointsAt: string | null
  /** The noun of saying that it turns against ("the story of a cut road"); null where there is none. */
  readonly shell: string | null
  /** Whether it takes back the speaker's own earlier word ("withdrew his statement that …"). */
  readonly takesBack: boolean
  /** The body that the speaker speaks for ("a spokesman for the ministry"); null when he speaks for himself. */
  readonly institutionId: EntityId | null
  /** For a denial that says only "it" or "the report": the statement that it denies, and by which rule that was found. */
  readonly denies: { readonly statementId: StatementId; readonly rule: string; readonly sureness: Sureness } | null
  /** By which rule it says what it is taken to say, and how sure that is. */
  readonly read: { readonly rule: string; readonly sureness: Sureness }
  /** Names the claim that it affirms or denies, once it is related; null before. */
  readonly claimKey: string | null
}

/** What utterances affirm and deny: propositions of the same truth conditions, across speakers and outlets. */
export interface Claim {
  readonly id: ClaimId
  /** What the id is made of. */
  readonly key: string
  readonly topic: Topic
  readonly predicate: Predicate | null
  readonly placeId: EntityId | null
  /** Affirmed: the telling that says it most plainly, for its words. */
  readonly model: Telling
}
