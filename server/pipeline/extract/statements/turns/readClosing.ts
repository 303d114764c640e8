import type { Act } from '../../../../domain/Statement.ts'
import type { Draft } from '../Draft.ts'
import { type Passage, quoteAt, sentenceAt, tagAt, wordAt } from '../Passage.ts'
import { isDash, isTime, nounPhraseStartingAt, subjectBefore, trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { cueAround, hasAuxiliary } from '../rules/verbGroup.ts'
import { withApposition } from '../rules/withApposition.ts'
import { afterTail } from './afterTail.ts'
import { contentToldBefore } from './contentToldBefore.ts'
import { isDoer } from './doers.ts'
import { restBehind } from './restBehind.ts'
import { subjectBehindCommas } from './subjectBehindCommas.ts'
import { closingVerbOf } from './tellingVerbs.ts'

/**
 * "The bridge fell, the mayor said on Monday", "Nonsense, answers the mayor": what stands before a comma is told by whoever stands between it and the end, with a verb
 * of telling that has no object of its own. Null where the words before could not be told. `earlier` are the sentence's drafts.
 */
export function readClosing(passage: Passage, verb: number, earlier: readonly Draft[]): Draft | null {
  const telling = tellingAt(passage, verb)
  if (telling === null) return null
  return readSubjectFirst(passage, verb, telling, earlier) ?? readInverted(passage, verb, telling, earlier)
}

interface Telling {
  readonly act: Act
  /** Behind the verb and its particle. */
  readonly end: number
}

/** The finite verb of telling at this index, with its particle; null for all else. */
function tellingAt(passage: Passage, verb: number): Telling | null {
  const known = closingVerbOf(wordAt(passage, verb))
  if (!known || !isVerb(passage, verb) || quoteAt(passage, verb) || wordAt(passage, verb - 1) === 'to') return null
  const isTensed = known.forms.some((form) => form === 'PAST' || form === 'THIRD' || form === 'BASE')
  if (!isTensed && !(known.forms.includes('PARTICIPLE') && hasAuxiliary(passage, verb))) return null
  if (known.particles.length === 0) return { act: known.act, end: verb + 1 }
  for (const particle of known.particles) {
    const words = particle.split(' ')
    if (words.every((word, at) => wordAt(passage, verb + 1 + at) === word)) return { act: known.act, end: verb + 1 + words.length }
  }
  return null
}

/** Tagged as one; or between a comma and a name or article, where a tagger takes "answers" for a noun. */
function isVerb(passage: Passage, at: number): boolean {
  if (/^\p{Lu}/u.test(passage.tokens[at]?.text ?? '')) return false
  if (tagAt(passage, at) === 'VERB') return true
  const isBehindMark = wordAt(passage, at - 1) === ',' || quoteAt(passage, at - 1) !== null
  return isBehindMark && wordAt(passage, at).endsWith('s') && /^(?:PROPN|DET)$/.test(tagAt(passage, at + 1))
}

function readSubjectFirst(passage: Passage, verb: number, { act, end }: Telling, earlier: readonly Draft[]): Draft | null {
  if (PASSIVE.test(wordAt(passage, verb - 1))) return null
  const near = subjectBefore(passage, verb)
  const isOwn = isParted(passage, near.first) || wordAt(passage, near.first - 1) === 'as'
  const subject = isOwn ? near : subjectBehindCommas(passage, verb)
  if (isEmpty(subject) || isTime(passage, subject) || !couldBeSubject(passage, subject)) return null
  const isAs = wordAt(passage, subject.first - 1) === 'as' && PLAIN.test(wordAt(passage, verb))
  const tail = afterTail(passage, end)
  if (tail === null) return null
  const isLast = NEEDY.test(wordAt(passage, verb)) && tail + 1 >= sentenceAt(passage, verb).end
  const content = contentToldBefore(passage, isAs ? subject.first - 1 : subject.first, earlier, isLast)
  if (content === null || opensSpeech(passage, tail, content)) return null
  const group = cueAround(passage, verb)
  const rest = restBehind(passage, { mark: tail, source: trimmed(passage, subject), before: content })
  return {
    source: subject,
    cue: { first: Math.max(group.first, subject.end), end },
    cueHead: verb,
    content: rest === null ? [content] : [content, rest],
    isHearsay: false,
    act,
  }
}

/** Verbs that stand behind ", as X …" with nothing else than what was told before. */
const PLAIN =
  /^(?:said|says|say|report(?:ed|s)?|announced?|announces|note[ds]?|wrote|writes|admit(?:s|ted)|acknowledge[ds]|concede[ds]|state[ds]|disclose[ds]|reveal(?:ed|s)|put)$/

/** Verbs that never stand without what is told. */
const NEEDY =
  /^(?:said|says|say|tells?|told|announce[ds]?|state[ds]?|claim(?:s|ed)?|allege[ds]?|insist(?:s|ed)?|believe[ds]?|suspect(?:s|ed)?|report(?:s|ed)?|contend(?:s|ed)?|maintain(?:s|ed)?|estimate[ds]?|reckon(?:s|ed)?)$/

/** Not "who", nor the end of "a title it holds", nor a number alone. */
function couldBeSubject(passage: Passage, { first, end }: Range): boolean {
  if (RELATIVE.test(wordAt(passage, first))) return false
  const isGap = end - first > 1 && /^(?:i|he|she|it|we|they|you)$/.test(wordAt(passage, end - 1))
  return !isGap && (end - first > 1 || tagAt(passage, first) !== 'NUM')
}

/** "If it had looked so, the mayor replied, “…”": the quotation is what was said. */
function opensSpeech(passage: Passage, tail: number, content: Range): boolean {
  const isQuoted = quoteAt(passage, content.first) !== null || quoteAt(passage, content.end - 1) !== null
  return !isQuoted && wordAt(passage, tail) === ',' && quoteAt(passage, tail + 1) !== null
}

function isParted(passage: Passage, first: number): boolean {
  return wordAt(passage, first - 1) === ',' || quoteAt(passage, first - 1) !== null || isDash(passage, first - 1)
}

const PASSIVE = /^(?:is|are|was|were|be|been|being)$/
const RELATIVE = /^(?:who|which|that|whom|what|there)$/

/** "…," said the mayor, who had seen it. */
function readInverted(passage: Passage, verb: number, { act, end }: Telling, earlier: readonly Draft[]): Draft | null {
  if (
    end !== verb + 1 ||
    tagAt(passage, verb - 1) === 'AUX' ||
    SHOWING.test(wordAt(passage, verb)) ||
    !isEmpty(subjectBefore(passage, verb))
  )
    return null
  const content = contentToldBefore(passage, verb, earlier, NEEDY.test(wordAt(passage, verb)))
  if (content === null) return null
  const sentence = sentenceAt(passage, verb)
  const name = withoutWhom(passage, nounPhraseStartingAt(passage, end, sentence.end))
  if (isEmpty(name) || isTime(passage, name) || !couldTell(passage, name)) return null
  const source = withApposition(passage, name, sentence.end)
  if (!closes(passage, source.end, sentence.end)) return null
  const rest = restBehind(passage, { mark: source.end, source: trimmed(passage, source), before: content })
  return { source, cue: { first: verb, end }, cueHead: verb, content: rest === null ? [content] : [content, rest], isHearsay: false, act }
}

/** "The woman | on whom the case rests". */
function withoutWhom(passage: Passage, { first, end }: Range): Range {
  for (let at = first + 1; at < end; at++) {
    if (/^(?:whom|which|whose)$/.test(wordAt(passage, at))) return { first, end: tagAt(passage, at - 1) === 'ADP' ? at - 1 : at }
  }
  return { first, end }
}

/** What documents do has an object: "the poll, taken in May, shows the mayor ahead". */
const SHOWING = /^(?:show|indicat|suggest|reveal|record|find|found|mention|recall|announc|declar)/

/** A person, a body or a pronoun; or a name that is not known to be either. */
function couldTell(passage: Passage, name: Range): boolean {
  if (/^(?:he|she|they)$/.test(wordAt(passage, name.first))) return name.end === name.first + 1
  return isDoer(passage, name) || tagAt(passage, name.first) === 'PROPN' || OFFICES.test(wordAt(passage, name.end - 1))
}

const OFFICES = /^(?:office|team|camp|staff|people|aides?|lawyers?|family|relatives|bulletin|communiqu[eé]|comrades?|listeners)$/

/** Whether nothing that a verb could have as its object or complement goes on here: the end, a mark, a preposition or "who". */
function closes(passage: Passage, at: number, ceiling: number): boolean {
  const word = wordAt(passage, at)
  if (at >= ceiling || /^[.,:;!?…]+$/.test(word) || isDash(passage, at)) return true
  return word !== 'that' && word !== 'to' && (tagAt(passage, at) === 'ADP' || /^(?:who|whose|when|as)$/.test(word))
}
