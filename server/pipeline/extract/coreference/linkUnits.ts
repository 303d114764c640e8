import { isSameUnit } from '../../../domain/isSameUnit.ts'
import { readUnitName } from '../../../domain/unitNames.ts'
import type { Clusters } from './Clusters.ts'
import { linkPairs } from './linkPairs.ts'
import type { MentionView } from './MentionView.ts'

/**
 * Joins the names of formations that can be one. A number or a proper name alone joins just one whole name, the last before it, else the first
 * after it, so that "the 3rd" never makes a brigade and a corps one.
 */
export function linkUnits(forms: readonly MentionView[], clusters: Clusters): void {
  const whole = forms.filter(({ form }) => readUnitName(form) !== null)
  linkPairs(whole, clusters, isSame)
  for (const form of forms) {
    if (whole.includes(form)) continue
    const fitting = whole.filter((candidate) => isSame(candidate, form))
    const one = fitting.findLast(({ index }) => index < form.index) ?? fitting[0]
    if (one) clusters.join(one.index, form.index)
  }
}

function isSame(a: MentionView, b: MentionView): boolean {
  if (a.country && b.country && a.country !== b.country) return false
  return isSameUnit(a.form, b.form)
}
