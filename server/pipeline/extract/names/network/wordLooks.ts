import { add, addBits, type FeatureWriter } from '../features/FeatureWriter.ts'
import { mix } from '../hashing.ts'
import { isCapitalised, type WordForm } from '../wordForms.ts'

/** The most looks that one word can have. */
export const mostWordLooks = 64

/** Writes what a word looks like by itself, as hashes: its form (which comes first), endings and beginnings, shape, what lists and classes know of it. */
export function writeWordLooks(form: WordForm, writer: FeatureWriter): void {
  const capital = isCapitalised(form) ? 1 : 0
  add(writer, 201, form.lower)
  for (let length = 1; length < 4; length++) {
    add(writer, 201 + length, form.suffixes[length] ?? 0)
    add(writer, 204 + length, form.prefixes[length] ?? 0)
  }
  add(writer, 208, form.shape)
  add(writer, 209, form.brief)
  add(writer, 210, form.letterCase)
  addBits(writer, 211, form.known, capital)
  add(writer, 212, mix(form.known, capital))
  add(writer, 213, form.cluster)
  addBits(writer, 214, form.classes, 0)
}
