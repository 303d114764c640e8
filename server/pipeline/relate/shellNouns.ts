/** A noun of saying with what it holds: "the ministry's story about the cranes" is a story that holds "the cranes". */
export interface Shell {
  /** In the singular, in small letters: "story". */
  readonly noun: string
  /** What it holds, with what stands before the noun ("victory" of "the victory notice"); "" where it holds nothing. */
  readonly inner: string
  /** Whether what it holds stands behind the noun, as a clause or phrase that says it. */
  readonly isTold: boolean
}

/** The shell that a content is: a noun of saying with at most five words before it and what it holds behind. Null where it is none, or a clause that begins with one. */
export function readShell(head: string): Shell | null {
  const found = SHELL.exec(head)
  const [, before = '', noun, rest = ''] = found ?? []
  if (noun === undefined || VERB_BEFORE.test(before)) return null
  const told = rest.replace(/^claim/i.test(noun) ? INTO_DEED : INTO, '').trim()
  if (told !== rest.trim() && told !== '') return { noun: singular(noun), inner: told, isTold: true }
  if (/^ \p{Ll}/u.test(rest) && !BEHIND.test(rest)) return null
  return { noun: singular(noun), inner: modifiers(before), isTold: false }
}

const NOUNS =
  `claims? reports? statements? allegations? accusations? charges? assertions? suggestions? rumou?rs? talk notions? ideas? accounts? versions? news announcements?
  figures? numbers? tolls? death\\stolls? counts? tall(?:y|ies) totals? sums? estimates? percentages? insinuations? speculations? stor(?:y|ies) narratives? remarks? comments? verdicts?
  findings? proclamations? declarations? boasts? boasting bragging tales? theor(?:y|ies) views? readings? pictures? portrayals? depictions? assessments? conclusions? communiqu[eé]s? notices? messages?
  testimon(?:y|ies) assurances? reassurances? explanations? excuses? denials? complaints? predictions? forecasts? hypothes[ie]s legends? characteri[sz]ations? descriptions? implications? innuendos? gossip hearsay
  details? summar(?:y|ies) contentions? arguments? point reproach(?:es)? slurs? smears?
  propaganda whispers? fabrications? inventions? verdict versions?\\sof\\sevents line admission confession avowal pledge promise recollections?`.split(
    /\s+/,
  )

const BEFORE = "(?:[\\p{L}’'.-]+ |\\d[\\d,.]* ){0,5}?"
const SHELL = new RegExp(`^["“‘]?(${BEFORE})(${NOUNS.join('|')})(?![\\p{L}-])(.*)$`, 'iu')

/** What joins the noun to what it holds. */
const INTO =
  /^ (?:of|that|about|on|over|concerning|regarding|against|for|as to|by [\p{L} .'’-]{3,40}? that|(?:from|in) [^,]{3,40}? that|made by [\p{L} .'’-]{3,40}? that)\b ?/iu

/** A claim to a deed, or to have done it. */
const INTO_DEED = new RegExp(`${INTO.source}|^ to\\b ?`, 'iu')

/** What may stand behind a bare one: who tells it, where, when. */
const BEHIND =
  /^ (?:\p{Ll}+ly|by|from|in|at|within|after|before|during|through|via|with|without|under|amid|again|too|once|yesterday|today|made|put|attributed|circulating|being|doing|which|who|last|earlier|this|so|as|itself|outright|altogether|entirely|flatly|out of hand|levelled|leveled|coming|emerging|appearing|published|carried|aired|broadcast|spread|issued|cited|contained|given|presented|voiced|raised)\b/iu

/** A verb makes a clause of it: "nobody believed the report". */
const VERB_BEFORE =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|not|never|said|says|told|gave|made|there|it|they|he|she|we|i|you|who|which)\b|n['’]t\b/i

/** The words before a noun that tell what it is of: no article, and nobody whose it is. */
function modifiers(before: string): string {
  const words = before.replace(/^.*['’]s? /u, '')
  return words
    .split(' ')
    .filter((word) => !/^\p{Lu}/u.test(word) && !NO_HINT.test(word))
    .join(' ')
    .trim()
}

const NO_HINT =
  /^(?:the|this|that|these|those|an?|any|all|such|his|her|its|their|our|my|your|own|earlier|previous|recent|latest|first|initial|original|former|early|official|media|press|social|online|foreign|local|rival|enemy|entire|whole|very|so-called|wild|false|old|new|same|other|several|many|some|both)$/i

function singular(noun: string): string {
  const low = noun.toLowerCase()
  if (/^versions? of events$/.test(low)) return 'version'
  return low.replace(/ies$/, 'y').replace(/(?<![su])s$/, '')
}
