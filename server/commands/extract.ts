import { UnreadableDocumentError } from '../domain/errors.ts'
import { nothingKnown } from '../domain/KnownEntities.ts'
import { loadKnowledge } from '../loadKnowledge.ts'
import { cleanDocument } from '../pipeline/read/cleanDocument.ts'
import { type FoundDocument, findDocuments } from '../pipeline/read/findDocuments.ts'
import { readPlain } from '../pipeline/read/readPlain.ts'
import { type Knowledge, understandArticle } from '../pipeline/understandArticle.ts'
import { printReading } from './printReading.ts'
import { writeOut } from './writeOut.ts'

/** `extract [--plain] FILE…`: one JSON object a line for each file that was read; the reasons for the others go to the standard error. */
export async function extract(paths: readonly string[], { plain = false }: { readonly plain?: boolean }): Promise<void> {
  // Loaded when the first file is open: a wrong path is told at once.
  let knowledge: Knowledge | undefined
  const read = plain ? readPlain : cleanDocument
  const nameOnce = uniqueNames()
  for await (const found of findDocuments(paths)) {
    if (found.kind === 'FOUND') continue
    knowledge ??= { ...(await loadKnowledge()), known: nothingKnown }
    const line = lineFor(found, { knowledge, read, nameOnce })
    if (line.kind === 'READ') await writeOut(`${line.json}\n`)
    else process.stderr.write(`${line.path}: ${line.reason}\n`)
  }
}

interface ExtractParts {
  readonly knowledge: Knowledge
  readonly read: typeof cleanDocument
  readonly nameOnce: (name: string, path: string) => string
}

type Line =
  | { readonly kind: 'READ'; readonly json: string }
  | { readonly kind: 'SET_ASIDE'; readonly path: string; readonly reason: string }

function lineFor(found: Exclude<FoundDocument, { readonly kind: 'FOUND' }>, { knowledge, read, nameOnce }: ExtractParts): Line {
  if (found.kind === 'SET_ASIDE') return found
  try {
    const reading = understandArticle(read(found.document), knowledge)
    return { kind: 'READ', json: JSON.stringify(printReading(nameOnce(found.document.name, found.path), reading)) }
  } catch (error) {
    if (!(error instanceof UnreadableDocumentError)) throw error
    return { kind: 'SET_ASIDE', path: found.path, reason: error.reason }
  }
}

/** A file's name, and its whole path for each further file of the same name. */
function uniqueNames(): (name: string, path: string) => string {
  const used = new Set<string>()
  return (name, path) => {
    const id = used.has(name) ? path : name
    used.add(name)
    return id
  }
}
