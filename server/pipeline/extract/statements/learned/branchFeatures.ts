import { add, type FeatureList, pair, triple } from './FeatureList.ts'
import { at, type Sight } from './Sight.ts'
import type { UnitView } from './UnitView.ts'
import type { WindowView } from './WindowView.ts'

/** Where a token hangs as seen from the cue: by which branch, how deep in it, and whether it begins or ends it. */
export interface TokenBranch {
  readonly root: number
  readonly branch: number
  /** 1 where it begins the branch, 2 where it ends it, both added up; 4 for what comes after another branch. */
  readonly edges: number
  readonly after: number
  readonly depth: number
}

/** Finds the branch of a token. */
export function branchOf(sight: Sight, { branches, cueHead }: WindowView, token: number): TokenBranch {
  const { relations, syntax } = sight
  const steps = at(branches.steps, token - branches.first)
  const root = branches.roots[token - branches.first] ?? -1
  const relation = root < 0 ? 1 : at(relations, root)
  const rootSide = root < 0 ? 0 : root < cueHead ? 1 : 2
  const starts = root >= 0 && token === (syntax.subtreeStarts[root] ?? -1) ? 1 : 0
  const ends = root >= 0 && token === (syntax.subtreeEnds[root] ?? 0) - 1 ? 2 : 0
  return {
    root,
    branch: (Math.imul(relation, 31) ^ (steps * 4 + rootSide)) | 0,
    edges: starts + ends,
    after: root >= 0 && (branches.roots[token - 1 - branches.first] ?? -1) !== root ? 4 : 0,
    depth: depthBelow(sight, token, root),
  }
}

/** Adds what a token's branch tells most by: with its edges, its tags, the rules and the cue's own place. */
export function branchFeatures(sight: Sight, view: WindowView, { unit, side, ruled }: UnitView, list: FeatureList): void {
  const token = unit.first
  const { root, branch, edges, after, depth } = branchOf(sight, view, token)
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

/** Adds what the branch tells with the words of the cue and its own, and those beside it. */
export function furtherBranchFeatures(sight: Sight, view: WindowView, { unit }: UnitView, list: FeatureList): void {
  const token = unit.first
  const { branches } = view
  const { relations, lemmas } = sight
  const { root, branch, edges, depth } = branchOf(sight, view, token)
  const cueLemma = at(lemmas, view.cueHead)
  add(list, 131, pair(branch, cueLemma))
  add(list, 137, triple(branch, at(relations, token), depth))
  add(list, 140, triple(branch, cueLemma, edges))
  if (root >= 0) add(list, 142, triple(branch, at(lemmas, root), edges & 1))
  const before = branches.roots[token - 1 - branches.first] ?? -2
  const later = token + 1 < view.sentenceEnd ? (branches.roots[token + 1 - branches.first] ?? -2) : -2
  add(list, 143, triple(branch, before < 0 ? before : at(relations, before), later < 0 ? later : at(relations, later)))
}

function depthBelow(sight: Sight, token: number, root: number): number {
  let depth = 0
  for (let i = token; i !== root && i >= 0 && depth < 4; depth++) i = sight.syntax.heads[i] ?? -1
  return depth
}
