import { mostWords, type Word } from './Word.ts'

/** Something that is known of words, in a place for each by its number: no text is hashed. Bounded, since numbers are; changed in place. */
export class WordMemory<Fact> {
  private readonly words: (Word | undefined)[] = new Array(mostWords).fill(undefined)
  private readonly facts: (Fact | undefined)[] = new Array(mostWords).fill(undefined)

  /** What is known of a word; undefined when nothing is, or another word has taken its place. */
  of(word: Word): Fact | undefined {
    return this.words[word.number] === word ? this.facts[word.number] : undefined
  }

  set(word: Word, fact: Fact): void {
    this.words[word.number] = word
    this.facts[word.number] = fact
  }

  clear(): void {
    this.words.fill(undefined)
    this.facts.fill(undefined)
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
