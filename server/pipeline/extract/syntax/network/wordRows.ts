import { hashText, mix } from '../../tokens/hashes.ts'
import { normalForm, shapeOf } from '../wordForm.ts'

/** Learnt rows that one word is the sum of: its form, endings, beginning and shape. */
export const rowsOfWord = 7

/** Hashes of what a word looks like, each of its own kind; its form comes first. */
export function looksOf(text: string): number[] {
  const form = normalForm(text)
  return [
    mix(1, hashText(form)),
    mix(2, hashText(form.slice(-2))),
    mix(3, hashText(form.slice(-3))),
    mix(4, hashText(form.slice(-4))),
    mix(5, hashText(form.slice(0, 3))),
    mix(6, hashText(shapeOf(text))),
    mix(7, hashText(form.length === 1 ? form : form.slice(-1))),
  ]
}

/** Hash under which the word vectors know a word. */
export function vectorKey(text: string): number {
  return hashText(normalForm(text))
}
