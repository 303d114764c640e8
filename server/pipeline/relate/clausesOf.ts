import type { Span } from '../../domain/Span.ts'

/** The shortest clause that says something of its own, in characters. */
const SHORTEST = 8

/** A clause of a content, with its words in one line. Parted by its cue ("the wall, she said, held") it is one all the same. */
export interface SaidClause extends Span {
  readonly words: string
}

/**
 * A content as the clauses that each say a thing of their own: its sentences, what semicolons and "and that" join, and a second main clause with a subject of its own
 * ("the wall held, nobody was hurt"; "the bridge is open and no one was hurt"). Offsets are of the article's text, in order.
 */
export function clausesOf(text: string, content: readonly Span[]): readonly SaidClause[] {
  const said: SaidClause[] = []
  for (const span of content) {
    const last = said.at(-1)
    merged(cut(text, span)).forEach(({ start, end }, at) => {
      const words = text.slice(start, end).replace(/\s+/g, ' ').trim()
      const goesOn = at === 0 && last !== undefined && !/[.!?]["”’]?$/.test(last.words) && /^["“‘]?[\p{Ll}\d]/u.test(words)
      if (goesOn && last !== undefined)
        said[said.length - 1] = { start: last.start, end, words: `${last.words.replace(/,$/, '')} ${words}` }
      else said.push({ start, end, words })
    })
  }
  return said
}

function cut(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end)
  const cuts = [...words.matchAll(JOINT)].map((joint) => ({ from: joint.index, to: joint.index + joint[0].length }))
  const bounds = [{ from: 0, to: 0 }, ...cuts, { from: words.length, to: words.length }]
  return bounds.slice(1).map((bound, at) => ({ start: span.start + (bounds[at]?.to ?? 0), end: span.start + bound.from }))
}

/** Too short a clause belongs to the one before it. */
function merged(clauses: readonly Span[]): Span[] {
  const whole: Span[] = []
  for (const clause of clauses) {
    const last = whole.at(-1)
    if (last !== undefined && clause.end - clause.start < SHORTEST) whole[whole.length - 1] = { start: last.start, end: clause.end }
    else whole.push(clause)
  }
  return whole
}

const SUBJECT =
  '(?:nobody|no one|nothing|no [a-z]+|there (?:is|are|was|were|had|has)|(?:it|he|she|they|we|you|one of (?:them|its [a-z]+))\\b)'
const JOINT = new RegExp(
  `[.!?]["”’]?\\s+(?=["“‘]?\\p{Lu})|;\\s+|,? (?:and|but) that |,? (?:and|but|while) (?=${SUBJECT})|, (?=(?:nobody|no one|nothing) [a-z])`,
  'gu',
)
