import type { Word } from '../../tokens/Word.ts'
import { longestPart, type Part, runsThatFit } from '../../vectors/runsThatFit.ts'
import { roomFor } from '../ParserState.ts'
import { encodeRun } from './encodeRun.ts'
import { countMarks } from './lookAtState.ts'
import type { Network } from './openNetwork.ts'
import { parseTree } from './parseTree.ts'
import type { RememberedWord } from './RememberedWord.ts'
import { rememberWords } from './rememberWords.ts'

/** The network's answer for each word: number of its tag class, its head among the words (−1 for a root) and number of its relation. */
export interface ReadWords {
  readonly words: readonly RememberedWord[]
  readonly tags: Uint8Array
  readonly heads: Int32Array
  readonly labels: Uint8Array
}

/** Tags and parses sentences given as runs of words; a longer one than the room is read in parts, each with a root of its own. */
export function readSentences(network: Network, words: readonly Word[], sentences: readonly Part[]): ReadWords {
  const read: ReadWords & { words: RememberedWord[] } = {
    words: [],
    tags: new Uint8Array(words.length),
    heads: new Int32Array(words.length).fill(-1),
    labels: new Uint8Array(words.length).fill(network.root),
  }
  for (const run of runsThatFit(sentences)) {
    const texts = run.map(([first, end]) => words.slice(first, end))
    const remembered = rememberWords(network, texts)
    const firstRows = encodeRun(network, remembered)
    run.forEach(([first], index) => {
      remembered[index]?.forEach((word, i) => {
        read.words[first + i] = word
      })
      readSentence(network, { words: texts[index] ?? [], first, firstRow: firstRows[index] ?? 1 }, read)
    })
  }
  return read
}

// Begun anew for each sentence.
const state = roomFor(longestPart)

interface Place {
  readonly words: readonly Word[]
  readonly first: number
  readonly firstRow: number
}

function readSentence(network: Network, { words, first, firstRow }: Place, read: ReadWords): void {
  const size = words.length
  for (let i = 0; i < size; i++) read.tags[first + i] = bestTag(network, firstRow + i)
  const marks = countMarks(
    size,
    (i) => words[i]?.text ?? '',
    (i) => network.tagClasses[read.tags[first + i] ?? 0],
  )
  parseTree(network, state, { firstRow, size, marks })
  for (let i = 0; i < size; i++) {
    const head = state.heads[i] ?? -1
    read.heads[first + i] = head < size ? first + head : -1
    read.labels[first + i] = state.labels[i] ?? 0
  }
}

function bestTag({ room }: Network, row: number): number {
  return room.integers[(room.bestTags >> 2) + row] ?? 0
}
