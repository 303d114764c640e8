import Sigma from 'sigma'
import type { EdgeAttributes, NodeAttributes } from '../graph/toGraph.ts'

/**
 * A Sigma that tells whether its index is whole. Every full refresh empties the index and fills it when the next frame is
 * drawn; in between a partial refresh without indexation would throw.
 */
export class IndexedSigma extends Sigma<NodeAttributes, EdgeAttributes> {
  isIndexed = true

  constructor(...parts: ConstructorParameters<typeof Sigma<NodeAttributes, EdgeAttributes>>) {
    super(...parts)
    this.on('afterProcess', () => {
      this.isIndexed = true
    })
  }

  override refresh(options?: Parameters<Sigma['refresh']>[0]): this {
    if (options?.partialGraph === undefined) this.isIndexed = false
    return super.refresh(options)
  }
}
