import { cueVerbOf, type KnownForm } from '../cueVerbs.ts'
import type { Draft } from '../Draft.ts'
import { type Passage, quoteAt, sentenceAt, tagAt, wordAt } from '../Passage.ts'
import { isTime, nounPhraseEndingAt, nounPhraseStartingAt, subjectBefore } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { contentAfter } from './contentAfter.ts'
import { contentAround, contentOfRest, floorOf } from './contentAround.ts'
import { contentBefore, couldBeSaid } from './contentBefore.ts'
import { readPassiveCue } from './readPassiveCue.ts'
import { firstSubject, sharedSubject } from './sharedSubject.ts'
import { relativeAntecedent, subjectByParse } from './speakerOfVerb.ts'
import { cueAround, hasAuxiliary, isPassive, isProgressive, withPreposition, wordBefore } from './verbGroup.ts'
import { withApposition } from './withApposition.ts'

/** The attribution whose cue is the verb at this index; null when the verb reports nothing here. `earlier` are the sentence's drafts so far. */
export function readVerbCue(passage: Passage, verb: number, earlier: readonly Draft[]): Draft | null {
  const known = cueVerbOf(wordAt(passage, verb))
  if (!known || tagAt(passage, verb) !== 'VERB' || quoteAt(passage, verb) || isPartOfCompound(passage, verb)) return null
  if (isWithinHearsay(verb, earlier)) return null
  const before = wordBefore(passage, verb)
  if (before === 'to') return null
  if (isPassive(passage, verb, known)) return readPassiveCue(passage, verb, known)
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
