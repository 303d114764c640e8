import type { NameLexicon } from '../../pipeline/extract/names/NameLexicon.ts'
import { chanceFrom } from '../chance.ts'
import { readGoldSet } from '../readGold.ts'
import type { LearningText } from './learnPasses.ts'
import { nameSets } from './nameSets.ts'
import { prepareText } from './preparedText.ts'
import { recaseText } from './recaseText.ts'

/** Where annotated texts lie, and which of them may be used. */
export interface LearningSource {
  readonly folder: string
  readonly onlyPermissive: boolean
  /** Sets to leave out, to score the model on what it has not seen. */
  readonly without: readonly string[]
  readonly tell: (line: string) => void
}

/** The annotated texts that may be learnt from; the first set that is there leads. Throws when there is none. */
export async function readLearningTexts(source: LearningSource, lexicon: NameLexicon): Promise<LearningText[]> {
  const texts: LearningText[] = []
  const chance = chanceFrom(7)
  let sets = 0
  for (const { name, weight, isPermissive } of nameSets) {
    if ((source.onlyPermissive && !isPermissive) || source.without.includes(name)) continue
    const documents = await readGoldSet(source.folder, name)
    if (documents === null) continue
    const set = sets++
    source.tell(`${name}: ${documents.length} texts`)
    for (const document of documents) {
      texts.push({
        text: prepareText(document, lexicon),
        recased: prepareText(recaseText(document, chance), lexicon),
        set,
        weight: set === 0 ? 1 : weight,
      })
    }
  }
  const wanted = nameSets.map(({ name }) => name).join(', ')
  if (sets === 0) throw new Error(`${source.folder} has no annotated names that may be used: it should hold ${wanted}`)
  return texts
}
