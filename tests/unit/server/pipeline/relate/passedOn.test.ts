import { expect, test } from 'vitest'
import { entityIdOf, statementIdOf } from '../../../../../server/domain/ids.ts'
import type { Span } from '../../../../../server/domain/Span.ts'
import { passedOn } from '../../../../../server/pipeline/relate/passedOn.ts'
import { articleNumbered } from './aTelling.ts'

const [courier, mayor] = [entityIdOf('org/courier'), entityIdOf('person/mayor')]
const [first, second] = [statementIdOf(articleNumbered(1), 0), statementIdOf(articleNumbered(1), 1)]

/** Whether the first of two statements in a text only passes on the second one. Their parts are told by words. */
function isPassedOn(
  text: string,
  teller: typeof courier,
  outer: readonly string[],
  [source = '', cue = '', content = '']: readonly string[],
): boolean {
  const at = (words: string): readonly Span[] =>
    words === '' ? [] : [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]
  const [outerCue = '', ...contents] = outer
  const statements = [
    { id: first, parentId: null, speakerId: teller, act: 'SAYS' as const, source: [], cue: at(outerCue), content: contents.flatMap(at) },
    { id: second, parentId: first, speakerId: mayor, act: 'SAYS' as const, source: at(source), cue: at(cue), content: at(content) },
  ]
  return passedOn(statements, text, (speaker) => speaker === courier).has(first)
}

test('an outlet passes on whom it cites', () => {
  const text = 'The Courier reported, citing the mayor, that the bridge had fallen.'
  expect(isPassedOn(text, courier, ['reported', 'that the bridge had fallen'], ['the mayor', 'citing', 'that the bridge had fallen'])).toBe(
    true,
  )
})

test('an outlet according to which somebody said it passes that on', () => {
  const text = 'The mayor said the bridge had fallen, according to the Courier.'
  expect(
    isPassedOn(text, courier, ['according to', 'The mayor said the bridge had fallen'], ['The mayor', 'said', 'the bridge had fallen']),
  ).toBe(true)
})

test('what it tells beside that is its own word', () => {
  const text = 'The Courier reported that tanks had left the town and the mayor said the bridge had fallen.'
  expect(
    isPassedOn(
      text,
      courier,
      ['reported', 'tanks had left the town and the mayor said the bridge had fallen'],
      ['the mayor', 'said', 'the bridge had fallen'],
    ),
  ).toBe(false)
})

test('who is not of the press stands by what he passes on', () => {
  const text = 'The general said, citing the mayor, that the bridge had fallen.'
  expect(isPassedOn(text, mayor, ['said', 'that the bridge had fallen'], ['the mayor', 'citing', 'that the bridge had fallen'])).toBe(false)
})
