import type { MentionView } from './MentionView.ts'

/** Kinds of anaphor that weigh features each in their own way. */
export const anaphorKinds = ['HE_SHE', 'THEY', 'IT', 'PERSON_NOUN', 'PLACE_NOUN', 'OTHER_NOUN'] as const

/** One of these kinds. */
export type AnaphorKind = (typeof anaphorKinds)[number]

/** The kind of anaphor that a mention is; null for names and for pronouns that are not looked for. */
export function anaphorKindOf(view: MentionView): AnaphorKind | null {
  if (view.type === 'NAME' || (view.type === 'NOMINAL' && view.kind === 'OTHER')) return null
  if (view.type === 'PRONOUN') {
    if (/^(he|him|his|himself|she|her|hers|herself)$/.test(view.head)) return 'HE_SHE'
    if (/^(they|them|their|theirs|themselves)$/.test(view.head)) return 'THEY'
    return /^(it|its|itself)$/.test(view.head) ? 'IT' : null
  }
  if (view.kind === 'PERSON') return 'PERSON_NOUN'
  return view.kind === 'PLACE' ? 'PLACE_NOUN' : 'OTHER_NOUN'
}
