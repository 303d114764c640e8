import louvainModule from 'graphology-communities-louvain'
import circlepackModule from 'graphology-layout/circlepack.js'
import forceAtlas2Module from 'graphology-layout-forceatlas2'

// These packages are CommonJS and export the function itself, while their types promise it as a `default` property.
export const louvain = louvainModule as unknown as typeof louvainModule.default
export const circlepack = circlepackModule as unknown as typeof circlepackModule.default
export const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default
