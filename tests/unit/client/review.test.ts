import { expect, test } from 'vitest'
import { exampleSentences } from '../../../client/features/review/exampleSentences.ts'
import { fullerOf } from '../../../client/features/review/fullerOf.ts'
import { addStep, lastStep, takeBackJudgement } from '../../../client/features/review/reviewTrail.ts'

test('the name of more words stays, then the one of more articles, then of more mentions', () => {
  expect(fullerOf(named('Okafor', 9), named('Ada Okafor', 1)).name).toBe('Ada Okafor')
  expect(fullerOf(named('KHA', 9), named('Kind Harbour Authority', 1)).name).toBe('Kind Harbour Authority')
  expect(fullerOf(named('Ada Okafor', 1), named('Ada Okafer', 2)).name).toBe('Ada Okafer')
  expect(fullerOf(named('Ada Okafor', 1, 5), named('Ada Okafer', 1, 2)).name).toBe('Ada Okafor')
})

test('examples come from as many articles as there are, by name before pronoun, each sentence once', () => {
  const mentions = [
    mention('one', 0, 'PRONOUN'),
    mention('one', 50, 'NAME'),
    mention('one', 50, 'PRONOUN'),
    mention('two', 10, 'NOMINAL'),
    mention('three', 0, 'NAME'),
  ]
  expect(exampleSentences(mentions, 3).map(({ article, sentence, type }) => `${article.id} ${sentence.span.start} ${type}`)).toEqual([
    'one 50 NAME',
    'two 10 NOMINAL',
    'three 0 NAME',
  ])
  expect(exampleSentences(mentions, 9).length).toBe(4)
})

test('a judgement that the server refuses leaves no step; one undone elsewhere takes its step back', async () => {
  const pair = { one: 'a', other: 'b', doubt: null }
  const step = { pair, choice: 'APART', away: null, names: 'a and b', judgementId: null } as const
  const refused = Promise.resolve(null)
  addStep({ ...step, answer: refused })
  expect(lastStep()?.names).toBe('a and b')
  await refused
  expect(lastStep()).toBe(null)

  const made = Promise.resolve('judgement-1')
  addStep({ ...step, answer: made })
  await made
  expect(lastStep()?.judgementId).toBe('judgement-1')
  takeBackJudgement('judgement-1')
  expect(lastStep()).toBe(null)
})

function named(name: string, articleCount: number, mentionCount = articleCount) {
  return { id: name, name, articleCount, mentionCount }
}

function mention(article: string, start: number, type: 'NAME' | 'NOMINAL' | 'PRONOUN') {
  return { type, article: { id: article }, sentence: { span: { start } } }
}
