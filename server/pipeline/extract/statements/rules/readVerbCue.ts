import { dependentsOf } from '../../syntax/dependents.ts'
import { subjectOf } from '../../syntax/subjectOf.ts'
import { subtreeOf } from '../../syntax/subtreeOf.ts'
import { cueVerbOf, type KnownForm } from '../cueVerbs.ts'
import type { Draft } from '../Draft.ts'
import { isDocument } from '../isDocument.ts'
import { type Passage, quoteAt, sentenceAt, tagAt, wordAt } from '../Passage.ts'
import { isTime, nounPhraseEndingAt, nounPhraseStartingAt, subjectBefore, trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { clauseEnd, isVerbTag } from './clauses.ts'
import { contentAfter } from './contentAfter.ts'
import { contentBefore, couldBeSaid } from './contentBefore.ts'
import { firstSubject, sharedSubject } from './sharedSubject.ts'
import { withApposition } from './withApposition.ts'

/** The attribution whose cue is the verb at this index; null when the verb reports nothing here. `earlier` are the sentence's drafts so far. */
export function readVerbCue(passage: Passage, verb: number, earlier: readonly Draft[]): Draft | null {
  const known = cueVerbOf(wordAt(passage, verb))
  if (!known || tagAt(passage, verb) !== 'VERB' || quoteAt(passage, verb) || isPartOfCompound(passage, verb)) return null
  if (isWithinHearsay(verb, earlier)) return null
  const before = wordBefore(passage, verb)
  if (before === 'to') return null
  if (isPassive(passage, verb, known)) return readPassive(passage, verb, known)
  const isParticiple = known.forms.includes('ING') && !isProgressive(passage, verb)
  if (isParticiple) return readParticiple(passage, verb, known, earlier)
  if (known.forms.includes('PARTICIPLE') && !known.forms.includes('PAST')) if (!hasAuxiliary(passage, verb)) return null
  return readFinite(passage, verb, known, earlier)
}

/** "so-called", "decision-making". */
function isPartOfCompound(passage: Passage, index: number): boolean {
  return (
    (wordAt(passage, index - 1) === '-' || wordAt(passage, index + 1) === '-') &&
    passage.tokens[index - 1]?.end === passage.tokens[index]?.start
  )
}

/** What is only rumoured is never pinned on the person in it ("the mayor allegedly wants to leave"). */
function isWithinHearsay(index: number, earlier: readonly Draft[]): boolean {
  return earlier.some((draft) => draft.isHearsay && draft.content.some((range) => range.first <= index && index < range.end))
}

function wordBefore(passage: Passage, verb: number): string {
  let i = verb - 1
  while (tagAt(passage, i) === 'ADV') i--
  return wordAt(passage, i)
}

const beForms = /^(?:is|are|was|were|be|been|being|'re|am)$/

function isPassive(passage: Passage, verb: number, known: KnownForm): boolean {
  return known.forms.includes('PARTICIPLE') && beForms.test(wordBefore(passage, verb))
}

function isProgressive(passage: Passage, verb: number): boolean {
  return /^(?:is|are|was|were|been|'re|am|'s|'m)$/.test(wordBefore(passage, verb))
}

function hasAuxiliary(passage: Passage, verb: number): boolean {
  return /^(?:has|have|had|having|'ve|'d)$/.test(wordBefore(passage, verb))
}

/** The verb with its auxiliaries and adverbs: "has repeatedly said". */
function cueAround(passage: Passage, verb: number): Range {
  let first = verb
  while (
    first > 0 &&
    (tagAt(passage, first - 1) === 'AUX' || tagAt(passage, first - 1) === 'ADV' || /^(?:not|n't)$/.test(wordAt(passage, first - 1)))
  )
    first--
  while (first < verb && tagAt(passage, first) === 'ADV' && wordAt(passage, first) !== 'also') first++
  return { first, end: verb + 1 }
}

/** "called for", "warned of": the preposition between cue and content belongs to the cue. */
function withPreposition(passage: Passage, cue: Range, content: Range): Range {
  return content.first === cue.end + 1 && /^(?:of|about|for|against|on|over|to)$/.test(wordAt(passage, cue.end))
    ? { first: cue.first, end: cue.end + 1 }
    : cue
}

function readFinite(passage: Passage, verb: number, known: KnownForm, earlier: readonly Draft[]): Draft | null {
  const after = contentAfter(passage, verb, known.verb)
  const cue = withPreposition(passage, cueAround(passage, verb), after)
  const near = subjectBefore(passage, verb)
  const subject = isEmpty(near) ? subjectByParse(passage, verb, cue) : near
  if (!isEmpty(subject) && !isTime(passage, subject)) {
    const content = contentAround(passage, { first: subject.first, after, verb }, earlier)
    if (content.length === 0) return null
    return { source: relativeAntecedent(passage, subject) ?? subject, cue, cueHead: verb, content, isHearsay: false }
  }
  const shared = sharedSubject(passage, cue.first, earlier)
  if (shared) return isEmpty(after) ? null : { source: shared, cue, cueHead: verb, content: [after], isHearsay: false }
  return readInverted(passage, verb, cue, earlier)
}

/** The verb's own subject with all that hangs on it, where the parse sees one that the words before the verb hide: "An officer, call sign Heron, says". */
function subjectByParse(passage: Passage, verb: number, cue: Range): Range {
  const { syntax } = passage
  const head = syntax ? dependentsOf(syntax, verb, ['nsubj']).find((token) => token < cue.first) : undefined
  if (!syntax || head === undefined || quoteAt(passage, head) || !/^(?:NOUN|PROPN)$/.test(tagAt(passage, head)))
    return { first: verb, end: verb }
  const { firstToken, endToken } = subtreeOf(syntax, head)
  return trimmed(passage, { first: firstToken, end: Math.min(endToken, cue.first) })
}

/** "…," said X, the Y. */
function readInverted(passage: Passage, verb: number, cue: Range, earlier: readonly Draft[]): Draft | null {
  const sentence = sentenceAt(passage, verb)
  const before = contentBefore(passage, cue.first, floorOf(earlier, cue.first))
  if (!couldBeSaid(passage, before)) return null
  const name = nounPhraseStartingAt(passage, verb + 1, sentence.end)
  if (isEmpty(name) || isTime(passage, name)) return null
  const source = withApposition(passage, name, sentence.end)
  const rest = contentOfRest(passage, source.end, sentence.end)
  return { source, cue, cueHead: verb, content: rest ? [before, rest] : [before], isHearsay: false }
}

interface Surroundings {
  readonly first: number
  readonly after: Range
  readonly verb: number
}

function contentAround(passage: Passage, { first, after, verb }: Surroundings, earlier: readonly Draft[]): Range[] {
  const sentence = sentenceAt(passage, verb)
  const before = contentBefore(passage, first, floorOf(earlier, first))
  const quotedBefore = !isEmpty(before) && quoteAt(passage, before.end - 1) !== null
  const commaAfter = wordAt(passage, verb + 1) === ','
  if (quotedBefore) return withRest(passage, before, verb + 1, sentence.end)
  if (!commaAfter && !isEmpty(after)) return [after]
  if (!couldBeSaid(passage, before)) {
    if (!commaAfter || isEmpty(before)) return isEmpty(after) ? [] : [after]
    const parenthesised = parentheticalRest(passage, verb + 2, sentence.end)
    return parenthesised ? [before, parenthesised] : isEmpty(after) ? [] : [after]
  }
  const rest = commaAfter ? parentheticalRest(passage, verb + 2, sentence.end) : null
  return rest ? [before, rest] : [before]
}

/** "The city, residents say, no longer stands": what follows the second comma, unless it hangs on the verb of speech. */
function parentheticalRest(passage: Passage, from: number, ceiling: number): Range | null {
  if (from >= ceiling) return null
  const word = wordAt(passage, from)
  if (word.endsWith('ing') || /^(?:and|but|while|though|although|as|when|after|who|which|according|in|on|at|during)$/.test(word))
    return null
  const rest = trimmed(passage, { first: from, end: clauseEnd(passage, from) })
  return isEmpty(rest) ? null : rest
}

function withRest(passage: Passage, before: Range, from: number, ceiling: number): Range[] {
  const rest = contentOfRest(passage, from, ceiling)
  return rest ? [before, rest] : [before]
}

/** A quotation that goes on in the same sentence: "…," she said on Monday, "…". */
function contentOfRest(passage: Passage, from: number, ceiling: number): Range | null {
  for (let i = from; i < ceiling; i++) {
    const quote = quoteAt(passage, i)
    if (quote) return quote.outer.first === i && /^[,:.—–]$/.test(wordAt(passage, i - 1)) ? quote.inner : null
    if (isVerbTag(tagAt(passage, i))) return null
  }
  return null
}

/** First token that no earlier attribution of the sentence has taken; a quotation may begin in an earlier sentence. */
function floorOf(earlier: readonly Draft[], index: number): number {
  let floor = 0
  for (const draft of earlier) if (draft.cue.end <= index) floor = Math.max(floor, draft.cue.end)
  return floor
}

function readParticiple(passage: Passage, verb: number, known: KnownForm, earlier: readonly Draft[]): Draft | null {
  const content = contentAfter(passage, verb, known.verb)
  if (isEmpty(content)) return null
  const cue = { first: verb, end: verb + 1 }
  const before = wordAt(passage, verb - 1)
  const isAdjunct =
    before === ',' || before === 'and' || before === '' || sentenceAt(passage, verb).first === verb || quoteAt(passage, verb - 1) !== null
  if (isAdjunct) {
    const source = earlier.at(-1)?.source ?? firstSubject(passage, verb)
    return source ? { source, cue, cueHead: verb, content: [content], isHearsay: false } : null
  }
  if (!/^(?:NOUN|PROPN|PRON)$/.test(tagAt(passage, verb - 1))) return null
  const source = nounPhraseEndingAt(passage, verb - 1, sentenceAt(passage, verb).first)
  return isEmpty(source) ? null : { source, cue, cueHead: verb, content: [content], isHearsay: false }
}

/** "X, who said", "videos that show": the antecedent speaks. */
function relativeAntecedent(passage: Passage, subject: Range): Range | null {
  if (subject.end - subject.first !== 1 || !/^(?:who|that|which)$/.test(wordAt(passage, subject.first))) return null
  const last = wordAt(passage, subject.first - 1) === ',' ? subject.first - 2 : subject.first - 1
  const antecedent = nounPhraseEndingAt(passage, last, sentenceAt(passage, subject.first).first)
  if (isEmpty(antecedent)) return null
  return wordAt(passage, subject.first) === 'who' || isDocument(passage, antecedent) ? antecedent : null
}

function readPassive(passage: Passage, verb: number, known: KnownForm): Draft | null {
  const cue = cueAround(passage, verb)
  const subject = subjectBefore(passage, cue.first)
  const sentence = sentenceAt(passage, verb)
  if (isEmpty(subject)) return null
  if (wordAt(passage, verb + 1) === 'by' || wordAt(passage, verb + 2) === 'by') {
    const by = wordAt(passage, verb + 1) === 'by' ? verb + 1 : verb + 2
    const source = nounPhraseStartingAt(passage, by + 1, sentence.end)
    const takesNoun = known.verb.frames.has('NOUN')
    return isEmpty(source) || !takesNoun
      ? null
      : { source, cue: { first: cue.first, end: by + 1 }, cueHead: verb, content: [subject], isHearsay: false }
  }
  return readHearsay(passage, { verb, cue, subject, ceiling: sentence.end })
}

const hearsayVerbs =
  /^(?:believed|said|reported|thought|understood|estimated|expected|alleged|claimed|feared|rumoured|rumored|considered|known)$/

interface HearsayParts {
  readonly verb: number
  readonly cue: Range
  readonly subject: Range
  readonly ceiling: number
}

/** "About half of the town" rather than "the town", where the parse knows the subject. */
function wholeSubject({ syntax }: Passage, verb: number, subject: Range): Range {
  const head = syntax ? subjectOf(syntax, verb) : null
  if (!syntax || head === null) return subject
  const { firstToken, endToken } = subtreeOf(syntax, head)
  return endToken === subject.end && firstToken < subject.first ? { first: firstToken, end: endToken } : subject
}

/** "Half the town is believed to be flooded", "it is feared that …": no source. */
function readHearsay(passage: Passage, { verb, cue, subject }: HearsayParts): Draft | null {
  if (!hearsayVerbs.test(wordAt(passage, verb))) return null
  const next = wordAt(passage, verb + 1)
  if (next !== 'to' && next !== 'that') return null
  const rest = trimmed(passage, { first: next === 'that' ? verb + 2 : verb + 1, end: clauseEnd(passage, verb + 1) })
  if (isEmpty(rest)) return null
  const content = wordAt(passage, subject.first) === 'it' || next === 'that' ? [rest] : [wholeSubject(passage, verb, subject), rest]
  return { source: null, cue, cueHead: verb, content, isHearsay: true }
}
