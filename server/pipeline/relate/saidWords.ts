import { remembering } from '../../domain/remembering.ts'
import { isCommonWord } from './commonWords.ts'
import { stemOf } from './stemsOf.ts'
import { numbersInDigits } from './words/numberWords.ts'
import { plainForm } from './words/plainForms.ts'
import { plainPhrases } from './words/plainPhrases.ts'
import { phraseAt, sensesOf } from './words/sameWords.ts'
import type { SensePhrase } from './words/sensePhrases.ts'

/** A word of a content that bears a meaning. */
export interface SaidWord {
  readonly kind: 'NAME' | 'NUMBER' | 'WORD'
  /** In small letters; of a number its digits. */
  readonly word: string
  /** What is the same of "attacked" and "attacks", and of words for one thing. */
  readonly stem: string
  /** What it may mean that other words may mean, too (`sensesOf`). */
  readonly senses: readonly number[]
  /** How much it tells: 1 for a plain word, less for one that many contents share. */
  readonly weight: number
}

/** The words of a content that bear a meaning, in order; each stem once. "Sixty-one" and "61" are one number, "gave out" is one word besides
 * its own, which tell little beside it. */
export function saidWords(words: string): readonly SaidWord[] {
  const found = new Map<string, SaidWord>()
  const parts = partsOf(numbersInDigits(plainPhrases(words)))
  const stems = parts.map(({ stem }) => stem)
  const taken = new Set<number>()
  parts.forEach((part, at) => {
    const phrase = taken.has(at) ? null : phraseAt(stems, at)
    for (const place of phrase?.places ?? []) taken.add(place)
    if (phrase !== null && !found.has(phrase.stem)) found.set(phrase.stem, ofPhrase(phrase))
    const each = readPart(part)
    if (each !== null && !found.has(each.stem)) found.set(each.stem, taken.has(at) ? { ...each, weight: each.weight * LIGHT_WEIGHT } : each)
  })
  return [...found.values()]
}

/** A word, a number, or a part of a compound. */
interface Part {
  readonly word: string
  /** Empty where no phrase may reach: of names, of numbers, and where marks part words. */
  readonly stem: string
  readonly isName: boolean
  readonly number: number | null
}

function partsOf(words: string): readonly Part[] {
  let end = 0
  return [...words.matchAll(WORD)].flatMap(({ 0: whole, index }) => {
    const number = numberOf(whole.toLowerCase())
    const parts = (number === null ? whole.split(/[-.,]/) : [whole]).map((part): Part => {
      const [word, isName] = [part.toLowerCase(), index > 0 && /^\p{Lu}/u.test(part)]
      return { word, stem: number !== null || isName ? '' : stemRemembered(word), isName, number }
    })
    const isParted = /[^\s"'“”‘’]/.test(words.slice(end, index))
    end = index + whole.length
    return isParted ? [MARK, ...parts] : parts
  })
}

const WORD = /[\p{L}\p{N}]+(?:[,.-][\p{L}\p{N}]+)*/gu
const MARK: Part = { word: '', stem: '', isName: false, number: null }
const stemRemembered = remembering(50_000, stemOf)

function readPart({ word, isName, number }: Part): SaidWord | null {
  if (number !== null) return { kind: 'NUMBER', word: String(number), stem: String(number), senses: [], weight: 1 }
  if (word.length < 3 || isCommonWord(word)) return null
  return isName ? { kind: 'NAME', word, stem: word, senses: [], weight: NAME_WEIGHT } : readPlain(word)
}

function ofPhrase({ word, stem, senses }: SensePhrase): SaidWord {
  return { kind: 'WORD', word, stem, senses, weight: 1 }
}

/** The same words come again and again. */
const readPlain = remembering(50_000, (word): SaidWord => {
  const stem = stemOf(word)
  return { kind: 'WORD', word, stem, senses: sensesOf(stem), weight: LIGHT.has(word) || LIGHT.has(plainForm(word)) ? LIGHT_WEIGHT : 1 }
})

/** Names of a story stand in most of its statements. */
const NAME_WEIGHT = 0.5
const LIGHT_WEIGHT = 0.3

/** A number in digits; null for other words. */
function numberOf(word: string): number | null {
  const digits = word.replaceAll(',', '')
  return /^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : null
}

/** Words that stand in contents of every kind. */
const LIGHT = new Set(
  'get have give make having continue continues continued continuing start started begin began remain remained try tried exist exists longer truly take took taken taking put kept keep came come came went gone find found know knew known see saw seen want wanted use used set part way thing things place man men woman women member members official officials government company firm group force forces army ministry president minister office report reports statement claim claims case number figure'.split(
    ' ',
  ),
)
