import type { MentionView } from './MentionView.ts'

/** Kinds of anaphor that weigh features each in their own way. */
export const anaphorKinds = ['HE_SHE', 'THEY', 'IT', 'PERSON_NOUN', 'PLACE_NOUN', 'OTHER_NOUN'] as const

/** One of these kinds. */
export type AnaphorKind = (typeof anaphorKinds)[number]

/** The kind of anaphor that a mention is; null for names and for pronouns that are not looked for. */
export function anaphorKindOf(view: MentionView): AnaphorKind | null {
  if (view.type === 'NAME' || (view.type === 'NOMINAL' && view.kind === 'OTHER')) return null
  if (view.type === 'PRONOUN') return pronounKinds.get(view.head) ?? null
  if (view.kind === 'PERSON') return 'PERSON_NOUN'
  return view.kind === 'PLACE' ? 'PLACE_NOUN' : 'OTHER_NOUN'
}

const pronounKinds: ReadonlyMap<string, AnaphorKind> = new Map([
  ...'he him his himself she her hers herself'.split(' ').map((word): [string, AnaphorKind] => [word, 'HE_SHE']),
  ...'they them their theirs themselves'.split(' ').map((word): [string, AnaphorKind] => [word, 'THEY']),
  ...'it its itself'.split(' ').map((word): [string, AnaphorKind] => [word, 'IT']),
])
