import { isCommonWord } from './commonWords.ts'
import { isWhole, plainForm } from './words/plainForms.ts'

/** The words of a content that bear a meaning, cut to their stems, with words for one thing made one: enough to see "attacked" and "attacks" as one. Names are left out. */
export function stemsOf(words: string): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const { 0: word, index } of words.replace(/\bg(?:ave|ive|ives|iven|iving) way\b/g, 'burst').matchAll(/[\p{L}\p{N}]+(?:,\d{3})*/gu)) {
    const isName = index > 0 && /^\p{Lu}/u.test(word)
    const low = word.toLowerCase().replaceAll(',', '')
    if (isName || low.length < 3 || isCommonWord(low)) {
      if (/^\d+$/.test(low)) stems.add(low)
      continue
    }
    stems.add(stemOf(low))
  }
  return stems
}

/** The stem of a word in small letters, or that of the word that stands for it. */
export function stemOf(word: string): string {
  const plain = plainForm(word)
  if (isWhole(plain)) return plain
  const [bare = plain] = [plain.replace(ENDING, '').replace(DOUBLED, '$1'), plain.replace(SHORT_ENDING, '')].filter(
    ({ length }) => length > 2,
  )
  const stem = bare.replace(/ee?$/, '').slice(0, 9)
  return SAME.get(stem) ?? stem
}

/** Of verbs and of the nouns and adverbs made from them. */
const ENDING = /(?:(?<=[cp]t)ions?|ations?|ments?|at(?:e|es|ed|ing|ions?|ors?)|als?|ings?|ies|ied|ed|es|(?<!s)s|ly|e|(?<![aeiou])y)$/
const SHORT_ENDING = /(?:ing|ed|es|(?<!s)s)$/
/** "Robbed", "shutting". */
const DOUBLED = /([bdgmnprt])\1$/

/** Words for one thing in news, by their stems. */
const SAME: ReadonlyMap<string, string> = new Map(
  [
    'burst collaps breach ruptur',
    'kill die dead death fatal',
    'injur wound hurt',
    'destroy demolish ruin',
    'rocket missil',
    'hid hidden stor conceal cover',
    'win won victor',
    'elect vot ballot poll',
    'fraud rig cheat falsif manipul',
    'guilt convict',
    'resign quit',
    'brib kickback corrupt',
    'crack fissur',
    'truc ceasefir armistic',
    'shut clos block',
    'flee fled displac',
    'arrest detain',
    'protest demonstr rall',
    'releas freed',
    'evacu clear',
    'outbreak epidem',
    'hungr hunger starv famin',
    'order command instruct ultimatum',
    'aircraft jet airplan',
    'poison contamin toxic',
    'count tall',
    'accord agreement deal pact treat',
    'fin penalt',
    'clos shutdown',
    'payment paid pay',
  ].flatMap((line) => {
    const [first = '', ...rest] = line.split(' ')
    return rest.map((stem): [string, string] => [stem, first])
  }),
)
