import { stemOf } from '../stemsOf.ts'

/** A set phrase that has senses as a word has: "gave out". */
export interface SensePhrase {
  /** The word of its sense that stands for it, and that word's stem. */
  readonly word: string
  readonly stem: string
  readonly senses: readonly number[]
}

/** A phrase, and where among the words its own stand; those between are not its own. */
export interface MetPhrase extends SensePhrase {
  readonly places: readonly number[]
}

/** The longest phrase that begins at a place among stems; null where none does. Empty stems are met by nothing. */
export type PhraseAt = (stems: readonly string[], place: number) => MetPhrase | null

/**
 * The phrases of lines of senses, where they stand with hyphens: "give-out" is met by "gave out", "lose-life" by "lost their lives"; an asterisk is up to three other words:
 * "turn-*-away" is met by "turned two lorries away".
 */
export function sensePhrases(lines: readonly string[]): PhraseAt {
  const phrases = phrasesByFirst(lines)
  return (stems, place) => {
    for (const { rest, phrase } of phrases.get(stems[place] ?? '') ?? []) {
      const places = placesOf(rest, stems, place)
      if (places !== null) return { ...phrase, places }
    }
    return null
  }
}

interface Entry {
  /** Stems of the words behind the first, and gaps. */
  readonly rest: readonly string[]
  readonly phrase: SensePhrase
}

/** Those of more words come first, then those without gaps. */
function phrasesByFirst(lines: readonly string[]): ReadonlyMap<string, readonly Entry[]> {
  const sensesOf = new Map<string, SensePhrase>()
  lines.forEach((line, sense) => {
    const words = line.split(' ')
    const word = words.find((each) => !each.includes('-')) ?? line
    for (const phrase of words.filter((each) => each.includes('-')).map(inStems)) {
      const known = sensesOf.get(phrase) ?? { word, stem: stemOf(word), senses: [] }
      sensesOf.set(phrase, { ...known, senses: [...known.senses, sense] })
    }
  })
  const byFirst = new Map<string, Entry[]>()
  for (const [words, phrase] of sensesOf) {
    const [first = '', ...rest] = words.split('-')
    byFirst.set(first, [...(byFirst.get(first) ?? []), { rest, phrase }])
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => wordsIn(b) - wordsIn(a) || a.rest.length - b.rest.length)
  return byFirst
}

function wordsIn({ rest }: Entry): number {
  return rest.filter((part) => part !== GAP).length
}

/** "Not-allowed" and "not-allow" are one phrase. */
function inStems(phrase: string): string {
  return phrase
    .split('-')
    .map((part) => (part === GAP ? GAP : stemOf(part)))
    .join('-')
}

const GAP = '*'
const WIDEST_GAP = 3

function placesOf(rest: readonly string[], stems: readonly string[], first: number): readonly number[] | null {
  const places = [first]
  let [at, room] = [first, 0]
  for (const part of rest) {
    if (part === GAP) {
      room = WIDEST_GAP
      continue
    }
    for (;;) {
      const stem = stems[++at]
      if (stem === undefined || stem === '') return null
      if (stem === part) break
      if (PASSED_OVER.has(stem)) continue
      if (room === 0) return null
      room--
    }
    places.push(at)
    room = 0
  }
  return places
}

/** Stems of articles and owners, which a phrase may have or not. */
const PASSED_OVER: ReadonlySet<string> = new Set('the a an his her its their our my your any own'.split(' ').map(stemOf))
