/** What a content says, freed of the words that only say whether it is so. */
export interface Gist {
  /** False when the content itself calls it untrue ("reports of a cut road are false"). */
  readonly isSo: boolean
  /** What is left; the whole content where nothing was taken off. */
  readonly words: string
  /** What it points at instead of saying it: the noun ("accusation"), or "it"; null when it says it. */
  readonly pointsAt: string | null
}

/**
 * Takes off the shell around what is said: "reports of a cut road are false" says that no road is cut, "it is a lie that the bank failed" that it did not. A
 * content that is nothing but a shell ("the claim", "that figure as propaganda", "no such order had come") points at something said before.
 */
export function readGist(content: string, isDenied: boolean): Gist {
  const whole = content.trim()
  const words = whole.replace(/^that (?=\S+ \S)/i, '')
  const [, inLie] = LIE_THAT.exec(words) ?? []
  if (inLie !== undefined) return { isSo: false, words: inLie, pointsAt: null }
  const [, such, order] = NO_SUCH.exec(words) ?? []
  const noSuch = such ?? order
  if (noSuch !== undefined) return { isSo: true, words, pointsAt: noSuch.toLowerCase() }
  if (BARE_VERDICT.test(whole)) return { isSo: false, words, pointsAt: 'it' }
  if (isDenied && BLAME.test(words)) return { isSo: true, words, pointsAt: 'accusation' }
  if (POINTS_AND_DENIES.test(whole) || UNTRUE_ALONE.test(whole)) return { isSo: false, words, pointsAt: 'it' }
  const verdict = UNREAL.exec(words) ?? UNTRUE.exec(words)
  const isSo = verdict === null
  const head = (verdict === null ? words : words.slice(0, verdict.index)).trim()
  if (NOTHING_OF_IT.test(head)) return { isSo: false, words: head, pointsAt: 'it' }
  if (PRONOUN.test(head)) return { isSo: isSo && !NEGATED.test(head), words: head, pointsAt: 'it' }
  const [, noun, rest = ''] = isSo && !isDenied ? [] : (SHELL.exec(head) ?? [])
  if (noun === undefined) return { isSo, words: head, pointsAt: null }
  const inner = rest.replace(INTO_INNER, '')
  const isInner = inner !== rest && inner !== ''
  return isInner ? { isSo, words: inner, pointsAt: null } : { isSo, words: head, pointsAt: singular(noun.toLowerCase()) }
}

/** "It was a lie that …", "it is not true that …". */
const LIE_THAT =
  /^it (?:is|was|would be) (?:an? (?:\p{L}+ )?(?:lie|fabrication|falsehood|myth|invention)|(?:not (?:true|correct)|untrue|false|wrong|nonsense|absurd)) (?:to (?:say|claim) )?that (.+)$/iu

/** What calls a thing untrue, at the end of a content. */
const UNTRUE =
  /(?:^|,?\s+|(?=["“'‘]))(?:(?:is|was|are|were|as|to be|amounts? to)\s+)?["“'‘]?(?:(?:an?|pure|total|complete|another|utterly?|completely|entirely|simply|just)\s+)*(?:false|untrue|wrong|baseless|unfounded|groundless|fake(?: news)?|not true|slander|libel|smears?|a bluff|bluff|stunt|provocation|politically motivated|exaggerat(?:ed|ion)|malicious|ridiculous|laughable|without (?:foundation|basis)|nonsense|rubbish|absurd|misleading|incorrect|inaccurate|disinformation|misinformation|fabricat(?:ion|ed)|fairy tales?|inventions?|lies?|myths?|hoax|(?:\p{Ll}+ )?(?:arithmetic|propaganda|lies|fantasy|fiction))["”'’.]*$/iu

/** "Does not correspond to reality", "has nothing to do with the facts", "is far from the truth". */
const UNREAL =
  /,?\s+(?:(?:do|does|did)(?: not|n['’]t) (?:correspond|conform|match|reflect|stand up)(?: to| with)?|ha(?:s|ve|d) (?:nothing to do|nothing in common|no connection|little to do) with|(?:is|are|was|were) (?:far|a long way|divorced|detached) from|contradicts?|bears? no (?:relation|resemblance) to|(?:has|have|had) no basis in) (?:the )?(?:reality|facts?|truth|actual (?:situation|state of affairs)|situation on the ground|real situation)\b.*$/iu

const NO_SUCH =
  /\b(?:no|any) (?:such (\p{L}+)|(order|ultimatum|instruction|command|request|demand|warning|deadline)\b(?=.*\b(?:reach|receiv|given|issued|come|came|arriv|sent)))/iu

const NEGATED = /\b(?:not|never|none)\b|n['’]t\b/i

/** A content that is nothing but a verdict: "nonsense", "that a fairy tale", "a complete fabrication". */
const BARE_VERDICT =
  /^["“'‘]?(?:(?:it|this|that|these|those|all)\s+)?(?:(?:as|an?|pure|total|complete|another|utterly?|completely|entirely|simply|just|all)\s+)*["“'‘]?(?:false|untrue|not true|wrong|baseless|unfounded|groundless|fake(?: news)?|nonsense|rubbish|absurd|misleading|incorrect|inaccurate|disinformation|misinformation|fabrications?|fabricated|fairy tales?|inventions?|lies?|myths?|hoax|propaganda|slander|libel|smears?|fantasy|fiction|wide of the mark)["”'’.]*$/iu

/** "Responsibility", "any involvement in it", "being behind the attack", "having done so". */
const BLAME =
  /^(?:(?:any|all) )?(?:responsibility|involvement|wrongdoing|complicity|culpability|guilt|blame|(?:having )?(?:(?:any|a) )?(?:role|part|hand))(?: (?:in|for|of|behind) .{2,40})?$|^(?:being behind|having (?:anything|something) to do with|having (?:carried it out|done (?:so|it|that)))\b/iu

/** "Nothing of the sort had happened", "it had happened", "they had done so". */
const NOTHING_OF_IT =
  /^(?:nothing of the (?:sort|kind)(?: (?:had |has )?(?:happened|occurred|took place|taken place))?|(?:it|this|that) (?:had|has)? ?(?:ever )?(?:happened|occurred|taken place|took place)|(?:it|he|she|they|we) (?:had|has|have|ever|would)? ?(?:ever )?(?:done|did|do) (?:so|it|that|this)|doing so)$/iu

/** "That was untrue", "we reject that", "this is false". */
const POINTS_AND_DENIES =
  /^(?:(?:it|this|that|these|those|they) (?:all )?(?:is|was|are|were) (?:an? |all |simply |completely |just )*(?:untrue|false|wrong|lies?|nonsense|not (?:true|so|the case|correct|right)|incorrect|baseless|a lie)|(?:we|i|they|he|she) (?:totally |strongly |firmly |categorically )?(?:reject|deny|denied|dispute|refute|rejected|denies|rejects) (?:it|that|this|them)(?: \p{L}+)?)\b/iu

/** What is left of "that was untrue: …" where the reader took the pronoun for the one that joins. */
const UNTRUE_ALONE =
  /^(?:is|was|are|were) (?:simply |completely |just |entirely )?(?:untrue|false|wrong|lies|nonsense|not true|incorrect|baseless)\b/iu

/** "It", "that was", "it does not", "they had not". */
const PRONOUN =
  /^(?:(?:it|this|that|they|he|she|we|these|those)(?: (?:is|was|are|were|does|do|did|has|had|have|will|would|can)(?: not|n['’]t)?)?|all (?:of )?(?:it|this|that))[.,]?$/iu

const NOUN =
  '(claims?|reports?|statements?|allegations?|accusations?|charges?|assertions?|suggestions?|rumou?rs?|talk|notion|idea|account|version|news|announcement|figures?|numbers?|tolls?|counts?|insinuations?|speculation|story|stories|narrative|remarks?|comments?|death tolls?|version of events|verdict|findings?|estimates?|charge)'
const BEFORE_NOUN =
  "(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Aa]ny|[Aa]ll|such|his|her|its|their|earlier|previous|recent|media|press|social|online|\\p{Lu}[\\p{L}.]+|[\\p{L}]+(?:['’]s|s['’]))"
const SHELL = new RegExp(`^(?:${BEFORE_NOUN} )*${NOUN}\\b(.*)$`, 'u')

/** What joins the shell's noun to what it holds. */
const INTO_INNER = /^ (?:of|that|about|on|concerning|regarding|by \p{L}+ that|(?:from|in) [^,]{3,40}? that)\b ?/iu

function singular(noun: string): string {
  return noun.replace(/s$/, '')
}
