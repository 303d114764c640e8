import type { Draft } from '../Draft.ts'
import { isClaimNoun } from '../isClaimNoun.ts'
import { type Passage, quoteAt, sentenceAt, tagAt, wordAt } from '../Passage.ts'
import { isDash, trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { cueAround } from '../rules/verbGroup.ts'
import { seemsVerb } from './seemsVerb.ts'
import { tellerBefore } from './tellerBefore.ts'

/** Whether a lower-case word is what a thing said is called that is not so. */
export function isVerdict(word: string): boolean {
  return VERDICTS.test(word) || FAULTS.test(word)
}

const VERDICTS =
  /^(?:lies?|false|untrue|nonsense|rubbish|fabrications?|fabricated|fables?|tales?|fiction|myths?|hoax|inventions?|fantasy|fantasies|baseless|unfounded|groundless|slanders?|libel|fake|news|disinformation|misinformation|bogus|propaganda|hogwash|incorrect|inaccurate|falsehoods?|radio|bluff)$/

/**
 * "Called the report a lie", "described talk of a retreat as “enemy propaganda”", "judge that claim to be false": a denial of what stands between the verb and the verdict. Null where nothing
 * does, or the verdict goes on. `earlier` are the sentence's drafts.
 */
export function readVerdict(passage: Passage, last: number, earlier: readonly Draft[]): Draft | null {
  if (!isVerdict(wordAt(passage, last)) || !closes(passage, last + 1)) return null
  const verb = callingVerb(passage, last)
  if (verb === null) return null
  const first = verdictStart(passage, last)
  const object = withThat(passage, verb, trimmed(passage, { first: verb + 1, end: first }))
  if (isEmpty(object) || !opensPhrase(passage, object) || !isFalse(passage, first, last)) return null
  const named = tellerBefore(passage, verb, earlier)
  if (named === null || !isWhole(passage, object)) return null
  if (!VERDICTS.test(wordAt(passage, last)) && !isSaying(passage, object)) return null
  const cue = { first: Math.max(cueAround(passage, verb).first, named.end), end: verb + 1 }
  const verdict = trimmed(passage, { first, end: last + 1 })
  // "That a lie" is told as a whole; "that" alone would tell nobody what was said.
  if (isPronoun(passage, object) && VERDICTS.test(wordAt(passage, last))) {
    return {
      source: named,
      cue,
      cueHead: verb,
      content: [trimmed(passage, { first: object.first, end: last + 1 })],
      isHearsay: false,
      act: 'DENIES',
    }
  }
  return { source: named, cue, cueHead: verb, content: [object], verdict, isHearsay: false, act: 'DENIES' }
}

/** What finds fault with a thing said, and with nothing else: a charge is hysterical, bread is cheap. */
const FAULTS =
  /^(?:absurd|preposterous|ludicrous|ridiculous|laughable|nonsensical|hysterical|premature|unproven|unproved|unsupported|unsubstantiated|cheap|offensive|insulting|insult|shameful|outrageous|scurrilous|grotesque|silly|childish|smears?|rumou?rs?|guesswork|guess|speculation|farce|joke|exaggerations?|exaggerated|inflated|overblown|misleading|mistaken|spurious|malicious|defamatory|slanderous|implausible|far-fetched|distortion|provocation|stunt|wrong|erroneous|script)$/

/** "That", "the charge", "her account of it". */
function isSaying(passage: Passage, { first, end }: Range): boolean {
  if (isPronoun(passage, { first, end })) return true
  for (
    let at = first;
    at < end && !/^(?:of|that|about|on|in|to|for|against|from|which|who)$/.test(at > first ? wordAt(passage, at) : '');
    at++
  )
    if (isClaimNoun(wordAt(passage, at)) || /^(?:supposed|alleged|so-called|purported)$/.test(wordAt(passage, at))) return true
  return false
}

function isPronoun(passage: Passage, { first, end }: Range): boolean {
  return end - first === 1 && /^(?:that|this|it|these|those|them)$/.test(wordAt(passage, first))
}

/** "Called | that toll …": a "that" before a noun for something said is no joint. */
function withThat(passage: Passage, verb: number, object: Range): Range {
  const isLost = object.first - 1 > verb && wordAt(passage, object.first - 1) === 'that' && isClaimNoun(wordAt(passage, object.first))
  return isLost && !wordAt(passage, object.first).endsWith('s') ? { first: object.first - 1, end: object.end } : object
}

function opensPhrase(passage: Passage, { first, end }: Range): boolean {
  return (
    /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(tagAt(passage, first)) ||
    (wordAt(passage, first) === 'that' && (end === first + 1 || isClaimNoun(wordAt(passage, first + 1))))
  )
}

/** Not torn out of a quotation, nor of "unproven and false". */
function isWhole(passage: Passage, { first, end }: Range): boolean {
  if (/^(?:and|or|but|,)$/.test(wordAt(passage, end - 1)) || tagAt(passage, end - 1) === 'CCONJ') return false
  for (let at = first; at < end; at++) {
    const quote = quoteAt(passage, at)
    if (quote && (quote.outer.first < first || quote.outer.end > end)) return false
  }
  return true
}

/** "Call", "describe" … of the same clause, with no other finite verb between it and the verdict. */
function callingVerb(passage: Passage, last: number): number | null {
  const floor = Math.max(sentenceAt(passage, last).first, last - MOST_WORDS)
  for (let at = last - 2; at > floor; at--) {
    if (quoteAt(passage, at) && quoteAt(passage, at) !== quoteAt(passage, last)) continue
    if (CALLING.test(wordAt(passage, at)) && seemsVerb(passage, at))
      return /^(?:to|be|been|was|were|is|are|being)$/.test(wordAt(passage, at - 1)) ? null : at
    if (/^(?:;|:|who|which)$/.test(wordAt(passage, at))) return null
  }
  return null
}

const CALLING =
  /^(?:call(?:s|ed)?|term(?:s|ed)?|label(?:s|l?ed)?|brand(?:s|ed)?|dub(?:s|bed)?|describe[sd]?|dismiss(?:es|ed)?|denounce[sd]?|deride[sd]?|decr(?:y|ies|ied)|reject(?:s|ed)?|condemn(?:s|ed)?|pronounce[sd]?|declare[sd]?|deem(?:s|ed)?|judge[sd]?|consider(?:s|ed)?)$/

/** Tokens from the verb to the verdict, at the most. */
const MOST_WORDS = 24

/** The first word of "as a complete fabrication", "to be false", "“pure fiction”", "a fairy tale". */
function verdictStart(passage: Passage, last: number): number {
  let first = last
  const quote = quoteAt(passage, last)
  if (quote) first = Math.min(first, quote.outer.first)
  while (first > 0 && (PARTS.test(wordAt(passage, first - 1)) || isQuality(passage, first - 1, last))) first--
  if (/^(?:as|be)$/.test(wordAt(passage, first - 1))) first--
  return wordAt(passage, first - 1) === 'to' && wordAt(passage, first) === 'be' ? first - 1 : first
}

/** "Jihadist | propaganda". */
function isQuality(passage: Passage, at: number, last: number): boolean {
  return tagAt(passage, last) === 'NOUN' && tagAt(passage, at) === 'ADJ' && !CALLING.test(wordAt(passage, at - 1))
}

const PARTS =
  /^(?:an?|pure|purely|total|totally|complete|completely|entirely|utter|utterly|simply|just|outright|blatant|old|another|more|all|fairy|enemy|fake|absolute|absolutely|downright|plain|cheap|complete|malicious|cynical|pack|of|“|"|'|‘|``)$/

/** "Tale", "news" and "radio" alone are none: "a fairy tale", "fake news", "enemy radio" are. */
function isFalse(passage: Passage, first: number, last: number): boolean {
  const before = wordAt(passage, last - 1)
  switch (wordAt(passage, last)) {
    case 'tale':
    case 'tales':
      return before === 'fairy' || before === 'old'
    case 'news':
      return before === 'fake'
    case 'radio':
      return before === 'enemy'
    default:
      return first <= last
  }
}

/** A mark, the end, or words that hang on the whole: nothing that the verdict is only a part of. */
function closes(passage: Passage, at: number): boolean {
  const word = wordAt(passage, at)
  if (at >= passage.tokens.length || /^[.,:;!?…”"'’)]+$/.test(word) || word === "''" || isDash(passage, at)) return true
  return /^(?:and|but|on|when|after|in|at|that|for|which|while|as|by)$/.test(word)
}
