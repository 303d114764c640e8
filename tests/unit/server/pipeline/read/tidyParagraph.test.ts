import { describe, expect, test } from 'vitest'
import { placeInHead } from '../../../../../server/pipeline/read/furniture/placeInHead.ts'
import { tidyParagraph } from '../../../../../server/pipeline/read/furniture/tidyParagraph.ts'

describe('a dateline', () => {
  test.each([
    ['PERSHE, Ruritania, Sept 8, 2026 (Lake Wire) - The bridge is shut.', 'Lake Wire', 'PERSHE'],
    ['Pershe, January 14 (Lake Wire) - The bridge is shut.', 'Lake Wire', 'Pershe'],
    ['Port-au-Druhe, Ruritania, Sept. 8 (Radio Lac-Vert) — The bridge is shut.', 'Radio Lac-Vert', 'Port-au-Druhe'],
    ['Rio do Pershe, 8 May - The bridge is shut.', null, 'Rio do Pershe'],
    ['Pershe, May 8, 2026 – The bridge is shut.', null, 'Pershe'],
  ])('%s', (line, agency, place) => {
    expect(tidyParagraph(line)).toMatchObject({ text: 'The bridge is shut.', agency })
    expect(placeInHead([{ text: line }])).toBe(place)
  })

  test.each([
    'On Tuesday, March 4 - a cold day - the bridge was shut.',
    'Pershe, May said, - of all places - was quiet.',
    'The bridge was shut on March 4 - a cold day.',
    'Ada Roe (Lake Party) - the mayor - spoke.',
  ])('is not the beginning of “%s”', (line) => {
    expect(tidyParagraph(line).text).toBe(line)
  })
})
