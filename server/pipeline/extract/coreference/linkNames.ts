import { numberOf, readUnitName } from '../../../domain/unitNames.ts'
import type { Clusters } from './Clusters.ts'
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
  linkPairs(
    forms.filter((form) => form.kind === 'UNIT'),
    clusters,
    isSameUnit,
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
    const form = `${name.kind} ${name.words.join(' ')}`
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

/** "Krasnodol [Pershe]", "Pershe (formerly Krasnodol)": the bracket gives the same place another name. */
function linkBrackets(names: readonly MentionView[], clusters: Clusters, { text }: TextView): void {
  names.forEach((name, at) => {
    const next = names[at + 1]
    if (!next || next.kind !== name.kind || next.start - name.end > 24) return
    const between = text.slice(name.end, next.start)
    const isRenaming =
      /^\s?\[(or |formerly |aka )?$/.test(between) ||
      /^\s?\((now |formerly |formerly known as |also known as |aka |known as |or )$/.test(between)
    const isAcronym = /^\s?\($/.test(between) && text[next.end] === ')' && isAcronymOf(next.words.join(''), name.words)
    if (isRenaming || isAcronym) clusters.join(name.index, next.index)
  })
}

/**
 * A description and the name beside it are one: "the city of Pershe", "the editor Ada Roe", "Ada Roe, the editor,", "Ada Roe is the editor".
 */
function linkAppositions(views: readonly MentionView[], clusters: Clusters, { text }: TextView): void {
  const namesByStart = new Map(views.flatMap((view) => (view.type === 'NAME' ? [[view.start, view] as const] : [])))
  views.forEach((view, at) => {
    if (view.type !== 'NOMINAL' || view.isPlural || view.kind === 'OTHER') return
    const joint =
      view.kind === 'PLACE' ? /^ (of (the )?)?/.exec(text.slice(view.end, view.end + 8)) : /^ /.exec(text.slice(view.end, view.end + 1))
    const named = joint ? namesByStart.get(view.end + joint[0].length) : undefined
    const before = views.slice(Math.max(0, at - 3), at).findLast((other) => other.end <= view.start)
    const between = before ? text.slice(before.end, view.start) : ''
    if (named && named.kind === view.kind) clusters.join(view.index, named.index)
    else if (before?.type === 'NAME' && before.kind === view.kind && !before.isPlural && BESIDE.test(between))
      clusters.join(before.index, view.index)
  })
}

/** What stands between a name and a description of it: a comma, or a form of "to be". */
const BESIDE = /^(, | (is|was|became|remains|has been|had been) (also |still |now |once |then )?)$/

function linkPairs(forms: readonly MentionView[], clusters: Clusters, isSame: (a: MentionView, b: MentionView) => boolean): void {
  forms.forEach((a, at) => {
    for (const b of forms.slice(at + 1))
      if (!clusters.areJoined(a.index, b.index) && a.kind === b.kind && isSame(a, b)) clusters.join(a.index, b.index)
  })
}

function isSameOrganization(a: MentionView, b: MentionView): boolean {
  if (a.known && b.known) return a.known.key === b.known.key
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (short.words.length === 1 && isAcronymOf(short.words[0] ?? '', long.words)) return true
  if (short.words.length < 2 || short.words.length === long.words.length) return false
  return short.words.every((word, at) => long.words[at] === word)
}

function isSameUnit(a: MentionView, b: MentionView): boolean {
  const [one, other] = [readUnitName(a.words.join(' ')), readUnitName(b.words.join(' '))]
  if (one && other) {
    if (one.number !== other.number || one.echelon !== other.echelon) return false
    if (a.country && b.country && a.country !== b.country) return false
    if (one.number !== null) return one.branch === other.branch || one.branch === null || other.branch === null
    return one.proper !== '' && one.proper === other.proper
  }
  const short = one ? b : a
  const number = short.words.length === 1 ? numberOf(short.words[0] ?? '') : null
  return number !== null && number === (one ?? other)?.number
}

/** Surnames find the last full name before them that bears them, else the first after; a title tells a couple apart. */
function linkPeople(names: readonly MentionView[], forms: readonly MentionView[], clusters: Clusters): void {
  const full = forms.filter((form) => form.words.length > 1)
  linkPairs(full, clusters, isSamePerson)
  const bearers = new Map<string, MentionView[]>()
  for (const view of names) {
    if (view.kind !== 'PERSON' || view.words.length < 2) continue
    for (const key of new Set([
      transliterationKey(view.words.at(-1) ?? ''),
      transliterationKey(view.words[0] ?? ''),
      transliterationKey(view.words.slice(1).join(' ')),
    ])) {
      const known = bearers.get(key)
      if (known) known.push(view)
      else bearers.set(key, [view])
    }
  }
  const lone = new Map<string, MentionView>()
  for (const view of names) {
    if (view.kind !== 'PERSON') continue
    const key = transliterationKey(view.words.join(' '))
    const fitting =
      view.words.length > 1 && !bearers.has(key) ? [] : (bearers.get(key) ?? []).filter((bearer) => isFittingGender(bearer, view))
    const bearer = fitting.findLast((candidate) => candidate.index < view.index) ?? fitting[0]
    if (
      bearer &&
      (view.words.length === 1 ||
        !forms.some((form) => form.index === view.index && bearers.has(transliterationKey(view.words.at(-1) ?? ''))))
    ) {
      clusters.join(bearer.index, view.index)
      continue
    }
    if (view.words.length > 1) continue
    const same = lone.get(`${view.gender} ${key}`) ?? lone.get(`UNKNOWN ${key}`)
    if (same) clusters.join(same.index, view.index)
    else lone.set(`${view.gender} ${key}`, view)
  }
}

function isFittingGender(a: MentionView, b: MentionView): boolean {
  return a.gender === 'UNKNOWN' || b.gender === 'UNKNOWN' || a.gender === b.gender
}

function isSamePerson(a: MentionView, b: MentionView): boolean {
  const [firstA, firstB] = [a.words[0] ?? '', b.words[0] ?? '']
  const areSurnamesAlike = transliterationKey(a.words.at(-1) ?? '') === transliterationKey(b.words.at(-1) ?? '')
  const isInitial = (one: string, other: string): boolean => /^[a-z]\.?$/.test(one) && other.startsWith(one[0] ?? '-')
  const areFirstsAlike = transliterationKey(firstA) === transliterationKey(firstB) || isInitial(firstA, firstB) || isInitial(firstB, firstA)
  return areSurnamesAlike && areFirstsAlike
}

/** A typo or another romanisation of one word, the others alike; never when the gazetteer knows both as two things. */
function isSameButForSpelling(a: MentionView, b: MentionView): boolean {
  if (a.known && b.known && a.known.key !== b.known.key) return false
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (a.kind !== 'PERSON' && short.words.length !== long.words.length) return false
  const longWords = a.kind === 'PERSON' && short.words.length === 1 ? long.words.slice(-1) : long.words
  if (longWords.length !== short.words.length) return false
  const differing = short.words.filter((word, at) => word !== longWords[at])
  const [word = ''] = differing
  const other = longWords[short.words.indexOf(word)] ?? ''
  if (differing.length !== 1 || /\d/.test(word + other)) return false
  // A first name that differs is another person, however alike: Ivan and Ivana.
  if (a.kind === 'PERSON' && short.words.length > 1 && word === short.words[0])
    return transliterationKey(word) === transliterationKey(other)
  if (transliterationKey(word) === transliterationKey(other) && word.length > 4) return true
  const shortest = Math.min(word.length, other.length)
  if (shortest < 6 || word[0] !== other[0] || (a.kind === 'PLACE' && shortest < 8)) return false
  return areWithinEdits(word, other, shortest >= 9 ? 2 : 1)
}
