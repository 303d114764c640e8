import { expect, test } from 'vitest'
import { recaseText } from '../../../../../server/learning/names/recaseText.ts'

const document = { id: 'a', text: 'The mayor of Norvik left for the coast at noon.', entities: [] }

test.each([
  ['title case', 0.1, 'The Mayor of Norvik Left for the Coast at Noon '],
  ['capitals', 0.3, 'THE MAYOR OF NORVIK LEFT FOR THE COAST AT NOON.'],
  ['left as it is', 0.9, document.text],
])('a sentence in %s keeps its length', (_, draw, expected) => {
  expect(recaseText(document, () => draw).text).toBe(expected)
})

test('a text that would grow is left as it is', () => {
  const growing = { ...document, text: 'The Großmarkt of Norvik was shut at noon.' }
  expect(recaseText(growing, () => 0.3)).toBe(growing)
})
