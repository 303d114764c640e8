import { expect, test } from 'vitest'
import { loadKnowledge } from '../../../../../../server/loadKnowledge.ts'
import { emptyMemory } from '../../../../../../server/pipeline/EntityMemory.ts'
import { cleanDocument } from '../../../../../../server/pipeline/read/cleanDocument.ts'
import { documentFrom } from '../../../../../../server/pipeline/read/documentFrom.ts'
import { understandArticle } from '../../../../../../server/pipeline/understandArticle.ts'

const knowledge = await loadKnowledge()

/** Who says the last thing that is said in a text. */
function lastSpeaker(paragraph: string): string | null {
  const text = `Report from the coast\n\nMarch 3, 2026 (Nile Courier) - ${paragraph}\n`
  const article = cleanDocument(documentFrom({ name: 'report.txt', bytes: new TextEncoder().encode(text), metadata: {} }))
  const { statements, entities } = understandArticle(article, { ...knowledge, known: emptyMemory() })
  const id = statements.at(-1)?.speakerId ?? null
  return entities.find((entity) => entity.id === id)?.name ?? null
}

test('the office of a premier is no office told of before', () => {
  const before = 'The foreign ministry of Egypt said on Monday that talks had begun.'
  expect(lastSpeaker(`${before} The office of Israel’s prime minister said there were no talks.`)).toBe('Government of Israel')
})

test('a role with another name behind it is not whoever had the role before', () => {
  const before = 'The mayor, Colonel Souleymane Dembele, said the bridge was open.'
  expect(lastSpeaker(`${before} The road is shut, the mayor of Zagreb, Mirna Havel, said.`)).not.toBe('Souleymane Dembele')
})

test('the office of a director with a title of his own does not speak for the minister who is accused', () => {
  const before = 'Prosecutors in Norway on Monday accused the roads minister, Conrad Veldmann, of taking bribes.'
  const said = 'The minister took 9,000 crowns, the office of the Director of Public Prosecutions said.'
  expect(lastSpeaker(`${before}\n\n${said}`)).toBeNull()
})
