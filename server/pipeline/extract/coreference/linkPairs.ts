import type { Clusters } from './Clusters.ts'
import type { MentionView } from './MentionView.ts'

/** Joins those of the same kind, two by two, that are told to be the same. */
export function linkPairs(forms: readonly MentionView[], clusters: Clusters, isSame: (a: MentionView, b: MentionView) => boolean): void {
  forms.forEach((a, at) => {
    for (const b of forms.slice(at + 1))
      if (!clusters.areJoined(a.index, b.index) && a.kind === b.kind && isSame(a, b)) clusters.join(a.index, b.index)
  })
}
