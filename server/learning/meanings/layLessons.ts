import { shuffle } from '../chance.ts'
import type { Lesson } from './Lesson.ts'
import type { Matter } from './Matter.ts'
import { meaningWords } from './meaningWords.ts'

/** Of the words of a content, how many are left out each time: none is to be learnt by heart. */
const LEFT_OUT = 0.3

/** The matters in a new order, so many a lesson, as lessons. The same source of chance gives the same lessons. */
export function layLessons(
  matters: readonly Matter[],
  { rowOf, size, chance }: { readonly rowOf: ReadonlyMap<string, number>; readonly size: number; readonly chance: () => number },
): readonly Lesson[] {
  const order = Int32Array.from(matters, (_, at) => at)
  shuffle(order, chance)
  const lessons: Lesson[] = []
  for (let from = 0; from < order.length; from += size) {
    const words: Int32Array[] = []
    const claims: number[] = []
    let claim = 0
    const add = (content: string, of: number): void => {
      words.push(Int32Array.from(meaningWords(content).flatMap((word) => (chance() < LEFT_OUT ? [] : (rowOf.get(word) ?? [])))))
      claims.push(of)
    }
    for (const at of order.subarray(from, from + size)) {
      const { claims: told = [], others = [] } = matters[at] ?? {}
      for (const contents of told) {
        for (const content of contents) add(content, claim)
        claim++
      }
      for (const content of others) add(content, -1)
    }
    lessons.push({ words, claims: Int32Array.from(claims) })
  }
  return lessons
}
