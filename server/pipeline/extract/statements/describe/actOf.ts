import type { Act, Stance } from '../../../../domain/Statement.ts'
import { askingWords } from '../../tokens/askingWords.ts'
import { cueNounOf } from '../cueNouns.ts'
import { cueVerbOf } from '../cueVerbs.ts'
import type { Draft } from '../Draft.ts'
import { actOfOtherCue } from '../otherCues.ts'
import { type Passage, quoteAt, sentenceAt, wordAt } from '../Passage.ts'
import type { Range } from '../Range.ts'
import { hearsayAdverbs } from '../rules/readHearsayAdverb.ts'
import { isRefusal } from '../rules/readRefusal.ts'
import { objectTurnsOf } from '../turns/objectTurns.ts'

/** What the speaker does in saying it: told by the cue, by "in its assessment", and by contents that deny or foretell. */
export function actOf(passage: Passage, draft: Draft): Act {
  if (isRefusal(passage, draft.cue, draft.cueHead) || isNobody(passage, draft.source)) return 'DECLINES'
  const told = tellsRumour(passage, draft) ? 'SAYS' : (draft.act ?? actOfCue(passage, draft))
  const act = told === 'THINKS' && isQuoted(passage, draft) ? actOfQuotedThought(passage, draft) : told
  if (act !== 'SAYS') return act
  if (isInAssessment(passage, draft)) return 'ASSESSES'
  if (!draft.content.some((range) => mayTellAct(passage, range))) return 'SAYS'
  const words = draft.content.map((range) => wordsOf(passage, range)).join(' ')
  if (deniesTruth.test(words)) return 'DENIES'
  return foretells.test(words) ? 'PREDICTS' : 'SAYS'
}

/** "Is believed to" tells what goes round; nobody's thought is reported. */
function tellsRumour(passage: Passage, draft: Draft): boolean {
  return draft.isHearsay && /^(?:believed|thought|understood|considered|rumou?red|known)$/.test(wordAt(passage, draft.cueHead))
}

/** "Nobody will say how much": silence. */
function isNobody(passage: Passage, source: Range | null): boolean {
  return source !== null && /^(?:nobody|none|no)$/.test(wordAt(passage, source.first))
}

/** A thought in quotation marks was said: "considers the plan “dead”". */
function actOfQuotedThought(passage: Passage, draft: Draft): Act {
  return /^(?:consider|regard|view|see|deem|judge)/.test(wordAt(passage, draft.cueHead)) ? 'ASSESSES' : 'SAYS'
}

/** How the reporter stands to what is said, as the cue tells it. */
export function stanceOf(passage: Passage, draft: Draft): Stance {
  if (draft.isHearsay && /^(?:allegedly|purportedly|supposedly)$/.test(wordAt(passage, draft.cueHead))) return 'DISTANCED'
  const verb = cueVerbOf(wordAt(passage, draft.cueHead))?.verb
  return verb?.stance ?? cueNounOf(wordAt(passage, draft.cueHead))?.stance ?? 'NEUTRAL'
}

function actOfCue(passage: Passage, draft: Draft): Act {
  const head = wordAt(passage, draft.cueHead)
  if (/^(?:called|calls|call|calling)$/.test(head)) return isCallFor(passage, draft) ? 'DEMANDS' : 'SAYS'
  if (hearsayAdverbs.has(head)) return 'SAYS'
  if (head === 'in') return /^(?:words|view)$/.test(wordAt(passage, draft.cueHead + 2)) ? 'SAYS' : 'ASSESSES'
  if (head === 'ruled' && wordAt(passage, draft.cueHead + 1) === 'out') return 'DENIES'
  const byClause = actWithThat(passage, draft, head)
  if (byClause) return byClause
  const known = cueVerbOf(head)?.verb.act ?? cueNounOf(head)?.act ?? knownWithin(passage, draft.cue)
  if (known) return known
  const other = actOfOtherCue(head) ?? actOfOtherCue(passage.syntax?.lemmas[draft.cueHead] ?? head)
  if (other) return other
  return isQuoted(passage, draft) || !/[a-z]/.test(head) ? 'SAYS' : 'THINKS'
}

/** "Allowed that …", "swears that he left": what a verb does that has another sense without "that". An oath about what is to come stays a pledge. */
function actWithThat(passage: Passage, { content: [content] }: Draft, head: string): Act | null {
  if (!content || (wordAt(passage, content.first) !== 'that' && wordAt(passage, content.first - 1) !== 'that')) return null
  const act = objectTurnsOf(head).find(({ object, particle }) => object === 'THAT' && particle === '')?.act ?? null
  const isToCome =
    /^sw/.test(head) && passage.words.slice(content.first, content.first + 14).some((word) => /^(?:will|would|'ll|shall)$/.test(word))
  return isToCome ? null : act
}

/** "began by saying": the last verb of speech in the cue. */
function knownWithin(passage: Passage, cue: Range): Act | null {
  for (let i = cue.end - 1; i >= cue.first; i--) {
    const act = cueVerbOf(wordAt(passage, i))?.verb.act
    if (act) return act
  }
  return null
}

function isQuoted(passage: Passage, draft: Draft): boolean {
  return draft.content.some((range) => quoteAt(passage, range.end - 1) !== null && range.end - range.first > 3)
}

function isCallFor(passage: Passage, draft: Draft): boolean {
  return /^(?:for|on|upon)$/.test(wordAt(passage, draft.cueHead + 1))
}

/** "noted in its Tuesday assessment": between cue and content. */
function isInAssessment(passage: Passage, draft: Draft): boolean {
  const end = Math.min(sentenceAt(passage, draft.cueHead).end, draft.content[0]?.first ?? draft.cue.end)
  for (let i = draft.cue.end; i < Math.min(end, draft.cue.end + 10); i++)
    if (/^(?:assessment|analysis|estimate)$/.test(wordAt(passage, i))) return true
  return false
}

const deniesTruth =
  /\b(?:(?:is|are|was|were) (?:not true|untrue|false|fake|baseless|a lie|lies|nonsense)|(?:do|does|did) (?:not|n't) correspond to (?:reality|the facts|the truth)|no truth (?:in|to)|has no basis|have no basis)\b/
const foretells = /\b(?:will|would|could|is|are) (?:most |very )?(?:likely|probably|almost certainly)\b/

function wordsOf(passage: Passage, { first, end }: Range): string {
  return passage.words.slice(first, Math.min(end, first + MOST_WORDS)).join(' ')
}

/** Words of a content that tell what saying it does. */
const MOST_WORDS = 60

/** Whether one of the words stands there with which all that denies or foretells ends: in most contents none does. */
function mayTellAct(passage: Passage, { first, end }: Range): boolean {
  for (let at = first; at < Math.min(end, first + MOST_WORDS); at++) {
    const word = passage.tokens[at]?.word
    if (word && endsDenialOrForecast(word)) return true
  }
  return false
}

const endsDenialOrForecast = askingWords(({ plain }) =>
  /\b(?:true|untrue|false|fake|baseless|lies?|nonsense|reality|facts|truth|basis|likely|probably|certainly)\b/.test(plain),
)
