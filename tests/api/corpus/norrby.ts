import type { ArticleReading } from '../../../server/domain/ArticleReading.ts'
import type { Span } from '../../../server/domain/Span.ts'
import { anArticle } from '../../helpers/anArticle.ts'
import { anEntity, aReading, spanOf } from '../../helpers/aReading.ts'

export const lindqvist = anEntity('PERSON', 'Ada Lindqvist', { aliases: ['Lindqvist'] })
const stenmark = anEntity('PERSON', 'Bo Stenmark', { sourceKind: 'OFFICIAL' })
export const council = anEntity('ORGANIZATION', 'Norrby City Council')
export const veldania = anEntity('PLACE', 'Veldania', { key: 'place/country/VD', placeKind: 'COUNTRY', country: 'VD' })
export const government = anEntity('ORGANIZATION', 'Government of Veldania', {
  key: 'org/vd/government',
  sourceKind: 'GOVERNMENT',
  country: 'VD',
})
export const norrby = anEntity('PLACE', 'Norrby', {
  placeKind: 'CITY',
  coordinates: { lat: 58.1, lon: 14.2 },
  aliases: ['Nordstad'],
  parentKey: veldania.key,
})
const northSundvik = anEntity('PLACE', 'Sundvik', { key: 'place/sundvik/north', placeKind: 'VILLAGE', country: 'VD' })
const southSundvik = anEntity('PLACE', 'Sundvik', { key: 'place/sundvik/south', placeKind: 'VILLAGE', country: 'ZZ' })
const brigade = anEntity('UNIT', '4th Coast Brigade')

/** Four short reports: two dated and with outlets, one dated without, one without either. */
export function norrbyReadings(): readonly ArticleReading[] {
  return [bridge(), water(), brigadeMoves(), school()]
}

function bridge(): ArticleReading {
  const text = [
    'Ada Lindqvist said the bridge at Norrby would open on Friday.',
    'Bo Stenmark denied that the bridge at Nordstad was safe. Ada Lindqvist, a member of Norrby City Council, was not moved.',
  ].join('\n')
  const article = anArticle({ name: 'bridge.txt', text, outlet: 'The Norrby Herald', publishedAt: '2025-03-01' })
  const reading = aReading(article, [lindqvist, stenmark, norrby, council], {
    said: [
      { words: 'the bridge at Norrby would open on Friday', speaker: lindqvist, about: [norrby], given: { cue: [spanOf(text, 'said')] } },
      {
        words: 'the bridge at Nordstad was safe',
        speaker: stenmark,
        about: [norrby],
        given: { act: 'DENIES', cue: [spanOf(text, 'denied')], saidOn: '2025-02-27' },
      },
    ],
    affiliations: [
      { personId: lindqvist.id, organizationId: council.id, role: 'member', span: spanOf(text, 'a member of Norrby City Council') },
    ],
  })
  return { ...reading, sentences: sentencesOf(text) }
}

function water(): ArticleReading {
  const text = 'Ada Lindqvist warned that Norrby lacked water. Veldania said the water would come. Sundvik waits too.'
  const article = anArticle({ name: 'water.txt', text, outlet: 'Coast Wire', publishedAt: '2025-03-05' })
  const reading = aReading(article, [lindqvist, norrby, veldania, government, northSundvik], {
    said: [
      { words: 'Norrby lacked water', speaker: lindqvist, about: [norrby], given: { act: 'WARNS' } },
      { words: 'the water would come', speaker: government, about: [norrby, veldania] },
    ],
  })
  return { ...reading, sentences: sentencesOf(text) }
}

function brigadeMoves(): ArticleReading {
  const text = 'The 4th Coast Brigade moved to Sundvik. Its men are from Veldania.'
  const article = anArticle({ name: 'brigade.txt', text, publishedAt: '2025-04-10' })
  return { ...aReading(article, [brigade, southSundvik, veldania]), sentences: sentencesOf(text) }
}

function school(): ArticleReading {
  const text = 'Ada Lindqvist promised Norrby a new school.'
  const article = anArticle({ name: 'school.txt', text })
  const reading = aReading(article, [lindqvist, norrby], {
    said: [{ words: 'a new school', speaker: lindqvist, about: [norrby], given: { act: 'PLEDGES' } }],
  })
  return { ...reading, sentences: sentencesOf(text) }
}

function sentencesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^.\n]+\./g)].map(({ 0: words, index }) => {
    const start = index + (words.length - words.trimStart().length)
    return { start, end: index + words.length }
  })
}
