import type { Clusters } from './Clusters.ts'
import { linkPairs } from './linkPairs.ts'
import type { MentionView } from './MentionView.ts'
import { transliterationKey } from './nameForms.ts'

/** Surnames find the last full name before them that bears them, else the first after; a title tells a couple apart. */
export function linkPeople(names: readonly MentionView[], forms: readonly MentionView[], clusters: Clusters): void {
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
    const key = transliterationKey(view.form)
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
  if (transliterationKey(a.words.at(-1) ?? '') !== transliterationKey(b.words.at(-1) ?? '')) return false
  const [firstA, firstB] = [a.words[0] ?? '', b.words[0] ?? '']
  return transliterationKey(firstA) === transliterationKey(firstB) || isInitialOf(firstA, firstB) || isInitialOf(firstB, firstA)
}

function isInitialOf(one: string, other: string): boolean {
  return /^[a-z]\.?$/.test(one) && other.startsWith(one[0] ?? '-')
}
