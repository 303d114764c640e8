/** The outlines of a few names: tells at a glance, without hashing, that most words are none of them. */
export interface Outlines {
  /** Whether a name, folded or not, may be one of those whose outlines were taken. Never no for one that is. */
  readonly mayHold: (name: string) => boolean
}

/** The outlines of folded names, "the" in front of them aside. */
export function outlinesOf(folded: Iterable<string>): Outlines {
  const seen = new Uint8Array(OUTLINES)
  for (const name of folded) {
    const outline = outlineOf(name)
    if (outline >= 0) seen[outline] = 1
  }
  return {
    mayHold(name) {
      const outline = outlineOf(name)
      return outline < 0 || seen[outline] === 1
    },
  }
}

/** Many more than there are names, so that hardly a word has the outline of one by chance. */
const OUTLINES = 1 << 16

/**
 * A small number made of all letters and their order; -1 for names that folding may shorten: with marks, accents, spaces at an end or "the" in
 * front. Of letters, single spaces, hyphens and full stops alone: their number stays the same when they are folded.
 */
function outlineOf(name: string): number {
  const last = name.length - 1
  if (last < 0 || last > 30 || letterAt(name, 0) < 0 || letterAt(name, last) < 0) return -1
  if (letterAt(name, 0) === THE && last > 3 && name.charCodeAt(3) === SPACE) return -1
  let outline = 0
  for (let at = 0; at <= last; at++) {
    const letter = letterAt(name, at)
    if (letter < 0 && !joinsLetters(name, at)) return -1
    outline = Math.imul(outline ^ (letter < 0 ? name.charCodeAt(at) : letter), 0x01000193)
  }
  return (outline ^ (outline >>> 16)) & (OUTLINES - 1)
}

/** A hyphen, a full stop or a single space. */
function joinsLetters(name: string, at: number): boolean {
  const code = name.charCodeAt(at)
  return code === HYPHEN || code === STOP || (code === SPACE && name.charCodeAt(at - 1) !== SPACE)
}

/** 1 for a or A to 26 for z or Z; -1 for all else. */
function letterAt(name: string, at: number): number {
  const code = name.charCodeAt(at) | 32
  return code >= 97 && code <= 122 ? code - 96 : -1
}

const THE = 20
const SPACE = 32
const HYPHEN = 45
const STOP = 46
