import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { TreebankSentence } from './Treebank.ts'

/** The sentences of a CoNLL-U file, gzipped or plain. Empty nodes and enhanced dependencies are left out. */
export function readTreebank(file: string): TreebankSentence[] {
  const bytes = readFileSync(file)
  const content = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return content
    .split(/\n\n+/)
    .filter((block) => block.includes('\t'))
    .map(readSentence)
}

interface SurfaceToken {
  readonly form: string
  readonly words: number
}

function readSentence(block: string): TreebankSentence {
  const lines = block.split('\n')
  const text = lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? ''
  const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'))
  const field = (column: number) => rows.map((row) => row[column] ?? '_')
  const words = field(1)
  return {
    text,
    words,
    ...placesOf(text, words, surfaceTokens(lines)),
    universal: field(3),
    penn: field(4),
    lemmas: field(2).map((lemma) => lemma.toLowerCase()),
    heads: field(6).map((head) => Number(head) - 1),
    relations: field(7),
  }
}

/** The tokens as they are written: a range line ("1-2 don't") stands for its words. */
function surfaceTokens(lines: readonly string[]): SurfaceToken[] {
  const tokens: SurfaceToken[] = []
  let covered = 0
  for (const line of lines) {
    const [id = '', form = ''] = line.split('\t')
    const range = /^(\d+)-(\d+)$/.exec(id)
    if (range) {
      tokens.push({ form, words: Number(range[2]) - Number(range[1]) + 1 })
      covered = Number(range[2])
    } else if (/^\d+$/.test(id) && Number(id) > covered) tokens.push({ form, words: 1 })
  }
  return tokens
}

function placesOf(text: string, words: readonly string[], tokens: readonly SurfaceToken[]): Pick<TreebankSentence, 'starts' | 'ends'> {
  const starts: number[] = []
  const ends: number[] = []
  let offset = 0
  for (const token of tokens) {
    const found = text.indexOf(token.form, offset)
    const start = found < 0 ? offset : found
    const parts = words.slice(starts.length, starts.length + token.words)
    const spelt = parts.join('') === token.form
    let inner = start
    for (const part of parts) {
      starts.push(spelt ? inner : start)
      inner = spelt ? inner + part.length : start + token.form.length
      ends.push(inner)
    }
    offset = start + token.form.length
  }
  return { starts, ends }
}
