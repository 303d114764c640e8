import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Wording, wordingSchema } from './Wording.ts'

const folder = fileURLToPath(new URL('wordings/', import.meta.url))

/** Every claim of the files of wordings, file by file. Throws with the file and the line where one has another form. */
export async function readWordings(): Promise<readonly Wording[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).toSorted()
  return (await Promise.all(files.map(wordingsIn))).flat()
}

async function wordingsIn(file: string): Promise<readonly Wording[]> {
  const lines = (await readFile(`${folder}${file}`, 'utf8')).split('\n')
  return lines.flatMap((line, at) => (line === '' ? [] : wordingOf(line, `${file}:${at + 1}`)))
}

function wordingOf(line: string, place: string): Wording {
  try {
    return wordingSchema.parse(JSON.parse(line))
  } catch (cause) {
    throw new Error(`${place} is no claim in many wordings: {"same": […], "deny": […], "other": […]}`, { cause })
  }
}
