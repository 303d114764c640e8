import { subjectOf } from '../../syntax/subjectOf.ts'
import { subtreeOf } from '../../syntax/subtreeOf.ts'
import type { KnownForm } from '../cueVerbs.ts'
import type { Draft } from '../Draft.ts'
import { type Passage, sentenceAt, wordAt } from '../Passage.ts'
import { nounPhraseStartingAt, subjectBefore, trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { clauseEnd } from './clauses.ts'
import { cueAround } from './verbGroup.ts'

/** "The report was denied by the ministry", "the town is believed to be empty": the attribution of a passive verb of speech; null where it reports nothing. */
export function readPassiveCue(passage: Passage, verb: number, known: KnownForm): Draft | null {
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
