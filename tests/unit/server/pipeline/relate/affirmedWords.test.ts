import { describe, expect, test } from 'vitest'
import { affirmedWords } from '../../../../../server/pipeline/relate/affirmedWords.ts'

describe('what words deny, said as if it were so', () => {
  test.each([
    ['The road was never cut', 'The road was cut'],
    ['the mill does not matter as it once did', 'the mill does matter as it once did'],
    ['the mill doesn’t matter', 'the mill does matter'],
    ['it was two boats that sank, not three', 'it was three boats that sank'],
    ['We can’t see the bridge', 'We can see the bridge'],
    ['The bridge cannot be crossed', 'The bridge can be crossed'],
    ['There never was a second letter', 'There was a second letter'],
    ['There was no outage of any kind', 'There was some outage'],
    ['No day has been named', 'Some day has been named'],
    ['Nobody has touched a crate there since Monday', 'Somebody has touched a crate there since Monday'],
    ['Not one coin of it ever came to me', 'At least one coin of it came to me'],
    ['he had not, after all, met anyone at the gate', 'he had met someone at the gate'],
    ['The village no longer stands, yet people come', 'The village still stands, yet people come'],
  ])('“%s” denies that “%s”', (words, affirmed) => {
    expect(affirmedWords(words)).toBe(affirmed)
  })

  test.each(['The road was cut', 'Not only the road was cut', 'It is not true that nobody came', 'the mayor refused to go'])(
    '“%s” stays as it is',
    (words) => {
      expect(affirmedWords(words)).toBe(words)
    },
  )
})
