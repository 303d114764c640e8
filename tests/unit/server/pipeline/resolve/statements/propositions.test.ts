import { expect, test } from 'vitest'
import { loadKnowledge } from '../../../../../../server/loadKnowledge.ts'
import { emptyMemory } from '../../../../../../server/pipeline/EntityMemory.ts'
import { cleanDocument } from '../../../../../../server/pipeline/read/cleanDocument.ts'
import { documentFrom } from '../../../../../../server/pipeline/read/documentFrom.ts'
import { understandArticle } from '../../../../../../server/pipeline/understandArticle.ts'

const knowledge = await loadKnowledge()

/** What a paragraph behind a lead says, each proposition as "not PREDICATE side @place". */
function told(lead: string, paragraph: string): readonly string[] {
  const text = `Report from the front\n\nMarch 3, 2026 (Nile Courier) - ${lead}\n\n${paragraph}\n`
  const article = cleanDocument(documentFrom({ name: 'report.txt', bytes: new TextEncoder().encode(text), metadata: {} }))
  const { statements, entities } = understandArticle(article, { ...knowledge, known: emptyMemory() })
  const from = article.text.indexOf(paragraph)
  const nameOf = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? ''
  return statements
    .flatMap(({ propositions }) => propositions)
    .filter(({ trigger }) => trigger.start >= from)
    .map(
      ({ predicate, polarity, side, placeId }) =>
        `${polarity < 0 ? 'not ' : ''}${predicate}${side === null ? '' : ` ${side}`}${placeId === null ? '' : ` @${nameOf(placeId)}`}`,
    )
}

const civilWar = 'The Sudanese army and the rebels of the Blue Front fought near Kassala on Tuesday, residents said.'

test.each([
  ['The army denied that no rebels were left in Kassala.', ['PRESENT org/blue front @Kassala']],
  ['The rebels denied losing control of Kassala.', ['CONTROLS org/blue front @Kassala']],
  ['The army denied that it had lost control of Kassala.', ['CONTROLS SD @Kassala']],
  ['The army acknowledged the loss of Kassala.', ['not CONTROLS SD @Kassala']],
  ['The army said it no longer controlled Kassala.', ['not CONTROLS SD @Kassala']],
  ['The army said it had neither bombed nor shelled Kassala.', ['not STRIKES SD @Kassala']],
  ['The army said it was not its aircraft that had bombed Kassala.', ['not STRIKES SD @Kassala']],
  ['“This is a lie. Our troops never left Kassala,” the army said.', ['not WITHDRAWS SD @Kassala']],
])('polarity: %s', (paragraph, wanted) => {
  expect(told(civilWar, paragraph)).toEqual(wanted)
})

test.each([
  [
    '“Our forces entered Kassala at dawn and the enemy fled,” said the army’s spokesman, Brigadier Hamid Osman.',
    ['ADVANCES SD @Kassala', 'WITHDRAWS org/blue front @Kassala'],
  ],
  ['The army said 40 fighters had been killed in Kassala.', ['LOSSES org/blue front @Kassala']],
  ['The rebels said 40 soldiers had been killed in Kassala.', ['LOSSES SD @Kassala']],
  ['A shopkeeper said the insurgents held Kassala.', ['HOLDS org/blue front @Kassala']],
  ['The rebels blamed the army for the shelling of Kassala.', ['STRIKES SD @Kassala']],
  ['Rwandan soldiers are in Kassala, a diplomat said.', ['PRESENT RW @Kassala']],
])('parties: %s', (paragraph, wanted) => {
  expect(told(civilWar, paragraph)).toEqual(wanted)
})

test('what a content calls untrue is turned once, where statements are related', () => {
  expect(told(civilWar, 'The army said reports that the rebels had captured Kassala were false.')).toEqual([
    'SEIZES org/blue front @Kassala',
  ])
})

test('“the bridge” is the one last told of by name, and a place that only locates it is not meant', () => {
  const lead = 'The Sudanese army fought for the bridge at Kassala, north of Gedaref, on Tuesday, residents said.'
  expect(told(lead, 'The army said there had been no fighting at the bridge.')).toEqual(['not CLASHES @Kassala'])
})

test('an officer without a body speaks for whoever spoke just before', () => {
  expect(told(civilWar, 'The army said it was ready. Colonel Omar Seid said his men had taken Kassala.')).toEqual(['SEIZES SD @Kassala'])
})
