import { add, type FeatureList, pair, triple } from './FeatureList.ts'
import { at, type Sight } from './Sight.ts'
import type { UnitView } from './UnitView.ts'
import type { WindowView } from './WindowView.ts'

/** Adds what a token's branch tells: with its edges, its tags, the rules and the cue's own place. */
export function branchFeatures(sight: Sight, view: WindowView, { unit, side, ruled, branch: found }: UnitView, list: FeatureList): void {
  if (!found) return
  const token = unit.first
  const { root, branch, edges, after, depth } = found
  const { relations, tags } = sight
  const steps = at(view.branches.steps, token - view.branches.first)
  const cueRelation = at(relations, view.cueHead)
  add(list, 130, branch)
  add(list, 132, pair(branch, at(sight.fineTags, view.cueHead)))
  add(list, 133, triple(branch, edges + after, depth))
  add(list, 134, triple(branch, edges + after, at(tags, token)))
  add(list, 135, pair(branch, at(sight.words, token)))
  add(list, 136, triple(branch, root < 0 ? 0 : at(tags, root), side))
  add(list, 138, triple(branch, ruled, side))
  add(list, 139, triple(branch, cueRelation, view.hasSubject))
  add(list, 141, triple(steps * 8 + view.hasSubject, cueRelation, root < 0 ? 1 : at(relations, root)))
}
