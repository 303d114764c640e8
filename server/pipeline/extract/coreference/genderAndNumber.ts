import type { Gazetteer } from '../../../domain/Gazetteer.ts'
import type { Mention } from '../../../domain/Mention.ts'
import { askingWords } from '../tokens/askingWords.ts'
import { genderOfName } from './firstNames.ts'
import { foldedWord } from './foldedWord.ts'
import { singular } from './headWords.ts'
import type { Gender, NounSense } from './nouns.ts'

/** The gender that a pronoun, title, noun or first name tells; `all` are the folded words of the mention, `words` those without titles. */
export function genderIn(mention: Mention, all: readonly string[], words: readonly string[], sense: NounSense | null): Gender {
  if (mention.type === 'PRONOUN') {
    if (MALE_PRONOUNS.has(all[0] ?? '')) return 'MALE'
    return FEMALE_PRONOUNS.has(all[0] ?? '') ? 'FEMALE' : 'UNKNOWN'
  }
  if (hasTitle(all, MALE_TITLES)) return 'MALE'
  if (hasTitle(all, FEMALE_TITLES)) return 'FEMALE'
  if (mention.type === 'NOMINAL') return sense?.gender ?? 'UNKNOWN'
  return genderOfName(words[0] ?? '', words.length > 1 ? (words.at(-1) ?? null) : null)
}

function hasTitle(words: readonly string[], titles: ReadonlySet<string>): boolean {
  for (const word of words) if (titles.has(word.endsWith('.') ? word.slice(0, -1) : word)) return true
  return false
}

const MALE_PRONOUNS = new Set(['he', 'him', 'his', 'himself'])
const FEMALE_PRONOUNS = new Set(['she', 'her', 'hers', 'herself'])

/** Whether a pronoun or description stands for more than one. */
export function isPluralOf(mention: Mention, all: readonly string[], head: string, sense: NounSense | null): boolean {
  if (mention.type === 'PRONOUN') return PLURAL_PRONOUNS.has(all[0] ?? '')
  return sense?.isPlural === true || (singular(head) !== head && !/ss$|us$/.test(head))
}

const PLURAL_PRONOUNS = new Set('they them their theirs themselves we us our ours these those'.split(' '))

/** "The Roes", "Ada and Bo", "Ruritanians": names of more than one person. */
export function isGroupName(mention: Mention, all: readonly string[], gazetteer: Gazetteer): boolean {
  if (mention.kind !== 'PERSON') return false
  const last = all.at(-1) ?? ''
  return all.includes('and') || (all[0] === 'the' && /[^s]s$/.test(last)) || (/s$/.test(last) && gazetteer.countryOf(last) !== null)
}

/** Whether a word is a title before a name, the article before a title, a mark that folding leaves out, or the s of a possessive. */
export const isTitleOrMark = askingWords((word) => {
  const folded = foldedWord(word)
  return folded === '' || folded === 's' || TITLES.has(folded.endsWith('.') ? folded.slice(0, -1) : folded)
})

const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir lord lady dame gen general lt lieutenant col colonel maj major capt captain sgt adm admiral president senator sen rep gov governor minister justice secretary prince princess king queen pope sheikh ayatollah imam rev reverend the'.split(
    ' ',
  ),
)

const MALE_TITLES = new Set('mr sir lord king prince pope sheikh ayatollah imam'.split(' '))
const FEMALE_TITLES = new Set('mrs ms miss lady dame queen princess madam'.split(' '))
