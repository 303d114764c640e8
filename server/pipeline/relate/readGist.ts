import { faultAt, findsFaultWithIt, withoutReason } from './faultAt.ts'
import { readShell } from './shellNouns.ts'
import { inventedAt, isVerdictAlone, verdictAt } from './verdictAt.ts'

/** What a content says, freed of the words that only say whether it is so. */
export interface Gist {
  /** False when the content itself calls it untrue ("reports of a cut road are false"). */
  readonly isSo: boolean
  /** What is left; the whole content where nothing was taken off. */
  readonly words: string
  /** What it points at instead of saying it: the noun ("accusation"), or "it"; null when it says it. */
  readonly pointsAt: string | null
  /** The noun of saying whose words it turns against ("the story" of a cut road); null where there is none. */
  readonly shell: string | null
}

/**
 * Takes off the shell around what is said: "reports of a cut road are false" says that no road is cut, "it is a lie that the bank failed" that it did not. A
 * content that is nothing but a shell ("the claim", "that figure as propaganda", "no such order had come") points at something said before.
 */
export function readGist(content: string, isDenied: boolean): Gist {
  const whole = content.trim()
  const words = whole.replace(/^that (?=\S+ \S)(?!\S+ (?:as|to be|is|was|an?)\b)/i, '')
  const pointing = readPointing(whole, words, isDenied)
  if (pointing !== null) return { ...pointing, shell: null }
  const verdict = verdictOf(words)
  const isSo = verdict < 0
  const head = (isSo ? words : words.slice(0, verdict)).trim()
  if (PRONOUN.test(head)) return { isSo: isSo && !NEGATED.test(head), words: head, pointsAt: 'it', shell: null }
  const invented = isSo ? inventedAt(head) : -1
  const shell = isSo && !isDenied && invented < 0 ? null : readShell(invented < 0 ? shortened(head) : head.slice(0, invented))
  if (shell === null) return { isSo, words: head, pointsAt: isSo && !isDenied ? null : namedAs(head, isSo), shell: null }
  const { noun, inner, isTold } = shell
  const said = /^that /i.test(whole) && !/^that /i.test(head) ? `that ${head}` : head
  const isCalledUntrue = isSo && invented < 0
  return isTold
    ? { isSo: isCalledUntrue, words: inner, pointsAt: null, shell: noun }
    : { isSo: isCalledUntrue, words: inner || said, pointsAt: noun, shell: noun }
}

/** Where the words begin that call what is before them untrue, or a thing said a bad one; -1 where none do. */
function verdictOf(words: string): number {
  const verdict = verdictAt(words)
  if (verdict >= 0) return verdict
  const reasoned = withoutReason(words)
  const found = reasoned === words ? -1 : verdictAt(reasoned)
  return found >= 0 && readShell(reasoned.slice(0, found).trim()) !== null ? found : faultAt(reasoned)
}

/** The noun of "this list" that is called invented, of "the supposed rescue" that is denied; null for what says more. */
function namedAs(head: string, isSo: boolean): string | null {
  return (isSo ? SUPPOSED : CALLED).exec(head)?.[1]?.toLowerCase() ?? null
}

const CALLED = /^["“‘]?(?:that|this|these|those) (?:\p{Ll}+ )?(\p{Ll}+)["”’]?$/iu
const SUPPOSED =
  /^["“‘]?(?:the|that|this|these|those|any|his|her|its|their) (?:\p{Ll}+ )?["“‘]?(?:supposed|alleged|so-called|purported|reported|rumou?red|claimed|imagined)["”’]? (?:\p{Ll}+ )?(\p{Ll}+)(?: (?:of|by|in|at|on) .{2,40})?["”’]?$/iu

/** What a content that only points says; null where it says more. */
function readPointing(whole: string, words: string, isDenied: boolean): Omit<Gist, 'shell'> | null {
  const [, inLie] = LIE_THAT.exec(words) ?? []
  if (inLie !== undefined) return { isSo: false, words: inLie, pointsAt: null }
  const [, such, order] = NO_SUCH.exec(words) ?? []
  const noSuch = such ?? order ?? OF_THE_KIND.exec(words)?.[1]
  if (noSuch !== undefined) return { isSo: true, words, pointsAt: noSuch.toLowerCase() }
  if (isVerdictAlone(whole) || findsFaultWithIt(whole)) return { isSo: false, words, pointsAt: 'it' }
  if (isDenied && BLAME.test(shortened(words))) return { isSo: true, words: shortened(words), pointsAt: 'accusation' }
  if (POINTS_AND_DENIES.test(whole) || UNTRUE_ALONE.test(whole)) return { isSo: false, words, pointsAt: 'it' }
  return NOTHING_OF_IT.test(shortened(words)) ? { isSo: false, words, pointsAt: 'it' } : null
}

/** Without what another clause adds: "any part in it, and their spokesman blamed …". */
function shortened(words: string): string {
  return (
    words
      .replace(THEN, '$1')
      .replace(/,["”’]? (?:and|but|while|whereas|adding|saying|calling|insisting|though|although)\b.*$|;.*$/su, '') || words
  )
}

/** "Her figure | and stood by the 47 that had been announced". */
const THEN =
  /^((?:the|that|this|his|her|its|their|it)(?: \p{Ll}+){0,2}) and (?:\p{Ll}{2,}ed|said|stood|gave|put|told|spoke|kept|held|stuck|clung|went|made)\b.*$/isu

/** "It was a lie that …", "it is not true that …", "there is no truth in the claim that …". */
const LIE_THAT =
  /^(?:it (?:is|was|would be) (?:an? (?:\p{L}+ )?(?:lie|fabrication|falsehood|myth|invention|mistake)|(?:not (?:true|correct|the case)|untrue|false|wrong|nonsense|absurd|incorrect)) (?:to (?:say|claim) )?that|there (?:is|was) (?:no|not a (?:word|grain|shred) of) truth (?:in|to) (?:the )?(?:claim|report|suggestion|allegation|rumou?r|stor(?:y|ie)|idea|assertion)s? that) (.+)$/iu

const NO_SUCH =
  /\b(?:no|any|never (?:been |had )?(?:an?|any)) (?:such (\p{L}+)|(order|ultimatum|instruction|command|request|demand|warning|deadline)\b(?=.{0,80}\b(?:reach|receiv|given|issued|come|came|arriv|sent)))/iu

/** "No operation of that kind had taken place", "no killing of the sort". */
const OF_THE_KIND = /^(?:that )?no (?!one\b|group\b|force\b)(\p{Ll}{3,20}) of (?:that|this|the) (?:kind|sort|type)\b/iu

const NEGATED = /\b(?:not|never|none)\b|n['’]t\b/i

/** "Responsibility", "any involvement in it", "being behind the attack", "having done so". */
const BLAME =
  /^(?:(?:any|all|every|the) )?(?:responsibility|involvement|wrongdoing|complicity|culpability|guilt|blame|fault|knowledge|(?:having )?(?:(?:any|a) )?(?:role|part|hand|share))(?: (?:in|for|of|behind) .{2,40})?$|^(?:being behind|having (?:anything|something) to do with|having (?:carried it out|done (?:so|it|that)))\b/iu

/** "Nothing of the sort had happened", "it had happened", "they had done so". */
const NOTHING_OF_IT =
  /^(?:nothing of the (?:sort|kind)(?: (?:had |has |was |is )?(?:ever )?(?:happened|occurred|took place|taken place|going on|said|done|agreed|planned))?|(?:it|this|that) (?:had|has)? ?(?:ever )?(?:happened|occurred|taken place|took place)|(?:it|he|she|they|we) (?:had|has|have|ever|would)? ?(?:ever )?(?:done|did|do) (?:so|it|that|this|anything of the (?:sort|kind))|doing so)$/iu

/** "That was untrue", "we reject that", "this is false", "there is no truth in it". */
const POINTS_AND_DENIES =
  /^(?:(?:it|this|that|these|those|they) (?:all )?(?:is|was|are|were) (?:an? |all |simply |completely |just |plainly |utterly )*(?:untrue|false|wrong|lies?|nonsense|rubbish|not (?:true|so|the case|correct|right)|incorrect|baseless|a lie)|(?:we|i|they|he|she) (?:totally |strongly |firmly |categorically |flatly |utterly )?(?:reject|deny|denied|dispute|refute|rejected|denies|rejects) (?:it|that|this|them|(?:it|that|this) all|all of (?:it|that|this))(?: \p{L}+)?|(?:nothing|none|not a word) of (?:it|that|this|them) (?:is|was|are|were) (?:true|correct|right|so)|there (?:is|was) (?:no|not a (?:word|grain|shred) of) truth (?:in|to) (?:it|that|this|them|any of (?:it|this|that)))\b/iu

/** What is left of "that was untrue: …" where the reader took the pronoun for the one that joins. */
const UNTRUE_ALONE =
  /^(?:is|was|are|were) (?:simply |completely |just |entirely )?(?:untrue|false|wrong|lies|nonsense|not true|incorrect|baseless)\b/iu

/** How and when something was said, behind what was: "it | at once", "that | flatly on Monday", "it | within hours". */
const ADJUNCT =
  ',? (?:at once|too|as well|either|also|at the time|straight ?away|right away|out of hand|in full|outright|again|later|afterwards|today|yesterday|twice|\\p{L}{3,}ly|within (?:\\p{L}+ ){0,2}(?:minutes?|hours?|days?)|(?:the|that) (?:same|next|following|very) (?:day|evening|morning|night|hour)|on \\p{L}+day(?: (?:night|morning|evening|afternoon))?|in an? (?:statement|post|interview|letter|briefing))'

/** "It", "that was", "it does not", "they had not". */
const PRONOUN = new RegExp(
  `^(?:(?:it|this|that|they|he|she|we|these|those)(?: (?:is|was|are|were|does|do|did|has|had|have|will|would|can)(?: not|n['’]t)?)?|all (?:of )?(?:it|this|that)|as much|the point|(?:any|none) of (?:it|this|that))(?:${ADJUNCT}){0,3}[.,]?$`,
  'iu',
)
