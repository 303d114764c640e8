import { vectorSize } from '../../pipeline/extract/syntax/network/shape.ts'
import { vectorKey } from '../../pipeline/extract/syntax/network/wordRows.ts'
import { buildSlots, rowInSlots } from '../../pipeline/extract/vectors/slots.ts'
import { chanceFrom } from '../chance.ts'
import { arrayOf, readModelFile } from '../modelFile.ts'
import { modelPath } from '../modelPath.ts'
import type { TrainingRun } from '../TrainingRun.ts'
import type { LearntMeanings } from './LearntMeanings.ts'
import { layLessons } from './layLessons.ts'
import type { Matter } from './Matter.ts'
import { MeaningTable } from './MeaningTable.ts'
import { writeMeanings } from './meaningsFile.ts'
import { meaningWords } from './meaningWords.ts'
import { readMatters } from './readMatters.ts'

const RUNS = 4
/** Times that all matters are gone through, each run. */
const ROUNDS = 8
/** Matters a lesson. */
const LESSON = 24
/** A word that stands in fewer contents is learnt only where a vector of it is known. */
const LEAST_SEEN = 3

/** Learns what contents mean from claims in many wordings, and writes its model. Needs the model of syntax, whose vectors the words begin with. */
export async function trainMeanings(run: TrainingRun): Promise<void> {
  const matters = await readMatters()
  await writeMeanings(modelPath('meanings.model'), await learnMeanings(matters, run.tell))
}

/**
 * The words of some matters with what was learnt of them: the mean of several runs that begin alike and meet the matters in other orders (Wortsman and others 2022), which depends
 * less on chance than any of them. The same matters give the same numbers.
 */
export async function learnMeanings(matters: readonly Matter[], tell: (line: string) => void): Promise<LearntMeanings> {
  const known = await knownWords(countWords(matters))
  const runs = Array.from({ length: RUNS }, (_, run) => learnOnce(matters, known, { seed: run + 1, tell }))
  const mean = (numbersOf: (table: MeaningTable) => Float32Array): Float32Array =>
    numbersOf(known.begin()).map((_, at) => runs.reduce((sum, run) => sum + (numbersOf(run)[at] ?? 0), 0) / RUNS)
  const table = new MeaningTable(
    vectorSize,
    mean(({ vectors }) => vectors),
    mean(({ weights }) => weights),
  )
  return { words: [...known.rowOf.keys()], table, common: commonOf(matters, known.rowOf, table) }
}

function commonOf(matters: readonly Matter[], rowOf: ReadonlyMap<string, number>, table: MeaningTable): Float32Array {
  const contents = matters.flatMap(contentsOf)
  const common = new Float32Array(table.size)
  for (const content of contents) {
    const rows = Int32Array.from(meaningWords(content).flatMap((word) => rowOf.get(word) ?? []))
    table.meaningOf(rows).forEach((value, d) => {
      common[d] = (common[d] ?? 0) + value / contents.length
    })
  }
  return common
}

function contentsOf({ claims, others }: Matter): readonly string[] {
  return [...claims.flat(), ...others]
}

interface KnownWords {
  readonly rowOf: ReadonlyMap<string, number>
  /** A table of where they begin. */
  readonly begin: () => MeaningTable
}

function learnOnce(
  matters: readonly Matter[],
  { rowOf, begin }: KnownWords,
  { seed, tell }: { readonly seed: number; readonly tell: (line: string) => void },
): MeaningTable {
  const table = begin()
  const chance = chanceFrom(seed)
  for (let round = 1; round <= ROUNDS; round++) {
    const lessons = layLessons(matters, { rowOf, size: LESSON, chance })
    const loss = lessons.reduce((sum, lesson) => sum + table.learn(lesson), 0) / lessons.length
    tell(
      `meanings: run ${seed} of ${RUNS}, round ${round} of ${ROUNDS}, ${matters.length} matters, ${rowOf.size} words, loss ${loss.toFixed(3)}`,
    )
  }
  return table
}

function countWords(matters: readonly Matter[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const content of matters.flatMap(contentsOf)) for (const word of meaningWords(content)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Where words begin: with their vectors in length 1, and weighing the less the more frequent they are (Arora, Liang and Ma 2017). */
async function knownWords(counts: ReadonlyMap<string, number>): Promise<KnownWords> {
  const arrays = await readModelFile(modelPath('syntax.model'))
  const rows = arrayOf(arrays, 'vectors', Int8Array)
  const slots = buildSlots(arrayOf(arrays, 'vectorKeys', Int32Array))
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const words = [...counts].filter(([word, count]) => count >= LEAST_SEEN || rowInSlots(slots, vectorKey(word)) >= 0).map(([word]) => word)
  const vectors = new Float32Array(words.length * vectorSize)
  words.forEach((word, at) => {
    const row = rowInSlots(slots, vectorKey(word))
    if (row < 0) return
    const own = rows.subarray(row * vectorSize, (row + 1) * vectorSize)
    const length = Math.hypot(...own) || 1
    own.forEach((value, d) => {
      vectors[at * vectorSize + d] = value / length
    })
  })
  const weights = Float32Array.from(words, (word) => Math.log(RARE / (RARE + (counts.get(word) ?? 0) / all)))
  return {
    rowOf: new Map(words.map((word, row) => [word, row])),
    begin: () => new MeaningTable(vectorSize, vectors.slice(), weights.slice()),
  }
}

/** A share of all words; rarer ones weigh nearly alike. */
const RARE = 1e-3
