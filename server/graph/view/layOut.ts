import { skeletonOf } from './assignCommunities.ts'
import type { GraphView } from './GraphView.ts'
import { circlepack, forceAtlas2 } from './graphologyParts.ts'
import { seededRandom } from './seededRandom.ts'
import { spreadOut } from './spreadOut.ts'

/**
 * Gives each node its place: communities packed into circles, then ForceAtlas2 (Jacomy et al. 2014), 50 rounds or 20
 * above 5,000 nodes, then nodes that would hide each other's labels pushed apart. The same graph gets the same picture.
 */
export function layOut(view: GraphView): void {
  if (view.order === 0) return
  const skeleton = skeletonOf(view)
  circlepack.assign(skeleton, { hierarchyAttributes: ['community'], rng: seededRandom(2) })
  forceAtlas2.assign(skeleton, {
    iterations: view.order > 5000 ? 20 : 50,
    getEdgeWeight: 'weight',
    settings: { ...forceAtlas2.inferSettings(view.order), barnesHutOptimize: view.order > 500 },
  })
  const nodes = view.nodes()
  const places = spreadOut(nodes.map((node) => ({ x: skeleton.getNodeAttribute(node, 'x'), y: skeleton.getNodeAttribute(node, 'y') })))
  nodes.forEach((node, index) => {
    const { x, y } = places[index] ?? { x: 0, y: 0 }
    view.mergeNodeAttributes(node, { x, y })
  })
}
