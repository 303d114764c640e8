import { hashText, mix } from './hashes.ts'
import { clusterOf, type WordClusters } from './WordClusters.ts'

/** Columns of hashes, one row for each different word of an article, and the row of each token. */
export interface WordColumns {
  readonly rows: Int32Array
  readonly word: Int32Array
  readonly suffix1: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly suffix4: Int32Array
  readonly prefix1: Int32Array
  readonly prefix3: Int32Array
  readonly shape: Int32Array
  /** Word groups, coarse to fine; the word's ending and shape stand in for a word that has no group. */
  readonly cluster1: Int32Array
  readonly cluster2: Int32Array
  readonly cluster3: Int32Array
}

/** What the tagger and the parser see of each word: its hashed form, affixes, shape and groups. Each different word is described once. */
export function describeWords(texts: readonly string[], clusters: WordClusters): WordColumns {
  const rowOf = new Map<string, number>()
  const rows = Int32Array.from(texts, (text) => {
    const known = rowOf.get(text)
    if (known !== undefined) return known
    rowOf.set(text, rowOf.size)
    return rowOf.size - 1
  })
  const columns = emptyColumns(rows, rowOf.size)
  for (const [text, row] of rowOf) describeWord(text, row, columns, clusters)
  return columns
}

function emptyColumns(rows: Int32Array, size: number): WordColumns {
  const column = () => new Int32Array(size)
  return {
    rows,
    word: column(),
    suffix1: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    prefix1: column(),
    prefix3: column(),
    shape: column(),
    cluster1: column(),
    cluster2: column(),
    cluster3: column(),
  }
}

function describeWord(text: string, row: number, columns: WordColumns, clusters: WordClusters): void {
  const form = normalForm(text)
  const word = hashText(form)
  const shape = shapeOf(text)
  columns.word[row] = word
  columns.suffix1[row] = hashText(form.slice(-1))
  columns.suffix2[row] = hashText(form.slice(-2))
  columns.suffix3[row] = hashText(form.slice(-3))
  columns.suffix4[row] = hashText(form.slice(-4))
  columns.prefix1[row] = hashText(form.slice(0, 1))
  columns.prefix3[row] = hashText(form.slice(0, 3))
  columns.shape[row] = hashText(shape)
  const group = clusterOf(clusters, word)
  const stand = mix(hashText(form.slice(-2)), hashText(shape.slice(0, 2)))
  columns.cluster1[row] = group < 0 ? stand : (group >> 6) + 1
  columns.cluster2[row] = group < 0 ? stand : (group >> 3) + 100
  columns.cluster3[row] = group < 0 ? stand : group + 1000
}

/** A word in lower case, with straight quotes and plain dashes; digits above the first two become 0, so that numbers share their weights. */
export function normalForm(text: string): string {
  const plain = text.length > 40 ? text.slice(0, 40) : text
  if (/^[a-z]+$/.test(plain)) return plain
  return plain
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[“”«»„]|''/g, '"')
    .replace(/[–—‒―]|--+/g, '-')
    .replace(/\d/g, '0')
    .replace(/000+/g, '000')
}

/** "Xx" for a capitalised word, "X" for capitals, "x" for small letters, "0" for numbers, the marks themselves; runs collapse. */
function shapeOf(text: string): string {
  let shape = ''
  let last = ''
  for (let i = 0; i < text.length && shape.length < 6; i++) {
    const kind = kindOf(text.charAt(i))
    if (kind !== last) shape += kind
    last = kind
  }
  return text.length === 1 ? `${shape}1` : shape
}

function kindOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x'
  if (character >= 'A' && character <= 'Z') return 'X'
  if (character >= '0' && character <= '9') return '0'
  if (character < '\u0080') return character
  if (/\p{Ll}/u.test(character)) return 'x'
  return /\p{Lu}/u.test(character) ? 'X' : '#'
}
