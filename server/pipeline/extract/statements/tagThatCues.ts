import { cueNounOf } from './cueNouns.ts'
import { cueVerbOf } from './cueVerbs.ts'
import type { TaggedWords } from './tagClosingCues.ts'

/**
 * The tags with the verb of speech before a "that" set right: in "The institute judges that …" a parser may take "judges" for a noun. Only
 * words that are no nouns of speech, right behind a noun, are meant: "the claims that …" stays as it is.
 */
export function tagThatCues({ words, tags }: TaggedWords): readonly string[] {
  const mended = [...tags]
  for (let at = 1; at < words.length; at++) {
    if (tags[at - 1] !== 'NOUN' || words[at] !== 'that' || !/^(?:NOUN|PROPN|PRON)$/.test(tags[at - 2] ?? '')) continue
    const verb = words[at - 1] ?? ''
    if (cueVerbOf(verb)?.forms.includes('THIRD') && cueNounOf(verb) === null) mended[at - 1] = 'VERB'
  }
  return mended
}
