import { firstFrom } from '../../../domain/firstFrom.ts'
import type { Frame } from '../../../domain/Proposition.ts'
import type { Span } from '../../../domain/Span.ts'
import type { Syntax } from '../syntax/Syntax.ts'
import { plainWords } from '../tokens/plainWords.ts'
import type { Token } from '../tokens/Token.ts'
import { type Clauses, hasDependent, headIn, lemmaAt, type Run } from './Clauses.ts'
import { mayStartNumber } from './numberIn.ts'
import { isAccusation, readCue } from './readCue.ts'
import { readTolls } from './readTolls.ts'
import { isBlame, mayTrigger, readersOf } from './triggers.ts'
import { words } from './words.ts'

/**
 * What each content says, where it can be typed: frames of conflict news (control, encirclement, moves, fire, numbers, orders) by the words
 * and dependencies of its clauses, in text order. Contents and answers stand in the same order.
 */
export function readFrames(
  { tokens, syntax }: { readonly tokens: readonly Token[]; readonly syntax: Syntax },
  contents: readonly (readonly Span[])[],
): readonly (readonly Frame[])[] {
  const said = plainWords(tokens)
  return contents.map((content) => {
    const runs = content.map((span) => tokensOf(tokens, span))
    // The parts of one content are one clause, even when its cue stands between them ("the bridge, he said, is open").
    const whole = { first: runs[0]?.first ?? 0, end: runs.at(-1)?.end ?? 0 }
    return framesIn({ tokens, words: said, syntax, content: whole, runs })
  })
}

function framesIn(clauses: Clauses): Frame[] {
  const led = readCue(clauses)
  const frames: Frame[] = led === null ? [] : [led]
  const isAccusing = isAccusation(clauses)
  const hasAccusation = led !== null && isAccusing
  for (const run of clauses.runs) {
    for (let token = run.first; token < run.end; token++) {
      const word = clauses.tokens[token]?.word
      if (!word || clauses.syntax.tags[token] === 'PUNCT') continue
      if (mayStartNumber(word)) add(frames, readTolls(clauses, token))
      if (!mayTrigger(word, clauses.syntax.lemmaHashes[token] ?? 0)) continue
      for (const read of readersOf(lemmaAt(clauses, token), word.plain)) {
        // What an accusation holds was told with it.
        if (hasAccusation && isBlame(read)) continue
        const frame = read(clauses, token)
        add(frames, isAccusing && frame !== null ? asAccused(clauses, frame) : frame)
      }
    }
  }
  return frames.length < 2 ? frames : withoutBackground(clauses, frames)
}

/** "Blamed | the militia for cutting the road": whom the parser takes for the doer blames, and whoever stands before "for" did it. */
function asAccused(clauses: Clauses, frame: Frame): Frame {
  const { tokens, content, words: said } = clauses
  const start = tokens[content.first]?.start ?? 0
  if (frame.side === null || frame.side.end > start) return frame
  let end = content.first
  while (end < Math.min(content.end, content.first + 8) && said[end] !== 'for' && said[end] !== 'of') end++
  const last = tokens[end - 1]
  return last === undefined || end === content.first ? frame : { ...frame, side: { start, end: last.end } }
}

/** What a clause only recalls ("killed when a drone hit the bus", "the blast that killed ten") is not what is said, where something else is. */
function withoutBackground(clauses: Clauses, frames: readonly Frame[]): Frame[] {
  const told = frames.filter(({ trigger }) => !isBackground(clauses, firstFrom(clauses.tokens, trigger.start)))
  return told.length > 0 ? told : [...frames]
}

/** Whether a word stands in a relative clause or one of time: its verb, or one above it, hangs on another with "who", "when", "after", "before". */
function isBackground(clauses: Clauses, token: number): boolean {
  let at = token
  for (let steps = 0; steps < 6; steps++) {
    const head = headIn(clauses, at)
    if (head < 0) return false
    const relation = clauses.syntax.relations[at]
    if (relation === 'acl:relcl' || (relation === 'advcl' && hasDependent(clauses, at, ['mark', 'advmod'], TEMPORAL))) return true
    at = head
  }
  return false
}

const TEMPORAL = words('when after before since as while')

/** One frame of a kind for a word or for the same parties and place ("stormed and seized the station"): the first that was read. */
function add(frames: Frame[], frame: Frame | null): void {
  if (frame !== null && !frames.some((known) => isOneFrame(known, frame))) frames.push(frame)
}

function isOneFrame(a: Frame, b: Frame): boolean {
  if (a.predicate !== b.predicate) return false
  if (a.trigger.start === b.trigger.start) return true
  return (
    a.isSo === b.isSo &&
    isOneSpan(a.side, b.side) &&
    isOneSpan(a.place, b.place) &&
    a.amount?.min === b.amount?.min &&
    a.amount?.of === b.amount?.of
  )
}

function isOneSpan(a: Span | null, b: Span | null): boolean {
  return a?.start === b?.start && a?.end === b?.end
}

/** The tokens that lie in a span (binary search). */
function tokensOf(tokens: readonly Token[], { start, end }: Span): Run {
  const first = firstFrom(tokens, start)
  return { first, end: firstFrom(tokens, end) }
}
