/** The directions of DESIGN: inner code knows nothing of outer code, a stage knows no other stage. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(server|client|schema|tests|seeds)/', pathNot: allowed },
})

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-folder-imports', severity: 'error', from: {}, to: { path: '/index\\.tsx?$', pathNot: 'node_modules' } },
    { name: 'only-the-store-knows-kysely', severity: 'error', from: { path: '^server', pathNot: '^server/store/' }, to: { path: 'node_modules/(kysely|better-sqlite3)/' } },
    { name: 'only-the-canvas-knows-sigma', severity: 'error', from: { path: '^client', pathNot: '^client/canvas/' }, to: { path: 'node_modules/(@sigma|sigma)/' } },
    { name: 'the-product-never-imports-its-tests', severity: 'error', from: { path: '^(server|client|schema)/' }, to: { path: '^tests/' } },
    only('domain-imports-nothing-of-ours', '^server/domain/', '^server/domain/'),
    only('gazetteer-knows-the-domain', '^server/gazetteer/', '^server/(domain|gazetteer)/'),
    only('read-is-a-stage', '^server/pipeline/read/', '^server/(domain|pipeline/read)/'),
    only('extract-is-a-stage', '^server/pipeline/extract/', '^server/(domain|pipeline/extract)/'),
    only('resolve-is-a-stage', '^server/pipeline/resolve/', '^server/(domain|pipeline/resolve)/'),
    only('the-way-of-the-data-knows-its-stages', '^server/pipeline/[^/]+\\.ts$', '^server/(domain|pipeline)/'),
    only('learning-knows-domain-and-extract', '^server/learning/', '^server/(domain|learning|pipeline/extract|pipeline/resolve|gazetteer)/'),
    only('store-knows-the-domain', '^server/store/', '^server/(domain|store)/'),
    only('graph-knows-the-domain', '^server/graph/', '^server/(domain|graph)/'),
    only('graphql-knows-domain-graph-and-reading', '^server/graphql/', '^server/(domain|graph|graphql|pipeline/(read|relate))/'),
    only('http-knows-graphql', '^server/http/', '^server/((http|graphql|domain)/|(config|StartError)\\.ts$)'),
    only('client-and-server-share-only-the-schema', '^client/', '^(client|schema)/'),
    { name: 'nobody-imports-the-commands-but-the-command-line', severity: 'error', from: { path: '^server/', pathNot: '^server/(cli\\.ts$|commands/)' }, to: { path: '^server/commands/' } },
    { name: 'the-server-never-imports-the-client', severity: 'error', from: { path: '^server/' }, to: { path: '^client/' } },
    only('schema-imports-nothing', '^schema/', '^schema/'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|data)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'] },
  },
}
