import { expect, test } from 'vitest'
import type { ArticleId } from '../../../../../server/domain/ids.ts'
import { evidenceOf, joiningSentence } from '../../../../../server/graphql/excerpts/joiningSentence.ts'
import { makeLoaders } from '../../../../../server/graphql/loaders.ts'
import { anArticle } from '../../../../helpers/anArticle.ts'
import { anEntity, aReading } from '../../../../helpers/aReading.ts'
import { openTestStore } from '../../../../helpers/openTestStore.ts'

const lindqvist = anEntity('PERSON', 'Ada Lindqvist')
const norrby = anEntity('PLACE', 'Norrby')
const apart = ['Norrby woke late.', 'Ada Lindqvist slept.']
const together = ['The day was grey.', 'Ada Lindqvist came to Norrby.']

test('articles with a sentence that mentions both go before newer ones', async () => {
  const { articles, context } = await keep([apart, together])
  const evidence = await evidenceOf({ from: lindqvist.id, to: norrby.id, articles }, context)
  expect(evidence.map(({ articleId }) => articleId)).toEqual([articles[1], articles[0]])
})

test('the sentence that mentions both is the one that joins them', async () => {
  const { articles, context } = await keep([together])
  expect(await sentenceIn(articles[0], context)).toEqual({ mentionsBoth: true, sentence: 'Ada Lindqvist came to Norrby.' })
})

test('where none mentions both, the first that mentions either stands for them', async () => {
  const { articles, context } = await keep([apart])
  expect(await sentenceIn(articles[0], context)).toEqual({ mentionsBoth: false, sentence: 'Norrby woke late.' })
})

type Kept = Awaited<ReturnType<typeof keep>>

async function keep(texts: readonly (readonly string[])[]) {
  const store = await openTestStore()
  const articles: ArticleId[] = []
  for (const lines of texts) {
    const article = anArticle({ text: lines.join('\n') })
    const sentences = article.blocks.map(({ start, end }) => ({ start, end }))
    await store.saveArticle({ ...aReading(article, [lindqvist, norrby]), sentences }, '2025-05-01')
    articles.push(article.id)
  }
  return { articles, context: { loaders: makeLoaders(store) } }
}

async function sentenceIn(articleId: ArticleId | undefined, context: Kept['context']) {
  if (articleId === undefined) throw new Error('no article was kept')
  const { mentionsBoth, sentence } = await joiningSentence({ articleId, from: lindqvist.id, to: norrby.id }, context)
  return { mentionsBoth, sentence: sentence.text }
}
