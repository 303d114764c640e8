/** Words that keep their full stop, lower case, and whether a sentence can end with them. */
const followedByName = words(
  'mr mrs ms messrs dr prof rev fr sr sra hon gov sen rep reps amb pres gen lt col maj capt cpt cmdr cdr adm brig sgt cpl pvt pfc insp det supt ' +
    'st mt ft ste vs v cf viz al fig vol art sec approx est dept univ assn bros no nos pp ch op jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri',
)
const mayEndSentence = words(
  'inc corp ltd co plc jr sr etc a.m p.m e.g i.e ph.d b.a m.a u.s u.k u.n u.s.a d.c e.u cal calif mass penn pa ave blvd rd',
)

/** Words that are also ordinary ("no", "mar", "sec"): abbreviations only before a number or, for ranks and months, a capital. */
const onlyBeforeNumber = words('no nos fig vol art sec pp ch op jan feb mar apr jun jul aug sep oct nov dec p')
const neverAlone = words('al est fri sat sun mon wed cal mass pa rd co fr det ch op art sec')

/** What may come after an abbreviation: a name or number, so that no sentence ends; or a new sentence as well. */
export type AbbreviationKind = 'FOLLOWED_BY_NAME' | 'MAY_END_SENTENCE'

/** What a word with a full stop abbreviates to; null when the full stop is not the word's own. `word` comes without it, `next` is the first character after the space. */
export function abbreviationKind(word: string, next: string): AbbreviationKind | null {
  if (word.length > 8) return null
  const lower = word.toLowerCase()
  if (word.includes('.') && /^\p{L}(?:\.\p{L})+$/u.test(word)) return 'MAY_END_SENTENCE'
  if (word.length <= 2 && /^\p{Lu}$/u.test(word)) return word === 'I' ? null : 'FOLLOWED_BY_NAME'
  if (onlyBeforeNumber.has(lower)) return /[\d]/.test(next) ? 'FOLLOWED_BY_NAME' : null
  if (neverAlone.has(lower) && !/^\p{Lu}/u.test(word)) return null
  if (mayEndSentence.has(lower)) return 'MAY_END_SENTENCE'
  return followedByName.has(lower) ? 'FOLLOWED_BY_NAME' : null
}

/** Beginnings that stay with the lower-case word after their hyphen ("co-operate", "pre-war"), as the English Web Treebank writes them. */
export const hyphenPrefixes: ReadonlySet<string> = words(
  'a agro anti bi bio co counter cyber de e eco ex extra inter intra macro mega micro mid mini multi neo non over pan para post pre pro pseudo quasi re semi sub super trans tri ultra un under uni vice x',
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
