import { echelonForms, unitAcronyms } from '../../../domain/unitLexicon.ts'
import { askingWords } from '../tokens/askingWords.ts'
import type { Word } from '../tokens/Word.ts'

/** What a word that a formation's name may turn on is: the echelon that it names, or an acronym. */
export type Anchor = { readonly kind: 'ECHELON'; readonly echelon: string } | { readonly kind: 'ACRONYM' }

const ACRONYM: Anchor = { kind: 'ACRONYM' }

const ANCHORS: ReadonlyMap<string, Anchor> = new Map([
  ...[...unitAcronyms()].flatMap((form): [string, Anchor][] =>
    [form.toUpperCase(), mixed(form)].map((written): [string, Anchor] => [written, ACRONYM]),
  ),
  ...[...echelonForms()].flatMap(([form, echelon]): [string, Anchor][] =>
    [form, `${form}.`, capitalised(form), `${capitalised(form)}.`, form.toUpperCase()].map((written): [string, Anchor] => [
      written,
      { kind: 'ECHELON', echelon },
    ]),
  ),
  ...['Troop', 'Column', 'Guard', 'Team', 'Section', 'Sector', 'Region', 'Zone'].map((written): [string, Anchor] => [
    written,
    { kind: 'ECHELON', echelon: written.toLowerCase() },
  ]),
])

/** The anchor that a word is, as it is written; null for all other words. */
export function anchorOf(word: Word): Anchor | null {
  return isAnchor(word) ? (ANCHORS.get(word.text) ?? null) : null
}

/** Few words are: the rest are passed over at one look. */
const isAnchor = askingWords(({ text }) => ANCHORS.has(text))

function capitalised(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1)
}

/** "OMBr", "ODShBr": the last letter small. */
function mixed(form: string): string {
  return form.toUpperCase().replace(/BR/, 'Br').replace(/SH/, 'Sh').replace(/GR$/, 'Gr')
}
