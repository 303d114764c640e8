import { readShell } from './shellNouns.ts'

/**
 * Where the words begin that find fault with a thing said ("that conclusion | premature", "the figure | was out of date", "her finding | cannot be right"), or -1 where none do. Of
 * anything else than a thing said they say nothing: bread is cheap, an attack may be shameful and have happened all the same.
 */
export function faultAt(words: string): number {
  const found = FAULT.exec(words)
  if (found !== null) return isSaying(words.slice(0, found.index)) ? found.index : -1
  const blamed = SHAME.exec(words)
  return blamed !== null && ACCUSING.test(words.slice(0, blamed.index)) ? blamed.index : -1
}

/** Whether a content finds fault with what was just said, and tells no more: "that a rumour", "this cheap". */
export function findsFaultWithIt(content: string): boolean {
  const words = withoutReason(content)
  const at = faultAt(words)
  return at > 0 && PRONOUN.test(words.slice(0, at))
}

/** The words without the reason that is given for them: "the count was wrong | , since one officer had walked in". */
export function withoutReason(words: string): string {
  return words.replace(REASON, '') || words
}

const REASON = /,? (?:since|because|given that|seeing that|inasmuch as)\b.*$|, (?:as|for) (?=\p{Ll}).*$/isu

function isSaying(head: string): boolean {
  const shell = readShell(head.trim())
  return PRONOUN.test(head) || SUPPOSED.test(head) || (shell !== null && head.trim().split(' ').length <= LONGEST)
}

/** Words of "the figure of eleven dead at the bridge". */
const LONGEST = 9
const PRONOUN = /^["“‘]?(?:it|this|that|these|those|all (?:of )?(?:it|that|this))$/i
const SUPPOSED =
  /^["“‘]?(?:the|that|this|any|his|her|its|their) ["“‘]?(?:supposed|alleged|so-called|purported)["”’]? \p{L}+(?: \p{L}+){0,4} ?$/iu
const ACCUSING =
  /^["“‘]?(?:(?:the|that|this|these|those|such|his|her|its|their) )?(?:\p{L}+ ){0,3}?(?:charge|accusation|allegation|claim|insinuation|suggestion|comparison|rumou?r|slur)s?(?: of .{3,30})?$/iu

const LEAD = '(?:(?:(?:is|was|are|were|be|been|as(?: being)?|to be|being|seems?|seemed|looks?|looked) )|[-–—,:] )?'
const MUCH =
  '(?:(?:an?|the|simply|plainly|clearly|utterly|quite|rather|very|deeply|wholly|totally|completely|entirely|far|much|wildly|grossly|highly|frankly|at best|merely|mere|cheap|crude|vulgar|gross|pure|\\p{Ll}{4,14}(?:ful|ish|ous|al|ing|ed|ic)) ){0,4}'
const FAULTS =
  'premature|hysterical|unproven|unproved|unsupported|unverifiable|cheap|offensive|insulting|scurrilous|grotesque|perverse|silly|stupid|foolish|childish|infantile|unfair|unjust|unjustified|unwarranted|' +
  'illogical|implausible|improbable|unlikely|dubious|doubtful|questionable|flawed|mistaken|outdated|out[ -]of[ -]date|obsolete|too (?:high|low|big|small|large|round)|excessive|irresponsible|mischievous|tendentious|' +
  'one-sided|biased|impossible|inconceivable|unthinkable|unbelievable|overstated|understated|overdone|overdrawn|hollow|empty|speculative|partisan|hypocritical|' +
  'insult|joke|farce|mistake|error|rumou?rs?|guess(?:es|work)?|speculation|film script|theatre|theater|distraction|pretext|excuse|trick|manoeuvre|maneuver|provocation|slander|smear|conspiracy theory|dream|song'
const TAIL = "(?: (?:of|for|from|by|in|on|to|at) [\\p{L}\\p{N} ’'-]{2,40})?"
const FAULT = new RegExp(
  `,? (?:${LEAD}["“'‘]?${MUCH}["“'‘]?(?:${FAULTS})${TAIL}["”'’.!]*$|(?:can(?:not|['’]t| not| hardly)|could(?: not|n['’]t| hardly)) (?:possibly )?be (?:right|true|correct|accurate|so)["”'’.!]*$)`,
  'iu',
)
const SHAME = new RegExp(
  ` ${LEAD}["“'‘]?${MUCH}["“'‘]?(?:shameful|shameless|outrageous|scandalous|disgraceful|disgusting|monstrous|vile|sickening|cynical|ugly|dirty|low|wicked)${TAIL}["”'’.!]*$`,
  'iu',
)
