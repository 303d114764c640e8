import { splitSentences } from '../../pipeline/extract/tokens/splitSentences.ts'
import { tokenise } from '../../pipeline/extract/tokens/tokenise.ts'
import { readGoldSet } from '../readGold.ts'
import { nameSets } from './nameSets.ts'
import type { LearningSource } from './readLearningTexts.ts'

/** Sets whose texts, without their annotations, teach which words stand in like company, beside the name sets. */
const furtherSets = [{ name: 'attribution/polnear.train', isPermissive: false }] as const

/** The words of every text that may be learnt from, folded as the tagger folds them, sentence by sentence. */
export async function readSentences(source: LearningSource): Promise<string[][]> {
  const sentences: string[][] = []
  for (const { name, isPermissive } of [...nameSets, ...furtherSets]) {
    if ((source.onlyPermissive && !isPermissive) || source.without.includes(name)) continue
    for (const { text } of (await readGoldSet(source.folder, name)) ?? []) {
      const tokens = tokenise(text)
      for (const { firstToken, endToken } of splitSentences(text, tokens)) {
        sentences.push(tokens.slice(firstToken, endToken).map((token) => token.text.slice(0, 40).toLowerCase().replace(/\d/g, '0')))
      }
    }
  }
  return sentences
}
