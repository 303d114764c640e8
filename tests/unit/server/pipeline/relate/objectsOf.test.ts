import { expect, test } from 'vitest'
import { nameOneObject, nameOtherObjects } from '../../../../../server/pipeline/relate/objectsOf.ts'
import { aTelling } from './aTelling.ts'

function telling(words: string) {
  return aTelling({ words })
}

test('an airfield and a runway are one thing, an airport and the barracks two', () => {
  expect(nameOneObject(telling('they hit the airfield'), telling('the runway was bombed'))).toBe(true)
  expect(nameOtherObjects(telling('the airport is ours'), telling('the barracks are ours'))).toBe(true)
})

test('what names no thing may be of any; a place that bears the name of one is none', () => {
  expect(nameOtherObjects(telling('they struck us'), telling('the bridge was hit'))).toBe(false)
  expect(nameOneObject(telling('the tanker off the port of Druhe'), telling('the cranes of the port'))).toBe(false)
})
