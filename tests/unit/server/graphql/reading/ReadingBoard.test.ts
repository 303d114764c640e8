import { expect, test } from 'vitest'
import { articleIdOf, documentIdOf } from '../../../../../server/domain/ids.ts'
import { makeReadingBoard } from '../../../../../server/graphql/reading/ReadingBoard.ts'

const articleId = articleIdOf(documentIdOf(new Uint8Array(), ''))

test('a document goes from found to read', () => {
  const board = makeReadingBoard(() => 0)
  board.note({ kind: 'FOUND', name: 'bridge.txt' })
  expect(board.latest(10)).toEqual([{ name: 'bridge.txt', state: 'WAITING', reason: null, articleId: null }])
  board.note({ kind: 'STARTED', name: 'bridge.txt' })
  board.note({ kind: 'READ', name: 'bridge.txt', articleId })
  expect(board.latest(10)).toEqual([{ name: 'bridge.txt', state: 'READ', reason: null, articleId }])
})

test('documents that were set aside count as done', () => {
  const board = makeReadingBoard(() => 0)
  board.note({ kind: 'FOUND', name: 'bridge.txt' })
  board.note({ kind: 'FOUND', name: 'empty.txt' })
  board.note({ kind: 'SET_ASIDE', name: 'empty.txt', reason: 'it is empty' })
  expect(board.counts()).toEqual({ total: 2, done: 1, setAside: 1, rate: 0, secondsLeft: null })
})

test('the rate is that of the last ten seconds', () => {
  let now = 0
  const board = makeReadingBoard(() => now)
  for (let n = 0; n < 40; n++) board.note({ kind: 'FOUND', name: `${n}.txt` })
  for (let n = 0; n < 20; n++) {
    now = 60_000 + n * 100
    board.note({ kind: 'READ', name: `${n}.txt`, articleId })
  }
  now = 62_000
  expect(board.counts()).toMatchObject({ rate: 10, secondsLeft: 2 })
})

test('only what changed since a version is told, the last to change first', () => {
  const board = makeReadingBoard(() => 0)
  board.note({ kind: 'FOUND', name: 'a.txt' })
  const seen = board.version()
  board.note({ kind: 'FOUND', name: 'b.txt' })
  board.note({ kind: 'FOUND', name: 'c.txt' })
  expect(board.changedSince(seen, 50).map(({ name }) => name)).toEqual(['c.txt', 'b.txt'])
})
