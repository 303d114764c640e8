import { firstFrom } from '../../../domain/firstFrom.ts'
import type { Frame } from '../../../domain/Proposition.ts'
import type { Span } from '../../../domain/Span.ts'
import type { Syntax } from '../syntax/Syntax.ts'
import type { Token } from '../tokens/Token.ts'
import type { Clauses, Run } from './Clauses.ts'
import type { FrameReader } from './FrameReader.ts'
import { readBlame } from './readBlame.ts'
import { readControl } from './readControl.ts'
import { readDealings } from './readDealings.ts'
import { readFire } from './readFire.ts'
import { readMoves } from './readMoves.ts'
import { readNumbers } from './readNumbers.ts'
import { readPresence } from './readPresence.ts'
import { readSiege } from './readSiege.ts'
import { readTolls } from './readTolls.ts'

const readers: readonly FrameReader[] = [
  readControl,
  readSiege,
  readMoves,
  readFire,
  readTolls,
  readNumbers,
  readPresence,
  readBlame,
  readDealings,
]

/**
 * What each content says, where it can be typed: frames of conflict news (control, encirclement, moves, fire, numbers, orders) by the words
 * and dependencies of its clauses, in text order. Contents and answers stand in the same order.
 */
export function readFrames(
  { tokens, syntax }: { readonly tokens: readonly Token[]; readonly syntax: Syntax },
  contents: readonly (readonly Span[])[],
): readonly (readonly Frame[])[] {
  const words = tokens.map(({ text }) => (text.includes('’') ? text.replaceAll('’', "'") : text).toLowerCase())
  return contents.map((content) => {
    const runs = content.map((span) => tokensOf(tokens, span))
    // The parts of one content are one clause, even when its cue stands between them ("the bridge, he said, is open").
    const whole = { first: runs[0]?.first ?? 0, end: runs.at(-1)?.end ?? 0 }
    return runs.flatMap((run) => framesIn({ tokens, words, syntax, content: whole }, run))
  })
}

function framesIn(clauses: Clauses, run: Run): Frame[] {
  const frames: Frame[] = []
  for (let token = run.first; token < run.end; token++) {
    if (token > clauses.content.first && BEARING_NONE.has(clauses.syntax.tags[token] ?? '')) continue
    for (const read of readers) {
      const frame = read(clauses, token)
      if (frame !== null) frames.push(frame)
    }
  }
  return frames
}

/** Tags of words on which no frame hangs, but for the first of a content. */
const BEARING_NONE = new Set(['PUNCT', 'DET', 'ADP', 'CCONJ', 'SCONJ', 'PART'])

/** The tokens that lie in a span (binary search). */
function tokensOf(tokens: readonly Token[], { start, end }: Span): Run {
  const first = firstFrom(tokens, start)
  return { first, end: firstFrom(tokens, end) }
}
