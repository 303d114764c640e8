import { expect, test } from 'vitest'
import { loadKnowledge } from '../../../../../../server/loadKnowledge.ts'
import { emptyMemory } from '../../../../../../server/pipeline/EntityMemory.ts'
import { cleanDocument } from '../../../../../../server/pipeline/read/cleanDocument.ts'
import { documentFrom } from '../../../../../../server/pipeline/read/documentFrom.ts'
import { understandArticle } from '../../../../../../server/pipeline/understandArticle.ts'

const knowledge = await loadKnowledge()

/** The towns where the propositions of a text happen, each once. */
function towns(text: string): readonly string[] {
  const article = cleanDocument(documentFrom({ name: 'report.txt', bytes: new TextEncoder().encode(text), metadata: {} }))
  const { statements, entities } = understandArticle(article, { ...knowledge, known: emptyMemory() })
  const ids = statements.flatMap(({ propositions }) => propositions.flatMap(({ placeId }) => placeId ?? []))
  return [...new Set(ids)].map((id) => entities.find((entity) => entity.id === id)?.name ?? '')
}

test('a report that names no other place is of the town that it is dated from', () => {
  expect(
    towns('Sudan: shells on the market\n\nKassala, March 3, 2026 (Nile Courier) - The army said rebels had entered the town.\n'),
  ).toEqual(['Kassala'])
})

test('a report whose lead names a place that nobody knows is of there', () => {
  const lead = 'Kassala, March 3, 2026 (Nile Courier) - Shops stayed shut in Wad Umbarek on Tuesday.'
  expect(towns(`Sudan: shops stay shut\n\n${lead} The army said rebels had entered the town.\n`)).not.toContain('Kassala')
})

test('roads that marchers block are no siege', () => {
  const kinds = (text: string): readonly string[] => {
    const article = cleanDocument(documentFrom({ name: 'report.txt', bytes: new TextEncoder().encode(text), metadata: {} }))
    return understandArticle(article, { ...knowledge, known: emptyMemory() }).statements.flatMap(({ propositions }) =>
      propositions.map(({ predicate }) => predicate),
    )
  }
  const lead = 'Nakuru, March 3, 2026 (Rift Courier) -'
  expect(kinds(`Teachers march\n\n${lead} The teachers marched for pay. The union said the road to Nakuru was blocked.\n`)).toEqual([])
  expect(kinds(`Rebels close in\n\n${lead} Rebels closed in. The mayor said the road to Nakuru was blocked.\n`)).toEqual(['ENCIRCLED'])
})

test.each([
  ['of a town whose region bears its name, where no country is told', 'Makurdi', 'A doctor said forty people had died.', ['Makurdi']],
  [
    'of a town though another country is told, where no place is',
    'Pavlohrad',
    'A Russian engineer said forty miners had died.',
    ['Pavlohrad'],
  ],
  ['of no metropolis, where agencies sit', 'Johannesburg', 'A Mozambican engineer said forty miners had died.', []],
  ['of no capital', 'Nairobi', 'A Sudanese doctor said forty people had died.', []],
])('a report is %s', (_, dateline, said, wanted) => {
  expect(towns(`Rescuers count the dead\n\n${dateline}, March 3, 2026 (Courier) - Rescuers worked all night. ${said}\n`)).toEqual(wanted)
})
