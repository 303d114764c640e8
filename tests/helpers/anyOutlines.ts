import fc from 'fast-check'
import type { ArticleOutline, EntityOutline } from '../../server/domain/Store.ts'
import { anEntityOutline, anOutline } from './anOutline.ts'

const KINDS = ['PERSON', 'ORGANIZATION', 'UNIT', 'PLACE'] as const

/** Twelve entities, the places among them each in the one before. */
export const TWELVE: readonly EntityOutline[] = Array.from({ length: 12 }, (_, number) =>
  anEntityOutline(KINDS[number % 4] ?? 'PLACE', `entity ${number}`, number % 4 === 3 && number > 4 ? `entity ${number - 4}` : null),
)

/** Corpora of up to 25 articles over twelve entities, with days, outlets, statements and roles of every sort. */
export const anyOutlines: fc.Arbitrary<readonly ArticleOutline[]> = fc
  .array(
    fc.record({
      entities: fc.uniqueArray(fc.tuple(fc.nat(11), fc.integer({ min: 1, max: 5 })), {
        minLength: 1,
        maxLength: 8,
        selector: ([entity]) => entity,
      }),
      day: fc.option(fc.integer({ min: 1, max: 28 })),
      outlet: fc.option(fc.nat(2)),
      said: fc.array(fc.tuple(fc.option(fc.nat(7)), fc.array(fc.nat(7), { maxLength: 2 })), { maxLength: 4 }),
    }),
    { maxLength: 25 },
  )
  .map((articles) =>
    articles.map(({ entities, day, outlet, said }, number) => {
      const here = entities.map(([entity]) => TWELVE[entity] ?? TWELVE[0]).filter((entity) => entity !== undefined)
      const pick = (choice: number) => here[choice % here.length]
      const people = here.filter(({ kind }) => kind === 'PERSON')
      const bodies = here.filter(({ kind }) => kind === 'ORGANIZATION')
      return anOutline({
        title: `article ${number}`,
        ...(outlet === null ? {} : { outlet: `outlet ${outlet}` }),
        publishedAt: day === null ? null : `2025-03-${String(day).padStart(2, '0')}`,
        entities: entities.flatMap(([entity, mentions]) => (TWELVE[entity] === undefined ? [] : [[TWELVE[entity], mentions] as const])),
        said: said.map(([speaker, about], ordinal) => {
          const speaking = speaker === null ? undefined : pick(speaker)
          return {
            ...(speaking && { speaker: speaking }),
            about: [...new Set(about.map(pick))].filter((entity) => entity !== undefined),
            words: `words ${ordinal}`,
          }
        }),
        roles: people.flatMap((person) => bodies.slice(0, 1).map((body) => [person, body] as const)),
      })
    }),
  )
