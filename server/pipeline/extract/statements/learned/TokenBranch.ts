import { at, type Sight } from './Sight.ts'
import type { WindowView } from './WindowView.ts'

/** Where a token hangs as seen from the cue: by which branch, how deep in it, and whether it begins or ends it. */
export interface TokenBranch {
  readonly root: number
  readonly branch: number
  /** 1 where it begins the branch, 2 where it ends it, both added up. */
  readonly edges: number
  /** 4 where the token before is of another branch. */
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

function depthBelow(sight: Sight, token: number, root: number): number {
  let depth = 0
  for (let i = token; i !== root && i >= 0 && depth < 4; depth++) i = sight.syntax.heads[i] ?? -1
  return depth
}
