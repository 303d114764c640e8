import { mostWords, type Word } from './Word.ts'

/** Something that is known of words, in a place for each by its number: no text is hashed. Bounded, since numbers are; changed in place. */
export class WordMemory<Fact> {
  /** Each word beside its fact, so that one look into memory finds both: words at even places, facts at odd ones. */
  private readonly kept: (Word | Fact | undefined)[] = new Array(2 * mostWords).fill(undefined)

  /** What is known of a word; undefined when nothing is, or another word has taken its place. */
  of(word: Word): Fact | undefined {
    const at = 2 * word.number
    // Only facts are put at odd places.
    return this.kept[at] === word ? (this.kept[at + 1] as Fact) : undefined
  }

  set(word: Word, fact: Fact): void {
    this.kept[2 * word.number] = word
    this.kept[2 * word.number + 1] = fact
  }

  clear(): void {
    this.kept.fill(undefined)
  }
}

/** The same function of a word, its answers remembered. Undefined is no answer. */
export function rememberingWords<Fact>(factOf: (word: Word) => Fact): (word: Word) => Fact {
  const memory = new WordMemory<Fact>()
  return (word) => {
    const known = memory.of(word)
    if (known !== undefined) return known
    const fact = factOf(word)
    memory.set(word, fact)
    return fact
  }
}
