import type { Clusters } from './Clusters.ts'
import { linkAppositions, linkBrackets } from './linkAppositions.ts'
import { linkPairs } from './linkPairs.ts'
import { linkPeople } from './linkPeople.ts'
import { linkUnits } from './linkUnits.ts'
import type { MentionView } from './MentionView.ts'
import { areWithinEdits, isAcronymOf, transliterationKey } from './nameForms.ts'
import type { TextView } from './TextView.ts'

/**
 * Joins the names of one article that stand for the same thing, sieve by sieve (after Lee et al. 2013): same words, same thing in the
 * gazetteer, a bracket that repeats a place, an acronym, a shorter name after a longer one, another transliteration, a typo.
 * People with different first names and units with different numbers are never joined.
 */
export function linkNames(views: readonly MentionView[], clusters: Clusters, reading: TextView): void {
  const names = views.filter(
    (view) => view.type === 'NAME' && view.kind !== 'OTHER' && !(view.kind === 'PERSON' && view.words.includes('and')),
  )
  const forms = firstOfEachForm(names, clusters)
  linkKnown(forms, clusters)
  linkBrackets(names, clusters, reading)
  linkAppositions(views, clusters, reading)
  const organizations = forms.filter((form) => form.kind === 'ORGANIZATION')
  linkPairs(organizations, clusters, isSameOrganization)
  linkPeople(
    names,
    forms.filter((form) => form.kind === 'PERSON'),
    clusters,
  )
  linkUnits(
    forms.filter((form) => form.kind === 'UNIT'),
    clusters,
  )
  linkPairs(
    forms.filter((form) => form.kind !== 'UNIT'),
    clusters,
    isSameButForSpelling,
  )
}

const MOST_FORMS = 400

/** The first mention of each distinct name; later ones are joined to it. Two people may bear one surname: see linkPeople. */
function firstOfEachForm(names: readonly MentionView[], clusters: Clusters): MentionView[] {
  const firsts = new Map<string, MentionView>()
  for (const name of names) {
    const form = `${name.kind} ${name.form}`
    const first = firsts.get(form)
    if (!first) firsts.set(form, name)
    else if (name.kind !== 'PERSON' || name.words.length > 1) clusters.join(first.index, name.index)
  }
  return [...firsts.values()].slice(0, MOST_FORMS)
}

function linkKnown(forms: readonly MentionView[], clusters: Clusters): void {
  const byKey = new Map<string, MentionView>()
  for (const form of forms) {
    const key = form.known?.key
    if (!key || (form.kind === 'PERSON' && form.words.length === 1)) continue
    const other = byKey.get(key)
    if (other) clusters.join(other.index, form.index)
    else byKey.set(key, form)
  }
}

function isSameOrganization(a: MentionView, b: MentionView): boolean {
  if (a.known && b.known) return a.known.key === b.known.key
  const short = a.words.length <= b.words.length ? a : b
  const long = short === a ? b : a
  if (short.words.length === 1 && isAcronymOf(short.words[0] ?? '', long.words)) return true
  if (short.words.length < 2 || short.words.length === long.words.length) return false
  return short.words.every((word, at) => long.words[at] === word)
}

/** A typo or another romanisation of one word, the others alike; never when the gazetteer knows both as two things. */
function isSameButForSpelling(a: MentionView, b: MentionView): boolean {
  const short = a.words.length <= b.words.length ? a : b
  const long = short === a ? b : a
  if (a.kind !== 'PERSON' && short.words.length !== long.words.length) return false
  // A surname alone is compared with the last word.
  const from = a.kind === 'PERSON' && short.words.length === 1 ? long.words.length - 1 : 0
  if (long.words.length - from !== short.words.length) return false
  const at = onlyDifference(short.words, long.words, from)
  if (at < 0 || (a.known && b.known && a.known.key !== b.known.key)) return false
  const word = short.words[at] ?? ''
  const other = long.words[from + short.words.indexOf(word)] ?? ''
  if (/\d/.test(word) || /\d/.test(other)) return false
  // A first name that differs is another person, however alike: Ivan and Ivana.
  if (a.kind === 'PERSON' && short.words.length > 1 && word === short.words[0])
    return transliterationKey(word) === transliterationKey(other)
  if (word.length > 4 && transliterationKey(word) === transliterationKey(other)) return true
  const shortest = Math.min(word.length, other.length)
  if (shortest < 6 || word[0] !== other[0] || (a.kind === 'PLACE' && shortest < 8)) return false
  return areWithinEdits(word, other, shortest >= 9 ? 2 : 1)
}

/** Where the words of one list differ from those of another from a place on; -1 when they differ nowhere or more than once. */
function onlyDifference(words: readonly string[], others: readonly string[], from: number): number {
  let found = -1
  for (let at = 0; at < words.length; at++) {
    if (words[at] === others[from + at]) continue
    if (found >= 0) return -1
    found = at
  }
  return found
}
