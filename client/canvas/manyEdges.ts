/** Above this number edges are hidden while the camera moves, cannot be pointed at, and are not dimmed under the pointer. */
export const manyEdges = 2000
