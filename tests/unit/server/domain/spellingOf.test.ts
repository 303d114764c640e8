import { describe, expect, test } from 'vitest'
import { looseSpellingOf, spellingOf } from '../../../../server/domain/spellingOf.ts'

describe('spellings', () => {
  test.each([
    ['Taras Holovatskyi', 'Taras Holovatsky'],
    ['Taras Holovatskyi', 'Taras Holovatskiy'],
    ['Andrii Melnychenko', 'Andriy Melnychenko'],
    ['Zoë Hämäläinen', 'Zoe Hamalainen'],
  ])('%s and %s are one name', (a, b) => {
    expect(spellingOf(a)).toBe(spellingOf(b))
  })

  test.each([
    ['Carl Jensen', 'Karl Jensen'],
    ['Taras Holub', 'Taras Golub'],
    ['Evgeny Malik', 'Yevgeny Malyk'],
    ['Mohamed Haroun', 'Mohammed Haroun'],
  ])('%s and %s may be one name, or two', (a, b) => {
    expect(spellingOf(a)).not.toBe(spellingOf(b))
    expect(looseSpellingOf(a)).toBe(looseSpellingOf(b))
  })

  test('two first names are two names', () => {
    expect(looseSpellingOf('Olena Holub')).not.toBe(looseSpellingOf('Taras Holub'))
  })
})
