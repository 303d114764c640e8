import type { Clusters } from './Clusters.ts'
import type { MentionView } from './MentionView.ts'

/** Joins those of the same kind, two by two, that are told to be the same. */
export function linkPairs(forms: readonly MentionView[], clusters: Clusters, isSame: (a: MentionView, b: MentionView) => boolean): void {
  forms.forEach((a, at) => {
    for (let next = at + 1; next < forms.length; next++) {
      const b = forms[next]
      if (b && a.kind === b.kind && !clusters.areJoined(a.index, b.index) && isSame(a, b)) clusters.join(a.index, b.index)
    }
  })
}
