import { askingWords } from '../../tokens/askingWords.ts'
import { continueQuotes } from '../continueQuotes.ts'
import type { Draft } from '../Draft.ts'
import { type Passage, quoteAt, wordAt } from '../Passage.ts'
import { trimmed } from '../phrases.ts'
import { holds, type Range } from '../Range.ts'
import { objectTurnsOf } from './objectTurns.ts'
import { actOfAccount, readAccount } from './readAccount.ts'
import { readAndThat } from './readAndThat.ts'
import { readClosing } from './readClosing.ts'
import { cutAtMark, readColon } from './readColon.ts'
import { readObjectTurn } from './readObjectTurn.ts'
import { readSemicolon } from './readSemicolon.ts'
import { isSilent, readSilence } from './readSilence.ts'
import { actBeforeThat, readThatClause } from './readThatClause.ts'
import { isVerdict, readVerdict } from './readVerdict.ts'
import { isCalling, readWhatCalled } from './readWhatCalled.ts'
import { closingVerbOf } from './tellingVerbs.ts'

/**
 * The drafts, with those of turns of phrase that tell by their shape alone whose word something is, whatever else was made of it: "the bridge fell, the mayor conceded",
 * "in her words", "called the report a lie". Works sentence by sentence, and only at words that such a turn can have.
 */
export function readTurns(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const bySentence = Map.groupBy(drafts, (draft) => passage.sentenceOf[draft.cueHead] ?? -1)
  const turned = new Map<number, readonly Draft[]>()
  passage.tokens.forEach(({ word }, index) => {
    if (!mayTurn(word)) return
    const sentence = passage.sentenceOf[index] ?? -1
    if (isEndless(passage, sentence)) return
    const near = turned.get(sentence) ?? bySentence.get(sentence) ?? []
    const turn = readTurn(passage, index, near)
    if (turn === null) return
    const rest = isMark(word.plain) && turn.cueHead <= index ? cutAtMark(passage, near, index) : near
    turned.set(sentence, settled(passage, rest, turn))
  })
  if (turned.size === 0) return [...drafts]
  for (const [sentence, near] of turned) bySentence.set(sentence, [...near])
  const all = [...bySentence.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([, near]) => near.sort((a, b) => a.cue.first - b.cue.first || a.cueHead - b.cueHead))
  const before = new Set(drafts)
  return continueQuotes(passage, all, (draft) => !before.has(draft))
}

/** No sentence of a report: a list without full stops, a table. */
function isEndless({ sentences }: Passage, sentence: number): boolean {
  const { firstToken, endToken } = sentences[sentence] ?? { firstToken: 0, endToken: 0 }
  return endToken - firstToken > LONGEST
}

/** Tokens of a sentence, at the most. */
const LONGEST = 200

function readTurn(passage: Passage, index: number, near: readonly Draft[]): Draft | null {
  if (wordAt(passage, index) === 'that') return readAndThat(passage, index, near)
  if (isMark(wordAt(passage, index))) return readSemicolon(passage, index, near) ?? readColon(passage, index, near)
  return (
    readClosing(passage, index, near) ??
    readObjectTurn(passage, index, near) ??
    readAccount(passage, index, near) ??
    readVerdict(passage, index, near) ??
    readWhatCalled(passage, index) ??
    readSilence(passage, index, near) ??
    readThatClause(passage, index, near)
  )
}

function isMark(word: string): boolean {
  return word === ':' || word === ';'
}

/** Whether a turn of phrase can hang on a word: most words are passed over at one look. */
const mayTurn = askingWords(
  ({ plain }) =>
    isMark(plain) ||
    plain === 'that' ||
    closingVerbOf(plain) !== null ||
    objectTurnsOf(plain).length > 0 ||
    actOfAccount(plain) !== null ||
    isVerdict(plain) ||
    isCalling(plain) ||
    isSilent(plain) ||
    actBeforeThat(plain) !== null,
)

/** The sentence's drafts with a turn among them: what tells the same already stays, what was read of the same cue or speaker otherwise gives way. */
function settled(passage: Passage, drafts: readonly Draft[], turn: Draft): readonly Draft[] {
  const told = drafts.find((draft) => isTold(passage, draft, turn))
  if (told !== undefined)
    return drafts.map((draft) => (draft === told ? withRest(behindMark(passage, withAct(draft, turn), turn), turn, drafts) : draft))
  const same = drafts.find(({ cueHead }) => cueHead === turn.cueHead)
  const kept = drafts.filter((draft) => draft.cueHead !== turn.cueHead && !touches(draft.cue, turn.cue))
  return [...withoutTeller(passage, kept, turn), same === undefined || turn.verdict !== undefined ? turn : withMore(passage, turn, same)]
}

/** The draft from where the turn's content starts, if that is behind a colon: "Roe gave up an argument: | no bomb was found, he said". */
function behindMark(passage: Passage, draft: Draft, { content: [told] }: Draft): Draft {
  if (told === undefined || wordAt(passage, told.first - 1) !== ':') return draft
  const [own] = draft.content
  if (own?.first === told.first && own.end < told.end && draft.content.length === 1) return { ...draft, content: [told] }
  const content = draft.content.flatMap(({ first, end }) => (end <= told.first ? [] : [{ first: Math.max(first, told.first), end }]))
  return content.length === 0 ? draft : { ...draft, content }
}

function withAct(draft: Draft, { act }: Draft): Draft {
  return act === undefined || draft.act !== undefined ? draft : { ...draft, act }
}

/** The draft, with what the turn tells besides, before or behind the speaker, where no draft has a word of it. */
function withRest(draft: Draft, { content }: Draft, drafts: readonly Draft[]): Draft {
  const free = content.filter((one) => !drafts.some(({ cue, content: told }) => [cue, ...told].some((range) => touches(range, one))))
  return free.length === 0 ? draft : { ...draft, content: [...draft.content, ...free].sort((a, b) => a.first - b.first) }
}

/** The drafts without the turn's speaker and cue in what they tell: "the army wants to go | , its chief has let it be known". */
function withoutTeller(passage: Passage, drafts: readonly Draft[], { source, cue, content: told }: Draft): readonly Draft[] {
  if (source === null) return drafts
  return drafts.flatMap((draft) => {
    if (!told.some((range) => holds(range, draft.cue))) return [draft]
    const content = draft.content.flatMap((range) => {
      const isHeld = range.first < source.first && source.end <= range.end && cue.end <= range.end
      const cut = isHeld ? trimmed(passage, { first: range.first, end: Math.min(source.first, cue.first) }) : range
      return cut.end > cut.first ? [cut] : []
    })
    return content.length === 0 ? [] : [{ ...draft, content }]
  })
}

/** The turn, with what was read of the same quotation before, its speaker taken out; or with what is told behind a colon: "It was quiet, he insisted: “I saw no one”". */
function withMore(passage: Passage, turn: Draft, same: Draft): Draft {
  const isQuoted = quoteAt(passage, turn.content[0]?.first ?? -1) !== null
  const rest = same.content.filter((range) => !meets([range], turn.source))
  if (isQuoted && shared(rest, turn.content) > 0) return { ...turn, content: rest }
  return withBehindColon(passage, turn, same)
}

function withBehindColon(passage: Passage, turn: Draft, same: Draft): Draft {
  const last = Math.max(turn.cue.end, turn.source?.end ?? 0)
  const isColon = wordAt(passage, last) === ':' || wordAt(passage, last - 1) === ':'
  const more = isColon && turn.content.length === 1 ? same.content.filter(({ first }) => first >= last) : []
  return more.length === 0 ? turn : { ...turn, content: [...turn.content, ...more] }
}

/** Whether a draft has the same cue, and most of what the turn tells, or a quotation. */
function isTold(passage: Passage, draft: Draft, turn: Draft): boolean {
  if (turn.verdict !== undefined || !touches(draft.cue, turn.cue) || meets(draft.content, turn.source)) return false
  // "Remembers | it otherwise: …", "which | has claimed …": cut in the wrong place, or of nobody yet.
  if (meets(draft.content, turn.cue) || (draft.source !== null && isRelative(passage, draft.source))) return false
  if (draft.source !== null && turn.content.some((range) => touches(range, draft.source ?? range))) return false
  const first = turn.content[0]?.first ?? 0
  if (draft.cueHead === turn.cueHead && draft.content[0]?.first === first && wordAt(passage, first - 1) === ':') return true
  const isQuoted =
    draft.content.some(({ first }) => quoteAt(passage, first) !== null) && quoteAt(passage, turn.content[0]?.first ?? -1) !== null
  return isQuoted || shared(draft.content, turn.content) * 2 >= sizeOf(turn.content)
}

function isRelative(passage: Passage, { first, end }: Range): boolean {
  return end - first === 1 && /^(?:who|which|that)$/.test(wordAt(passage, first))
}

function meets(content: readonly Range[], source: Range | null): boolean {
  return source !== null && content.some((range) => touches(range, source))
}

function shared(a: readonly Range[], b: readonly Range[]): number {
  return a
    .flatMap((one) => b.map((other) => Math.max(0, Math.min(one.end, other.end) - Math.max(one.first, other.first))))
    .reduce((sum, size) => sum + size, 0)
}

function sizeOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { first, end }) => sum + end - first, 0)
}

function touches(a: Range, b: Range): boolean {
  return a.first < b.end && b.first < a.end
}
