import { readFile } from 'node:fs/promises'
import type { SyntaxModel } from '../../pipeline/extract/syntax/SyntaxModel.ts'
import { unpackSyntax } from './syntaxFile.ts'

const modelFile = new URL('../models/syntax.bin', import.meta.url)

/** The syntax model that `npm run train` left in models/. Rejects when the file is missing or holds something else. */
export async function loadSyntax(): Promise<SyntaxModel> {
  return unpackSyntax(await readFile(modelFile))
}
