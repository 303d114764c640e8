import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** One annotated text; offsets in UTF-16 units, end exclusive. */
export interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly sentences?: readonly (readonly [number, number])[]
  readonly entities: readonly GoldEntity[]
  readonly attributions?: readonly GoldAttribution[]
}

/** An annotated name; `type` is the word of its set. */
export interface GoldEntity {
  readonly start: number
  readonly end: number
  readonly type: string
  /** Degrees, for places whose spot the annotators know. */
  readonly lat?: number | null
  readonly lon?: number | null
}

/** Start and end, exclusive, in the text. */
export type GoldSpan = readonly [number, number]

/** An annotated attribution (PARC3: source, cue, content). */
export interface GoldAttribution {
  readonly id: string
  readonly source: readonly GoldSpan[]
  readonly cue: readonly GoldSpan[]
  readonly content: readonly GoldSpan[]
}

/** The texts of one set under a folder of annotated texts, by its path without endings ("ner/worldwide.train"); null when it is not there. */
export async function readGoldSet(folder: string, name: string): Promise<readonly GoldDocument[] | null> {
  const bytes = await readIfThere(join(folder, `${name}.jsonl.gz`))
  if (bytes === null) return null
  return gunzipSync(bytes)
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): GoldDocument => JSON.parse(line))
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
