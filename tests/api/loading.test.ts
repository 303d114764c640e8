import { graphql } from 'graphql'
import { expect, test } from 'vitest'
import type { Store } from '../../server/domain/Store.ts'
import { makeContext } from '../../server/graphql/context.ts'
import { openCorpus } from '../../server/graphql/corpus/openCorpus.ts'
import { makeJudgementDesk } from '../../server/graphql/judgements/makeJudgementDesk.ts'
import { LookalikeIndex } from '../../server/graphql/names/LookalikeIndex.ts'
import { makeReadingDesk } from '../../server/graphql/reading/makeReadingDesk.ts'
import { makeReadingBoard } from '../../server/graphql/reading/ReadingBoard.ts'
import { makeSchema } from '../../server/graphql/schema.ts'
import { makeReader } from '../../server/makeReader.ts'
import { ClaimBook } from '../../server/pipeline/relate/ClaimBook.ts'
import { openTestStore } from '../helpers/openTestStore.ts'
import { norrbyReadings } from './corpus/norrby.ts'

test('whatever a page of statements shows of each, the store is asked once a kind', async () => {
  const questions = await questionsFor(`{
    statements {
      nodes { words speaker { name mentionCount aboutCount } about { entity { name saidCount parent { name } } } sentence { text } article { title outlet { name } } }
    }
  }`)
  expect(questions).toEqual({ listStatements: 1, articlesByIds: 1, entitiesByIds: 1, entitiesByKeys: 1, countsOf: 1, outletsByIds: 1 })
})

test('whatever articles show of their mentions, the store is asked once a kind', async () => {
  const questions = await questionsFor(
    '{ articles { nodes { outlet { name } mentions { text entity { name } sentence { text } } statements { words } } } }',
  )
  expect(questions).toEqual({ listArticles: 1, outletsByIds: 1, mentionsIn: 1, statementsIn: 1, articlesByIds: 1, entitiesByIds: 1 })
})

test('another request asks the store again', async () => {
  const query = '{ outlets { articles { nodes { outlet { name } } } } }'
  expect(await questionsFor(query)).toEqual(await questionsFor(query))
})

/** How often each method of the store is called to answer a query. */
async function questionsFor(source: string): Promise<Readonly<Record<string, number>>> {
  const kept = await openTestStore()
  for (const reading of norrbyReadings()) await kept.saveArticle(reading, '2025-05-01')
  const questions: Record<string, number> = {}
  const store: Store = new Proxy(kept, {
    get: (target, method: keyof Store) => {
      questions[method] = (questions[method] ?? 0) + 1
      return target[method]
    },
  })
  const { graph, names, ...corpus } = await openCorpus(kept)
  const board = makeReadingBoard(Date.now)
  const desk = makeReadingDesk({ store: kept, corpus: { graph, names, ...corpus }, board, reader: makeReader(kept) })
  const contextValue = makeContext({
    store,
    graph,
    names,
    board,
    desk,
    judgements: makeJudgementDesk({ store: kept, corpus, board, reader: makeReader(kept), now: () => '2025-05-01T09:30:00Z' }),
    claims: new ClaimBook(),
    lookalikes: new LookalikeIndex(),
    quality: null,
  })
  const { errors } = await graphql({ schema: makeSchema(), source, contextValue })
  expect(errors).toBeUndefined()
  return questions
}
