import type { JudgementKind, Sureness } from '../../gql/generated/graphql.ts'

/** What sort of decision it is, as a person would ask for it. */
export const judgementWords: Readonly<Record<JudgementKind, string>> = {
  MERGE: 'merged',
  KEEP_APART: 'kept apart',
  SPLIT: 'split off',
  RENAME: 'renamed',
  RETYPE: 'other kind',
  FIX_SPEAKER: 'speaker fixed',
  ACCEPT_LINK: 'link accepted',
  REJECT_LINK: 'link rejected',
}

export function isJudgementKind(text: string): text is JudgementKind {
  return Object.hasOwn(judgementWords, text)
}

export const judgementKinds: readonly JudgementKind[] = Object.keys(judgementWords).filter(isJudgementKind)

/** How sure a rule is, before its name. */
export const surenessWords: Readonly<Record<Sureness, string>> = { SURE: 'Sure', LIKELY: 'Likely', TENTATIVE: 'Tentative' }
