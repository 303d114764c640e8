import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { UnusableRequestError } from '../domain/errors.ts'
import type { Store } from '../domain/Store.ts'
import { exportGexf } from '../graph/export/exportGexf.ts'
import { exportJson } from '../graph/export/exportJson.ts'
import { exportJudgements } from '../graph/export/exportJudgements.ts'
import { makeCorpusGraph } from '../graph/makeCorpusGraph.ts'
import { openStore } from '../store/openStore.ts'
import { databaseFile } from './ingest.ts'
import { writeOut } from './writeOut.ts'

/** The most nodes of an exported graph: those that are mentioned most. */
const mostNodes = 5_000

/** What is written: all of the corpus, the graph of the most mentioned, or the log of judgements. */
export type ExportFormat = 'json' | 'gexf' | 'judgements'

/**
 * `export --format json|gexf|judgements [--out FILE]`: everything that is kept as JSON, the graph of the most mentioned entities as GEXF, or what was judged as JSON Lines.
 * Throws UnusableRequestError when the file cannot be written.
 */
export async function exportCorpus({ format, out }: { readonly format: ExportFormat; readonly out?: string }): Promise<void> {
  const store = await openStore({ file: databaseFile() })
  try {
    const pieces = piecesOf(store, format)
    if (out === undefined) for await (const piece of pieces) await writeOut(piece)
    else await writeFile(out, pieces)
  } finally {
    await store.close()
  }
}

function piecesOf(store: Store, format: ExportFormat): AsyncIterable<string> {
  switch (format) {
    case 'json':
      return exportJson(store)
    case 'gexf':
      return gexfOf(store)
    case 'judgements':
      return exportJudgements(store)
  }
}

async function* gexfOf(store: Store): AsyncGenerator<string> {
  const graph = makeCorpusGraph()
  for await (const outline of store.outlines()) graph.takeIn(outline)
  const view = graph.sliceView({ kinds: ['PERSON', 'ORGANIZATION', 'UNIT', 'PLACE', 'ARTICLE', 'STATEMENT'], limit: mostNodes })
  const { totalNodes, truncated } = view.getAttributes()
  if (truncated)
    process.stderr.write(`the graph holds ${view.order} of ${totalNodes} nodes, the most mentioned first; export --format json has all\n`)
  yield `${exportGexf(view)}\n`
}

async function writeFile(out: string, pieces: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), createWriteStream(out))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!/^E(?:ACCES|NOENT|ISDIR|ROFS|PERM|NOTDIR|NOSPC)$/.test(code)) throw error
    throw new UnusableRequestError(`${out} cannot be written (${code}); give --out the path of a file in a folder that can be written`)
  }
}
