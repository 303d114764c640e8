import { hashWord } from '../../pipeline/extract/names/hashing.ts'
import type { LexiconArrays } from '../../pipeline/extract/names/NameLexicon.ts'

/** How many classes, and how often every word is tried in all of them. */
export interface ClusterSettings {
  readonly classes: number
  readonly rounds: number
  /** Rarer words get no class. */
  readonly leastSeen: number
}

/**
 * Classes of words that stand in like company: the predictive exchange algorithm (Uszkoreit and Brants 2008) over left and right
 * neighbours. `sentences` are runs of words as the tagger folds them: lower case, digits as zero. The same words give the same classes.
 */
export function exchangeClusters(
  sentences: readonly (readonly string[])[],
  settings: ClusterSettings,
): Pick<LexiconArrays, 'clusterWords' | 'clusters'> {
  const vocabulary = vocabularyOf(sentences, settings.leastSeen)
  const contexts = contextsOf(sentences, vocabulary)
  const classOf = Uint16Array.from({ length: vocabulary.length }, (_, word) => word % settings.classes)
  const exchange = startExchange(contexts, classOf, settings.classes)
  for (let round = 0; round < settings.rounds; round++) {
    for (let word = 0; word < vocabulary.length; word++) moveWord(exchange, word)
  }
  const rows = vocabulary.map((word, index) => ({ hash: hashWord(word), cluster: (classOf[index] ?? 0) + 1 }))
  rows.sort((a, b) => a.hash - b.hash)
  return { clusterWords: Int32Array.from(rows, (row) => row.hash), clusters: Uint16Array.from(rows, (row) => row.cluster) }
}

/** Words seen often enough, the most frequent first. */
function vocabularyOf(sentences: readonly (readonly string[])[], leastSeen: number): string[] {
  const counts = new Map<string, number>()
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= leastSeen)
  kept.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return kept.map(([word]) => word)
}

/** For each word, the distinct contexts that it stands in and how often: neighbour before (even numbers) and after (odd). */
interface Contexts {
  readonly start: Int32Array
  readonly context: Int32Array
  readonly count: Int32Array
  readonly contextCount: number
}

function contextsOf(sentences: readonly (readonly string[])[], vocabulary: readonly string[]): Contexts {
  const indexOf = new Map(vocabulary.map((word, index) => [word, index + 1]))
  const pairs: Map<number, number>[] = vocabulary.map(() => new Map())
  const note = (word: number, context: number): void => {
    const seen = pairs[word - 1]
    seen?.set(context, (seen.get(context) ?? 0) + 1)
  }
  for (const sentence of sentences) {
    let before = 0
    for (const text of sentence) {
      const word = indexOf.get(text) ?? 0
      if (word > 0) note(word, before * 2)
      if (before > 0) note(before, word * 2 + 1)
      before = word
    }
    if (before > 0) note(before, 1)
  }
  const start = new Int32Array(vocabulary.length + 1)
  pairs.forEach((seen, word) => {
    start[word + 1] = (start[word] ?? 0) + seen.size
  })
  const context = Int32Array.from(pairs.flatMap((seen) => [...seen.keys()]))
  const count = Int32Array.from(pairs.flatMap((seen) => [...seen.values()]))
  return { start, context, count, contextCount: vocabulary.length * 2 + 2 }
}

interface Exchange {
  readonly contexts: Contexts
  readonly classOf: Uint16Array
  readonly classes: number
  /** How often a class stands in a context, [context × classes + class]. */
  readonly joint: Int32Array
  readonly total: Float64Array
  readonly gains: Float64Array
}

function startExchange(contexts: Contexts, classOf: Uint16Array, classes: number): Exchange {
  const exchange: Exchange = {
    contexts,
    classOf,
    classes,
    joint: new Int32Array(contexts.contextCount * classes),
    total: new Float64Array(classes),
    gains: new Float64Array(classes),
  }
  for (let word = 0; word < classOf.length; word++) shift(exchange, word, 1)
  return exchange
}

/** Adds a word to the counts of its class, or takes it out (sign -1). */
function shift({ contexts, classOf, classes, joint, total }: Exchange, word: number, sign: 1 | -1): void {
  const own = classOf[word] ?? 0
  for (let k = contexts.start[word] ?? 0; k < (contexts.start[word + 1] ?? 0); k++) {
    const cell = (contexts.context[k] ?? 0) * classes + own
    const count = sign * (contexts.count[k] ?? 0)
    joint[cell] = (joint[cell] ?? 0) + count
    total[own] = (total[own] ?? 0) + count
  }
}

/** Takes a word out of its class and puts it where the likelihood of the text grows most. */
function moveWord(exchange: Exchange, word: number): void {
  const { contexts, classOf, classes, joint, total, gains } = exchange
  shift(exchange, word, -1)
  gains.fill(0)
  let size = 0
  for (let k = contexts.start[word] ?? 0; k < (contexts.start[word + 1] ?? 0); k++) {
    const count = contexts.count[k] ?? 0
    const row = (contexts.context[k] ?? 0) * classes
    size += count
    const alone = logged(count)
    for (let c = 0; c < classes; c++) {
      const held = joint[row + c] ?? 0
      gains[c] = (gains[c] ?? 0) + (held === 0 ? alone : logged(held + count) - logged(held))
    }
  }
  let best = classOf[word] ?? 0
  let bestGain = Number.NEGATIVE_INFINITY
  for (let c = 0; c < classes; c++) {
    const held = total[c] ?? 0
    const gain = (gains[c] ?? 0) - (logged(held + size) - logged(held))
    if (gain > bestGain) {
      best = c
      bestGain = gain
    }
  }
  classOf[word] = best
  shift(exchange, word, 1)
}

const tabled = Float64Array.from({ length: 1 << 16 }, (_, n) => (n === 0 ? 0 : n * Math.log(n)))

/** n log n. */
function logged(n: number): number {
  return n < tabled.length ? (tabled[n] ?? 0) : n * Math.log(n)
}
