import { type Manner, PLAIN_MANNER } from './mannerOf.ts'
import { readShell } from './shellNouns.ts'

/**
 * Whether a content that is denied or withdrawn is the speaker's own earlier word: "his statement that nine had died", "its claim to the ambush", "our first count was wrong",
 * "the figure of 61 had been a slip"; or what a cue takes back: "withdrew | the accusation", "corrected that to … | not 180".
 */
export function takesBack(words: string, { isWithdrawal, mayWithdraw, isRejection }: Manner = PLAIN_MANNER): boolean {
  if (isWithdrawal || (isRejection ? OWN_EARLIER : OWN_WORD).test(words) || OWN_SLIP.test(words)) return true
  return mayWithdraw && (NOT_THAT.test(words) || readShell(words) !== null)
}

const NOUNS =
  'statement|claim|assertion|account|version|announcement|report|remarks?|words?|count|figure|number|toll|estimate|accusation|charge|allegation|admission|confession|testimony|denial|assurance|story|tally|promise|assessment|forecast|prediction'
const EARLIER = '(?:earlier|previous|first|initial|original|former|recent|own|public)'
const OWN_WORD = new RegExp(`^["“‘]?(?:that )?(?:his|her|its|their|our|my)(?: ${EARLIER})* (?:${NOUNS})\\b`, 'i')
/** Who "rejected his account" rejects another's; an own one would be his earlier one. */
const OWN_EARLIER = new RegExp(`^["“‘]?(?:that )?(?:(?:our|my)(?: ${EARLIER})*|(?:his|her|its|their)(?: ${EARLIER})+) (?:${NOUNS})\\b`, 'i')

/** Nobody says of a rival's word that it was a slip. */
const OWN_SLIP =
  /^["“‘]?(?:the|that|an?) (?:earlier |first |previous |initial )?(?:figure|number|count|toll|total|estimate|statement|report|tally|percentage|sum|claim|date)\b.{0,60}? (?:is|was|were|had been|has been)(?: all| simply| just)? (?:based on |due to |the result of )?(?:an? |the )?(?:\p{Ll}+ )?(?:mistake|error|slip|miscount|misprint|miscalculation|misunderstanding|mix-up|oversight)\b/iu

/** "Not 180", "and not nine": the number that is given up. */
const NOT_THAT =
  /^["“‘]?(?:and )?not (?:\d|\p{Ll}+(?:teen|ty|hundred|thousand)\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/iu
