import { hashText, mix } from '../tokens/hashes.ts'
import { normalForm } from './wordForm.ts'

/** How to get from a word to its dictionary form: letters to take off its end, then letters to add. "cities": 3, "y". */
export interface LemmaRule {
  readonly cut: number
  readonly add: string
}

/** Rules by tag and ending, and the words that go their own way; both from the hash of Penn tag and text to a rule's number. */
export interface LemmaModel {
  readonly rules: readonly LemmaRule[]
  readonly endings: ReadonlyMap<number, number>
  readonly words: ReadonlyMap<number, number>
}

/** Longest ending that a rule looks at. */
export const longestEnding = 5

/** The dictionary form of a word, lower case; the word itself where no rule is known for its tag. */
export function lemmatise(word: string, pennTag: string, model: LemmaModel): string {
  const form = word.toLowerCase().replace(/’/g, "'")
  const rule = model.rules[ruleFor(normalForm(word), hashText(pennTag), model)]
  if (!rule || rule.cut > form.length) return form
  return form.slice(0, form.length - rule.cut) + rule.add
}

function ruleFor(form: string, tag: number, model: LemmaModel): number {
  const own = model.words.get(wordKey(form, tag))
  if (own !== undefined) return own
  for (let length = Math.min(longestEnding, form.length); length >= 0; length--) {
    const rule = model.endings.get(endingKey(form.slice(form.length - length), tag))
    if (rule !== undefined) return rule
  }
  return -1
}

/** The key of a whole word with its tag. */
export function wordKey(form: string, tag: number): number {
  return mix(hashText(form), tag)
}

/** The key of a word ending with its tag. */
export function endingKey(ending: string, tag: number): number {
  return mix(mix(hashText(ending), tag), ending.length + 1)
}
