import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleReading } from '../../server/domain/ArticleReading.ts'
import type { Entity } from '../../server/domain/Entity.ts'
import type { Decision, Judgement } from '../../server/domain/Judgement.ts'
import { anchorOf } from '../../server/domain/judgements/anchors.ts'
import { anchoredRevisionOf } from '../../server/domain/judgements/isOfRevision.ts'
import type { EntityKind } from '../../server/domain/Mention.ts'
import { sketchOf } from '../../server/domain/sketchOf.ts'
import { openStore } from '../../server/store/openStore.ts'
import { aJudgement } from '../helpers/aJudgement.ts'
import { anArticle } from '../helpers/anArticle.ts'
import { anEntity, aReading } from '../helpers/aReading.ts'
import { dumpStore } from '../helpers/dumpStore.ts'
import { temporaryFolder } from '../helpers/openTestStore.ts'

const kinds: readonly EntityKind[] = ['PERSON', 'PLACE', 'ORGANIZATION']
const names = ['Arla', 'Bodil', 'Cilla', 'Dagny', 'Embla']
const entities = names.map((name, index) => anEntity(kinds[index % 3] ?? 'PERSON', name, { parentKey: index === 4 ? 'place/bodil' : null }))
const newcomers = ['Frida', 'Gerda'].map((name) => anEntity('PERSON', name, { key: `person/${name}/split` }))

const someEntity = fc.integer({ min: 0, max: entities.length - 1 }).map((index): Entity => entities[index] ?? never())

/** An article that names some entities, the first of which speaks about the last; some are of one address: one article, read at different times. */
const article = fc.record({
  named: fc.uniqueArray(someEntity, { minLength: 1, maxLength: 4 }),
  url: fc.constantFrom('https://example.org/calm', 'http://example.org/calm/', null),
})
const articles = fc.array(article, { minLength: 1, maxLength: 4 })

type Made = (readings: readonly ArticleReading[]) => Decision | null
const decision: fc.Arbitrary<Made> = fc.oneof(
  fc.uniqueArray(someEntity, { minLength: 2, maxLength: 3 }).map(
    ([keep = never(), ...others]): Made =>
      () => ({ kind: 'MERGE', keep, others }),
  ),
  fc.tuple(someEntity, fc.constantFrom('Hulda', 'Inga')).map(
    ([entity, name]): Made =>
      () => ({ kind: 'RENAME', entity, name }),
  ),
  fc.tuple(someEntity, fc.constantFrom(...kinds)).map(
    ([entity, to]): Made =>
      () => ({ kind: 'RETYPE', entity, to }),
  ),
  fc.tuple(someEntity, fc.constantFrom(...newcomers), fc.nat(3), fc.boolean()).map(
    ([entity, into, nth, byName]): Made =>
      (readings) => {
        const reading = readings[nth % readings.length] ?? never()
        return {
          kind: 'SPLIT',
          entity,
          into,
          names: byName ? [entity.name.toLowerCase()] : [],
          articles: byName ? [] : [reading.article.id],
        }
      },
  ),
  fc.tuple(fc.nat(3), fc.option(someEntity)).map(
    ([nth, speaker]): Made =>
      (readings) => {
        const { article: read, statements } = readings[nth % readings.length] ?? never()
        const [statement] = statements
        if (statement === undefined) return null
        const revision = anchoredRevisionOf({ url: read.url, name: read.name, sketch: sketchOf(read.text) })
        return { kind: 'FIX_SPEAKER', statement: anchorOf(read.text, { ...statement, articleId: read.id }, { revision }), speaker }
      },
  ),
)

test('judgements made and undone in any order, between articles that come, leave what those that hold make of the articles', async () => {
  await fc.assert(
    fc.asyncProperty(
      articles,
      fc.array(decision, { minLength: 1, maxLength: 6 }),
      fc.infiniteStream(fc.nat()),
      async (told, made, chance) => {
        const readings = told.map(({ named, url }, number) => aReport(named, number, url))
        const judgements = made.flatMap((make, number): Judgement[] => {
          const decided = make(readings)
          return decided === null ? [] : [aJudgement(decided, { madeAt: `2025-05-0${number + 1}T09:30:00Z` })]
        })
        const unique = [...new Map(judgements.map((each) => [each.id, each])).values()]
        const undone = unique.filter(() => (chance.next().value ?? 0) % 2 === 0)
        const file = join(temporaryFolder(), 'hearsay.sqlite')
        const store = await openStore({ file })
        const acts = [
          ...unique.map((judgement, at) => ({ at: at * 10, run: () => store.judge(judgement) })),
          ...readings.map((reading) => ({ at: (chance.next().value ?? 0) % 60, run: () => store.saveArticle(reading, '2025-05-01') })),
          ...undone.map((judgement) => ({
            at: unique.indexOf(judgement) * 10 + 1 + ((chance.next().value ?? 0) % 60),
            run: () => store.undoJudgement({ ...judgement, undone: { at: '2025-06-01T09:30:00Z', by: 'you', why: null } }),
          })),
        ]
        for (const { run } of acts.sort((a, b) => a.at - b.at)) await run()
        const holding = unique.filter((each) => !undone.includes(each))
        expect(dumpStore(file)).toEqual(await dumpOf(readings, holding))
        for (const judgement of holding)
          await store.undoJudgement({ ...judgement, undone: { at: '2025-06-02T09:30:00Z', by: 'you', why: null } })
        const left = dumpStore(file)
        await store.close()
        expect(left).toEqual(await dumpOf(readings, []))
      },
    ),
    { numRuns: 20 },
  )
}, 60_000)

/** What a new store makes of articles that are read when all these judgements hold already. */
async function dumpOf(readings: readonly ArticleReading[], holding: readonly Judgement[]): Promise<object> {
  const file = join(temporaryFolder(), 'hearsay.sqlite')
  const store = await openStore({ file })
  for (const judgement of holding) await store.judge(judgement)
  for (const reading of readings) await store.saveArticle(reading, '2025-05-01')
  const found = dumpStore(file)
  await store.close()
  return found
}

function aReport(named: readonly Entity[], number: number, url: string | null): ArticleReading {
  const told = `Report ${number} of ${named.map(({ name }) => name).join(' and ')}.`
  const read = anArticle({ text: `${told} The words are calm.`, url })
  const [speaker] = named
  const about = named.at(-1)
  return aReading(read, named, {
    said: [{ words: 'The words are calm', ...(speaker && { speaker }), ...(about && { about: [about] }) }],
  })
}

function never(): never {
  throw new Error('there is no such thing')
}
