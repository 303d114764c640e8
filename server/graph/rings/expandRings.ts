import type { Centre } from '../centreOf.ts'
import type { CorpusIndex } from '../corpus/CorpusIndex.ts'
import type { Scope } from '../corpus/scopeOf.ts'
import type { Chosen } from '../view/Drawing.ts'
import type { WantedKinds } from '../wantedKinds.ts'
import { type Node, nodesOf } from './nodesOf.ts'
import { tiesOf } from './tiesOf.ts'

/** Where to begin, how far to go, and how many nodes to take. */
export interface Expansion {
  readonly centre: Centre
  readonly depth: number
  readonly scope: Scope
  readonly wanted: WantedKinds
  readonly limit: number
}

/**
 * The nodes around a centre, ring by ring; where there are more than places, each ring but the last takes half of the
 * places left, those first that have most ties to the ring before.
 */
export function expandRings(index: CorpusIndex, { centre, depth, limit, ...filter }: Expansion): Chosen {
  const nodes = nodesOf(index.columns)
  const first = nodes.nodeOf(centre)
  const taken = [first]
  const isTaken = new Uint8Array(nodes.count)
  isTaken[first] = 1
  let ring: readonly Node[] = [first]
  for (let step = 1; step <= depth && ring.length > 0; step++) {
    const ties = tiesOf(ring, { index, nodes, isTaken, ...filter })
    const left = limit - taken.length
    const places = step === depth || left === Number.POSITIVE_INFINITY ? left : Math.ceil(left / 2)
    ring = [...ties]
      .sort(([a, tiesA], [b, tiesB]) => tiesB - tiesA || nodes.compare(a, b))
      .slice(0, Math.min(places, ties.size))
      .map(([node]) => node)
    for (const node of ring) {
      isTaken[node] = 1
      taken.push(node)
    }
  }
  return nodes.slotsOf(taken)
}
