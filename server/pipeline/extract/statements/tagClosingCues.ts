import type { Sentence } from '../tokens/Token.ts'

/** What the tagging of closing cues looks at: tokens' lower-case words and their UPOS tags. */
export interface TaggedWords {
  readonly words: readonly string[]
  readonly tags: readonly string[]
}

/**
 * The tags with the verb that closes a sentence set right: in "…, the Courier reports" a parser takes "reports" for a noun, since that is
 * what it mostly is. Between the last comma and it there may be only a noun phrase.
 */
export function tagClosingCues({ words, tags }: TaggedWords, sentences: readonly Sentence[]): readonly string[] {
  const mended = [...tags]
  for (const { firstToken, endToken } of sentences) {
    const cue = closingCue({ words, tags }, firstToken, endToken)
    if (cue !== null) mended[cue] = 'VERB'
  }
  return mended
}

function closingCue({ words, tags }: TaggedWords, first: number, end: number): number | null {
  let cue = end - 1
  while (cue > first && tags[cue] === 'PUNCT') cue--
  if (tags[cue] !== 'NOUN' || !closing.test(words[cue] ?? '')) return null
  let at = cue - 1
  while (at > first && cue - at <= LONGEST && nominal.has(tags[at] ?? '')) at--
  return words[at] === ',' && at < cue - 1 && at - first > 2 ? cue : null
}

const closing = /^(?:reports?|claims?|estimates?|notes?|alleges|suspects?|fears?|charges|answers?|contends|asserts)$/
const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'ADP', 'PART'])

/** Tokens of a speaker's name, at the most. */
const LONGEST = 9
