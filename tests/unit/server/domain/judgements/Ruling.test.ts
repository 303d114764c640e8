import { describe, expect, test } from 'vitest'
import { articleIdOf, documentIdOf } from '../../../../../server/domain/ids.ts'
import type { Decision, Judgement } from '../../../../../server/domain/Judgement.ts'
import { Ruling } from '../../../../../server/domain/judgements/Ruling.ts'
import { aJudgement } from '../../../../helpers/aJudgement.ts'
import { anEntity } from '../../../../helpers/aReading.ts'

const [arla, bodil, cilla, dagny] = ['Arla', 'Bodil', 'Cilla', 'Dagny'].map((name) => anEntity('PERSON', name)) as [
  ReturnType<typeof anEntity>,
  ReturnType<typeof anEntity>,
  ReturnType<typeof anEntity>,
  ReturnType<typeof anEntity>,
]
const [here, there] = ['here', 'there'].map((text) => articleIdOf(documentIdOf(new TextEncoder().encode(text), '')))
const merge = (keep: typeof arla, ...others: (typeof arla)[]): Decision => ({ kind: 'MERGE', keep, others })

function rulingOf(decisions: readonly Decision[], undone: readonly number[] = []): Ruling {
  const end: NonNullable<Judgement['undone']> = { at: '2025-05-02T09:30:00Z', by: 'you', why: null }
  return new Ruling(decisions.map((decision, index) => aJudgement(decision, undone.includes(index) ? { undone: end } : {})))
}

describe('a ruling', () => {
  test('leads through merges of merges', () => {
    const ruling = rulingOf([merge(bodil, arla), merge(cilla, bodil)])
    expect(ruling.survivorOf(arla.id)).toBe(cilla.id)
    expect(ruling.namesOf(cilla.id)).toEqual(['Arla', 'Bodil'])
  })

  test('leaves what an undone merge had joined', () => {
    const ruling = rulingOf([merge(bodil, arla), merge(cilla, bodil)], [0])
    expect([ruling.survivorOf(arla.id), ruling.survivorOf(bodil.id)]).toEqual([arla.id, cilla.id])
  })

  test('takes each decision after those before it: what was merged later is not led on by what was merged earlier', () => {
    expect(rulingOf([merge(cilla, bodil), merge(bodil, arla)]).survivorOf(arla.id)).toBe(bodil.id)
  })

  test('splits off the mentions with a name, or in an article', () => {
    const split: Decision = { kind: 'SPLIT', entity: arla, names: ['arla b'], articles: [], into: dagny }
    const named = rulingOf([split])
    expect(named.heirOf(arla.id, { name: 'arla b', articleId: here ?? articleIdOf(never()) })).toBe(dagny.id)
    expect(named.heirOf(arla.id, { name: 'arla', articleId: here ?? articleIdOf(never()) })).toBe(arla.id)
    const placed = rulingOf([{ ...split, names: [], articles: [here ?? articleIdOf(never())] }])
    expect(placed.heirOf(arla.id, { name: null, articleId: here ?? articleIdOf(never()) })).toBe(dagny.id)
    expect(placed.heirOf(arla.id, { name: null, articleId: there ?? articleIdOf(never()) })).toBe(arla.id)
  })

  test('keeps apart what was merged into those that are kept apart', () => {
    const ruling = rulingOf([{ kind: 'KEEP_APART', one: arla, other: bodil }, merge(cilla, arla)])
    expect([ruling.areApart(cilla.id, bodil.id), ruling.areApart(dagny.id, bodil.id)]).toEqual([true, false])
  })

  test('the last name that was given counts, and every one stays a name', () => {
    const ruling = rulingOf([
      { kind: 'RENAME', entity: arla, name: 'Anna' },
      { kind: 'RENAME', entity: arla, name: 'Berta' },
    ])
    expect([ruling.lookOf(arla.id).name, ruling.namesOf(arla.id)]).toEqual(['Berta', ['Anna', 'Berta']])
  })

  test('tells under which key a parent goes on', () => {
    expect(rulingOf([merge(bodil, arla)]).survivingKey(arla.key)).toBe(bodil.key)
    expect(rulingOf([]).survivingKey(arla.key)).toBe(arla.key)
  })
})

function never(): never {
  throw new Error('there is no such article')
}
