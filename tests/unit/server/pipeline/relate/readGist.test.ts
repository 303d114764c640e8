import { expect, test } from 'vitest'
import { happenedOn } from '../../../../../server/pipeline/relate/happenedOn.ts'
import { isNegated } from '../../../../../server/pipeline/relate/isNegated.ts'
import { readGist } from '../../../../../server/pipeline/relate/readGist.ts'

test.each([
  ['reports of a blocked canal "false"', 'a blocked canal'],
  ['the story of the sale is an invention', 'the sale'],
  ['it was a lie that the bank had failed', 'the bank had failed'],
  ['claims of vote buying in Druhe baseless', 'vote buying in Druhe'],
  ['the reports about the fall of Druhe do not correspond to reality', 'the fall of Druhe'],
])('%s calls what it holds untrue', (content, words) => {
  expect(readGist(content, false)).toMatchObject({ isSo: false, words, pointsAt: null })
})

test.each([
  ['it', 'it'],
  ['it at once', 'it'],
  ['this in a statement', 'it'],
  ['it flatly on Monday', 'it'],
  ['the accusation', 'accusation'],
  ['that figure as "pure fantasy"', 'figure'],
  ['no such permit had been issued', 'permit'],
  ['no operation of that kind had taken place', 'operation'],
  ['We reject that', 'it'],
  ['any involvement in it', 'accusation'],
  ['responsibility', 'accusation'],
  ['that a fairy tale', 'it'],
  ['nothing of the sort had happened', 'it'],
  ['no ultimatum had reached them', 'ultimatum'],
])('%s points at something said before', (content, noun) => {
  expect(readGist(content, true).pointsAt).toBe(noun)
})

test.each([
  ["Sanna's story about the cranes", 'story', 'the cranes'],
  ['the notion of an orderly retreat', 'notion', 'an orderly retreat'],
  ['the tale of an open gate', 'tale', 'an open gate'],
  ["the enemy's boast of seven drones downed", 'boast', 'seven drones downed'],
  ['his figure of 200 lorries for Sunday', 'figure', '200 lorries for Sunday'],
  ['its claim to the raid', 'claim', 'the raid'],
  ["the minister's account of a missing permit", 'account', 'a missing permit'],
  ['the story of forty men who gave up "was born in an office"', 'story', 'forty men who gave up'],
  ['the figure of 61 had been a slip of the pen', 'figure', '61'],
  ['his first count of thirty boats had been wrong', 'count', 'thirty boats'],
])('%s is a %s of %s that it turns against', (content, shell, words) => {
  expect(readGist(content, true)).toMatchObject({ shell, words, pointsAt: null })
})

test.each([
  ['the loan story', 'loan'],
  ['that proclamation to be false', 'that proclamation'],
  ["the Druhe ministry's victory notice", 'victory'],
  ['the claim within the hour', 'the claim within the hour'],
  ['any part in it, and their spokesman blamed a mine', 'any part in it'],
])('%s only points, by its noun and what stands before it', (content, words) => {
  const { pointsAt, ...gist } = readGist(content, true)
  expect([gist.words, pointsAt !== null]).toEqual([words, true])
})

test.each([
  'the pilot landed in the wrong port by mistake',
  'the report that arrived on Monday had nobody’s name in it and she told the clerk',
  'nobody believed the report',
  'two sailors were killed in error',
  'the sale of the ferry was a mistake',
  'the dam was built in a dream of progress',
])('%s calls nothing untrue and points at nothing', (content) => {
  expect(readGist(content, false)).toMatchObject({ isSo: true, pointsAt: null, shell: null })
})

test('the accusation that a thing was done holds the thing', () => {
  expect(readGist('the accusation that it had poisoned the well', true).words).toBe('it had poisoned the well')
})

test.each([
  ['the ferry did not sink', true],
  ['nobody was hurt', true],
  ['no fewer than nine people were hurt', false],
  ['he had never denied it', false],
  ['the ferry sank because nobody steered', false],
])('%s', (words, isTurned) => {
  expect(isNegated(words)).toBe(isTurned)
})

test.each([
  ['the bridge was hit on Monday', '2025-03-05', '2025-03-03'],
  ['the raid of 2 March was a mistake', '2025-03-05', '2025-03-02'],
  ['shells fell overnight', '2025-03-05', '2025-03-04'],
  ['two ships sank on December 30', '2025-01-02', '2024-12-30'],
  ['the port will be open by Friday', '2025-03-05', null],
  ['the port was hit on Monday and on Tuesday', '2025-03-05', null],
  ['the port was hit on Monday', null, null],
])('%s, said on %s, is of %s', (words, saidOn, day) => {
  expect(happenedOn(words, saidOn)).toBe(day)
})
