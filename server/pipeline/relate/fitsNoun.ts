import type { Telling } from '../../domain/Claim.ts'
import { stemsOf } from './stemsOf.ts'

/**
 * Whether a telling is what a denial points at with a noun: a figure points at a number, an order at an order, an accusation at one who is accused; a claim, a report or "it"
 * at anything.
 */
export function fitsNoun(telling: Telling, noun: string, denial: Telling): boolean {
  const { proposition, words, act } = telling
  if (ANYTHING.has(noun)) return true
  if (NUMBERS.has(noun)) return proposition?.amount != null || COUNTED.test(words)
  if (
    ORDERING.has(noun) &&
    (proposition?.predicate === 'ORDERS' ||
      act === 'ORDERS' ||
      act === 'DEMANDS' ||
      /\b(?:order|instruct|ultimatum|commanded)/i.test(words))
  )
    return true
  if (FIRE.has(noun) && proposition !== null && STRUCK.has(proposition.predicate)) return true
  if (KILLING.has(noun) && proposition?.predicate === 'LOSSES' && proposition.amount?.of === 'killed') return true
  if (ACCUSING.has(noun)) return isAccusation(telling, denial)
  const stems = stemsOf(words)
  return [...stemsOf(noun)].some((stem) => stems.has(stem))
}

/** Whether a denial's noun tells nothing of what it points at. */
export function pointsAtAnything(noun: string): boolean {
  return ANYTHING.has(noun)
}

/** Whether a denial answers to an accusation. */
export function isOfAccusation(noun: string): boolean {
  return ACCUSING.has(noun)
}

/** Whether the deed that a telling tells of is laid to the one who denies. */
export function isLaidTo({ proposition }: Telling, { speakerSide }: Telling): boolean {
  return proposition !== null && DEEDS.has(proposition.predicate) && proposition.side !== null && proposition.side === speakerSide
}

const DEEDS: ReadonlySet<string> = new Set(['STRIKES', 'RESPONSIBLE', 'ORDERS', 'LOSSES', 'ADVANCES', 'DEPLOYS', 'PRESENT', 'SEIZES'])

const ANYTHING = new Set(
  `it this that claim report statement assertion suggestion rumour rumor talk notion idea new news announcement speculation thing version account story narrative insinuation verdict finding remark
  comment proclamation declaration boast boasting bragging message communique communiqué notice tale theory view line picture portrayal depiction description characterisation characterization
  explanation testimony gossip hearsay propaganda innuendo implication conclusion assessment reading
  detail summary excuse argument contention insistence observation opinion prediction warning complaint reproach word`.split(/\s+/),
)
const NUMBERS = new Set('figure number toll count estimate percentage tally total sum headcount'.split(' ').concat('death toll'))
/** Words for numbers; "one" and "no one" count little. */
const COUNTED =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundreds?|thousands?|millions?|dozens?|scores|half|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b/iu
const ORDERING = new Set('order instruction ultimatum command demand deadline request warning'.split(' '))
/** "No operation of that kind" answers who says that a place was struck, "no killing of the sort" who counts the dead. */
const FIRE = new Set('operation attack strike raid bombardment shelling shooting incident'.split(' '))
const STRUCK: ReadonlySet<string> = new Set(['STRIKES', 'RESPONSIBLE'])
const KILLING = new Set('killing massacre execution death'.split(' '))
const ACCUSING = new Set('accusation charge allegation blame'.split(' '))

function isAccusation(telling: Telling, denial: Telling): boolean {
  const { proposition, words } = telling
  if (proposition === null) return !/^\W*$/.test(words)
  return (
    proposition.amount === null && (proposition.side === null || denial.speakerSide === null || proposition.side === denial.speakerSide)
  )
}
