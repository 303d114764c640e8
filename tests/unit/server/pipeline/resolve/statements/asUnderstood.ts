import { loadKnowledge } from '../../../../../../server/loadKnowledge.ts'
import { emptyMemory } from '../../../../../../server/pipeline/EntityMemory.ts'
import { cleanDocument } from '../../../../../../server/pipeline/read/cleanDocument.ts'
import { documentFrom } from '../../../../../../server/pipeline/read/documentFrom.ts'
import { understandArticle } from '../../../../../../server/pipeline/understandArticle.ts'

const knowledge = await loadKnowledge()

/** An article's text from its headline, its lead (behind a dateline of 3 March 2026) and the paragraph that a test is about. */
export function reportOf(lead: string, paragraph: string, headline = 'Report from the front'): string {
  return `${headline}\n\nMarch 3, 2026 (Nile Courier) - ${lead}\n\n${paragraph}\n`
}

/** What the last paragraph of a report says, each proposition as "not PREDICATE side @place, PART, name of the part, 5-7 killed, 2026-03-01..2026-03-02 told"; `facts` chooses what is told behind the place. */
export function asUnderstood(text: string, facts: readonly ('part' | 'amount' | 'time')[] = []): readonly string[] {
  const article = cleanDocument(documentFrom({ name: 'report.txt', bytes: new TextEncoder().encode(text), metadata: {} }))
  const { statements, entities } = understandArticle(article, { ...knowledge, known: emptyMemory() })
  const from = article.text.lastIndexOf('\n', article.text.trimEnd().length - 1)
  const nameOf = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? ''
  return statements
    .flatMap(({ propositions }) => propositions)
    .filter(({ trigger }) => trigger.start >= from)
    .map(({ predicate, polarity, side, placeId, part, partName, amount, validAt, mood }) => {
      const head = `${polarity < 0 ? 'not ' : ''}${mood === 'PREDICTED' ? 'soon ' : ''}${predicate}${side === null ? '' : ` ${side}`}`
      const told = {
        part: [part, partName].filter((words) => words != null).join(' '),
        amount: amount === null ? '' : `${amount.min}-${amount.max ?? ''} ${amount.of}`,
        time: validAt === undefined ? '' : `${validAt.from ?? ''}..${validAt.to ?? ''} ${validAt.basis.toLowerCase()}`,
      }
      return [`${head}${placeId === null ? '' : ` @${nameOf(placeId)}`}`, ...facts.map((fact) => told[fact])]
        .filter((words) => words !== '')
        .join(', ')
    })
}
