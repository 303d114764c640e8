import { NOUN_FORMS } from './forms/nounForms.ts'
import { VERB_FORMS } from './forms/verbForms.ts'
import { WAR_FORMS } from './forms/warForms.ts'
import { WHOLE_WORDS } from './forms/wholeWords.ts'

/** The plain form of a word in small letters that is formed irregularly ("sank", "sunk": "sink"; "men": "man"); the word itself where it is not known to be. */
export function plainForm(word: string): string {
  return FORMS.get(word) ?? word
}

/** Whether a plain form keeps its ending ("story"). */
export function isWhole(plain: string): boolean {
  return WHOLE.has(plain)
}

const WHOLE: ReadonlySet<string> = new Set(WHOLE_WORDS.flatMap((line) => line.split(' ', 1)))

/** Plain forms, each with those formed irregularly from it. */
const FORMS: ReadonlyMap<string, string> = new Map(
  [...WAR_FORMS, ...VERB_FORMS, ...NOUN_FORMS, ...WHOLE_WORDS].flatMap((line) => {
    const [plain = '', ...forms] = line.split(' ')
    return forms.map((form): [string, string] => [form, plain])
  }),
)
