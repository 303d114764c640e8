import type { ArticleReading } from '../../server/domain/ArticleReading.ts'
import type { Entity } from '../../server/domain/Entity.ts'
import type { Proposition } from '../../server/domain/Proposition.ts'
import { seededRandom } from '../../server/graph/view/seededRandom.ts'
import { anArticle } from '../helpers/anArticle.ts'
import { anEntity, aReading, type SaidIn } from '../helpers/aReading.ts'

const STATEMENTS_PER_ARTICLE = 5
const DAYS = 730
const SYLLABLES = 'kar mol ven dor sil tar bek lun gos ner hal vik pod zar min rok'.split(' ')
const OUTLETS = ['Coast Wire', 'The Hill Courier', 'Lowland Post', 'River Telegraph', 'Evening Ferry', 'Harbour Times', null]

/**
 * So many invented reports, the same for the same seed: five statements each on 240 places by Zipf's law, by 300 speakers of six parties, over two years; three in
 * five of them are typed, one in three is a denial, one report in twenty has no day. 3,000 reports make about 10,000 claims.
 */
export function* inventNews(count: number, seed = 7): Generator<ArticleReading> {
  const random = seededRandom(seed)
  const pick = <One>(from: readonly [One, ...One[]]): One => from[Math.floor(random() * from.length)] ?? from[0]
  const zipf = <One>(from: readonly [One, ...One[]]): One => from[Math.floor(from.length ** random()) - 1] ?? from[0]
  const world = inventWorld(random)
  for (let number = 0; number < count; number += 1) {
    const day = new Date(Date.UTC(2023, 0, 1 + Math.floor(DAYS * Math.sqrt(number / count)))).toISOString().slice(0, 10)
    const told = Array.from({ length: STATEMENTS_PER_ARTICLE }, () => {
      const [place, party, speaker] = [zipf(world.places), pick(world.parties), pick(world.speakers)]
      return { place, party, speaker, ...inventClause(random, { place, party }), isDenied: random() < 0.33 }
    })
    yield write(`Report ${number} from ${told[0]?.place.name ?? ''}`, told, {
      name: `invented-${number}.txt`,
      outlet: pick(['Coast Wire', ...OUTLETS]),
      publishedAt: random() < 0.05 ? null : day,
    })
  }
}

interface World {
  readonly places: readonly [Entity, ...Entity[]]
  readonly parties: readonly [Entity, ...Entity[]]
  readonly speakers: readonly [Entity, ...Entity[]]
}

function inventWorld(random: () => number): World {
  const used = new Set<string>()
  const word = (length: number): string => {
    const made = Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '').join('')
    return made.slice(0, 1).toUpperCase() + made.slice(1)
  }
  const name = (): string => {
    const made = word(3)
    if (used.has(made)) return name()
    used.add(made)
    return made
  }
  const several = (count: number, make: () => Entity): [Entity, ...Entity[]] => [make(), ...Array.from({ length: count - 1 }, make)]
  const parties = several(6, () => {
    const front = name()
    return anEntity('ORGANIZATION', `${front} Front`, { key: `org/${front.toLowerCase()}-front` })
  })
  const speakers = several(300, () => {
    const party = parties[Math.floor(random() * parties.length)]
    return anEntity('PERSON', `${word(2)} ${name()}`, { parentKey: random() < 0.7 && party ? party.key : null })
  })
  return { parties, speakers, places: several(240, () => anEntity('PLACE', name(), { placeKind: 'CITY' })) }
}

interface Clause {
  readonly words: string
  /** Null for one that no predicate fits. */
  readonly proposition: Omit<Proposition, 'trigger' | 'polarity'> | null
}

function inventClause(random: () => number, { place, party }: { readonly place: Entity; readonly party: Entity }): Clause {
  const typed = {
    side: party.key,
    other: null,
    placeId: place.id,
    part: null,
    mood: 'ASSERTED',
    share: null,
    amount: null,
    degree: null,
  } as const
  const number = 10 * (1 + Math.floor(random() * 40))
  switch (Math.floor(random() * 10)) {
    case 0:
    case 1:
      return { words: `the ${party.name} holds ${place.name}`, proposition: { ...typed, predicate: 'CONTROLS' } }
    case 2: {
      const share = { min: number / 400, max: number / 400, isStated: true }
      return {
        words: `the ${party.name} holds ${number / 4} percent of ${place.name}`,
        proposition: { ...typed, predicate: 'CONTROLS', share },
      }
    }
    case 3:
      return { words: `the ${party.name} shelled ${place.name} overnight`, proposition: { ...typed, predicate: 'STRIKES' } }
    case 4: {
      const amount = { min: number, max: null, isVague: false, unit: 'count', of: 'soldier', flow: 'FLOW', window: 'week' } as const
      return {
        words: `the ${party.name} lost ${number} soldiers at ${place.name} in a week`,
        proposition: { ...typed, predicate: 'LOSSES', amount },
      }
    }
    case 5:
      return { words: `the ${party.name} is withdrawing from ${place.name}`, proposition: { ...typed, predicate: 'WITHDRAWS' } }
    default: {
      const things = Array.from({ length: 6 }, () => `${SYLLABLES[Math.floor(random() * 16)]}${SYLLABLES[Math.floor(random() * 16)]}s`)
      return { words: `${place.name} needs ${things.join(' and ')} before the winter`, proposition: null }
    }
  }
}

interface ToldClause extends Clause {
  readonly speaker: Entity
  readonly place: Entity
  readonly party: Entity
  readonly isDenied: boolean
}

function write(
  title: string,
  told: readonly ToldClause[],
  given: { readonly name: string; readonly outlet: string | null; readonly publishedAt: string | null },
): ArticleReading {
  let text = title
  const said = told.map(({ words, proposition, speaker, place, isDenied }): SaidIn => {
    const cue = isDenied ? 'denied' : 'said'
    const start = text.length + `\n${speaker.name} ${cue} that `.length
    const content = { start, end: start + words.length }
    text += `\n${speaker.name} ${cue} that ${words}.`
    const propositions =
      proposition === null ? [] : [{ ...proposition, polarity: isDenied ? (-1 as const) : (1 as const), trigger: content }]
    return { words, speaker, about: [place], given: { content: [content], act: isDenied ? 'DENIES' : 'SAYS', propositions } }
  })
  const entities = [
    ...new Map(told.flatMap(({ speaker, place, party }) => [speaker, place, party]).map((entity) => [entity.id, entity])).values(),
  ]
  return aReading(anArticle({ ...given, title, text }), entities, { said })
}
