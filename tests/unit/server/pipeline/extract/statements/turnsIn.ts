import { loadKnowledge } from '../../../../../../server/loadKnowledge.ts'
import { extractFrom } from '../../../../../../server/pipeline/extract/extractFrom.ts'
import { anArticle } from '../../../../../helpers/anArticle.ts'

const knowledge = await loadKnowledge()

/** The statements that are read in a text with the models that ship: act, source, cue and contents of each. */
export function turnsIn(text: string): readonly string[] {
  const article = anArticle({ text })
  const words = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return extractFrom(article, knowledge).attributions.map(
    ({ act, source, cue, content }) => `${act} [${words(source)}] {${words(cue)}} ${words(content)}`,
  )
}
