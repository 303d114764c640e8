import { NodeProgram } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import type { EdgeAttributes, NodeAttributes } from '../graph/toGraph.ts'
import { fragmentShader, vertexShader } from './nodeShapes.ts'

/** What a node is drawn from: sigma's own attributes, the shape's number and the rim's colour. */
export interface ShapedNode extends NodeDisplayData {
  readonly shape: number
  readonly rim: string
}

const uniforms = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const
const corners: [number, number][] = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [1, 1],
  [-1, 1],
]

/** Draws every node as the shape of its kind, in one pass, so that nodes of all kinds keep one order of depth. */
export class NodeShapeProgram extends NodeProgram<(typeof uniforms)[number], NodeAttributes, EdgeAttributes> {
  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext
    return {
      VERTICES: corners.length,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_border', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: corners,
    }
  }

  override processVisibleItem(nodeIndex: number, offset: number, node: ShapedNode): void {
    const values = [node.x, node.y, node.size, node.shape, floatColor(node.color), floatColor(node.rim), nodeIndex]
    this.array.set(values, offset)
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: Parameters<NodeProgram['setUniforms']>[1]): void {
    gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio)
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio)
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix)
  }
}
