import type { Telling } from '../../domain/Claim.ts'
import { winnersIn } from './winnersIn.ts'

/** What is told as so, foretold, asked for, and told of as said are four things. */
export interface Mood {
  readonly isAskedFor: boolean
  readonly isForetold: boolean
  /** What somebody said or denied is another matter than what he said it of. */
  readonly isOfWords: boolean
  /** Whom it tells to have won; empty where it tells of none. */
  readonly winners: ReadonlySet<string>
}

/** The mood of a telling, by its act and its words. */
export function moodOf(telling: Telling): Mood {
  const { act, proposition, words } = telling
  return {
    isAskedFor: act === 'ORDERS' || act === 'DEMANDS' || INFINITIVE.test(words) || OUGHT.test(words),
    isForetold: act === 'PREDICTS' || act === 'WARNS' || act === 'PLEDGES' || proposition?.mood === 'PREDICTED' || TO_COME.test(words),
    isOfWords: TOLD.test(words),
    winners: winnersIn(telling),
  }
}

/** "We must hold on". */
const OUGHT = /\b(?:must|should|ought to|needs? to|ha(?:ve|s) to)\b/iu

/** "Them to leave at once", "the low quarters to be cleared". */
const INFINITIVE = /^["“‘]?(?:them|him|her|us|me|it|(?:the|its|their|his|her|all|any) [\p{L} ]{2,40}?) (?:not )?to (?:be )?\p{Ll}+/iu

const TO_COME = /\b(?:will|would|shall|(?:is|are|was|were) (?:to|going to|about to))\b|['’]ll\b/i

const TOLD = /\b(?:denied|ruled out|told|asked|urged|requested|admitted|promised|claimed|announced|acknowledged)\b/i
