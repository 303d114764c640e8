import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A regular expression as the code has it. */
export interface CodeRegex {
  /** "server/pipeline/read/titleOf.ts" */
  readonly file: string
  readonly source: string
  readonly flags: string
}

const project = join(import.meta.dirname, '../../..')

/** The code's own files under a folder of the project; what is built or generated is left out. */
export function codeFiles(folder: string): readonly string[] {
  return readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/(?:^|\/)(?:generated|dist)\//.test(file))
    .map((file) => join(folder, file))
    .sort()
}

/** Every regular expression literal of a file, as TypeScript's own parser finds them. */
export function regexLiterals(file: string): readonly CodeRegex[] {
  const text = readFileSync(join(project, file), 'utf8')
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const found: CodeRegex[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind))
  return found
}

/** The expressions that a module of the server puts together when it is imported, by `new RegExp(…)`. */
export async function builtRegexes(file: string): Promise<readonly CodeRegex[]> {
  const found: CodeRegex[] = []
  const own = globalThis.RegExp
  globalThis.RegExp = new Proxy(own, {
    construct: (target, [source, flags]) => {
      const built = new target(source, flags)
      found.push({ file, source: built.source, flags: built.flags })
      return built
    },
  })
  try {
    await import(join(project, file))
  } finally {
    globalThis.RegExp = own
  }
  return found
}
