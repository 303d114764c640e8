import { beforeAll, expect, test } from 'vitest'
import type { Gazetteer } from '../../../../../../server/domain/Gazetteer.ts'
import { linkPlaces } from '../../../../../../server/pipeline/resolve/places/linkPlaces.ts'
import { settingIn } from '../../../../../../server/pipeline/resolve/Setting.ts'
import { markedText } from '../../../../../helpers/markedText.ts'
import { theGazetteer } from '../../../../../helpers/theGazetteer.ts'

let gazetteer: Gazetteer
beforeAll(async () => {
  gazetteer = await theGazetteer()
})

/** The countries of the places that are marked in a text, in text order; null for those that are left unlocated. */
function countriesIn(marked: string): readonly (string | null)[] {
  const { text, mentions } = markedText(marked)
  const places = mentions.map((mention) => ({ names: [text.slice(mention.start, mention.end)], spans: [mention] }))
  return linkPlaces(text, places, settingIn(text, mentions, gazetteer), gazetteer).map((entry) => entry?.country ?? null)
}

test.each([
  [
    'a town that is called so in another language, of a country that is not told of',
    'Peru’s army and Peruvian police fought smugglers near {L:Dras}.',
    [null],
  ],
  ['a church that bears the old name of a far capital', 'Ethiopian troops shelled Ethiopian rebels at {L:Saint George}.', [null]],
  ['a firm that bears a far town’s name', 'Peru fined the Peruvian mine of {L:Horizonte}.', [null]],
  ['a town of the country that is told of', 'Albania’s navy sent an Albanian ship to {L:Dras}.', ['AL']],
  ['a town whose country is told behind it', 'Peru’s army met Peruvian traders in {L:Horizonte}, Brazil.', ['BR']],
  ['a metropolis by its old name', 'Pakistan sent a Pakistani envoy to {L:Saigon}.', ['VN']],
])('%s', (_, marked, wanted) => {
  expect(countriesIn(marked)).toEqual(wanted)
})
