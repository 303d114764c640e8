import { expect, test } from 'vitest'
import { loadKnowledge } from '../../../../../../server/loadKnowledge.ts'
import { emptyMemory } from '../../../../../../server/pipeline/EntityMemory.ts'
import { cleanDocument } from '../../../../../../server/pipeline/read/cleanDocument.ts'
import { documentFrom } from '../../../../../../server/pipeline/read/documentFrom.ts'
import { understandArticle } from '../../../../../../server/pipeline/understandArticle.ts'
import { reportOf } from './asUnderstood.ts'

const knowledge = await loadKnowledge()

/** Whether any proposition of a paragraph is one that takes an earlier word back; null where nothing was typed. */
function isTakenBack(paragraph: string): boolean | null {
  const text = reportOf('The army said that the town of Gedaref was calm.', paragraph)
  const article = cleanDocument(documentFrom({ name: 'report.txt', bytes: new TextEncoder().encode(text), metadata: {} }))
  const { statements } = understandArticle(article, { ...knowledge, known: emptyMemory() })
  const from = article.text.lastIndexOf('\n', article.text.trimEnd().length - 1)
  const propositions = statements.flatMap((statement) => statement.propositions).filter(({ trigger }) => trigger.start >= from)
  return propositions.length === 0 ? null : propositions.some(({ isRetraction }) => isRetraction === true)
}

test.each([
  'The army retracted its statement that nine soldiers had been killed in Gedaref.',
  'The ministry recanted its statement that nine soldiers were killed in Gedaref.',
  'The army said it took back its claim that nine soldiers were killed in Gedaref.',
])('%s takes a word back', (paragraph) => {
  expect(isTakenBack(paragraph)).toBe(true)
})

test.each([
  'The army said that nine soldiers were killed in Gedaref.',
  'The army denied that nine soldiers were killed in Gedaref.',
  'The army said that its troops had withdrawn from Gedaref.',
  'The army said that it took back Gedaref on Monday.',
])('%s takes none back', (paragraph) => {
  expect(isTakenBack(paragraph)).toBe(false)
})
