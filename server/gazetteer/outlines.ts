/** The outlines of a few names: tells at a glance, without hashing, that most words are none of them. */
export interface Outlines {
  /** Whether a name, folded or not, may be one of those whose outlines were taken. Never no for one that is. */
  readonly mayHold: (name: string) => boolean
}

/** The outlines (first letter, last letter and length) of folded names, "the" in front of them aside. */
export function outlinesOf(folded: Iterable<string>): Outlines {
  const seen = new Uint8Array(1 << 15)
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

/** 15 bits; -1 for names that folding may shorten: with marks, accents, spaces at an end or "the" in front. */
function outlineOf(name: string): number {
  const first = letterAt(name, 0)
  const last = letterAt(name, name.length - 1)
  if (first < 0 || last < 0 || name.length > 31 || !isPlain(name)) return -1
  const mayHaveArticle = first === THE && name.length > 4 && name.charCodeAt(3) === SPACE
  return mayHaveArticle ? -1 : (first << 10) | (last << 5) | name.length
}

/** Letters, single spaces, hyphens and full stops alone: their number stays the same when they are folded. */
function isPlain(name: string): boolean {
  for (let at = 1; at < name.length - 1; at++) {
    if (letterAt(name, at) >= 0) continue
    const code = name.charCodeAt(at)
    if (code !== HYPHEN && code !== STOP && (code !== SPACE || name.charCodeAt(at - 1) === SPACE)) return false
  }
  return true
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
