import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldName } from '../../../../server/domain/foldName.ts'
import { outlinesOf } from '../../../../server/gazetteer/outlines.ts'

const outlines = outlinesOf(['ruritania', 'south norrby', "cote d'or", 'u.r.'])

test('a name is held as it is folded and as it is written', () => {
  for (const name of ['ruritania', 'Ruritania', 'South Norrby', 'the Ruritania', 'U.R.', 'Côte d’Or'])
    expect(outlines.mayHold(name)).toBe(true)
})

test('a word with other ends or another length is told at a glance', () => {
  for (const word of ['heron', 'Ruritanias', 'south norrb', 'soldiers']) expect(outlines.mayHold(word)).toBe(false)
})

test('whatever folds to a name is never missed', () => {
  const part = fc.constantFrom('r', 'R', 'ú', ' ', '  ', "'", '’', '-', '.', 'the ', 'The ', 'a', 'K', '\u00a0', '\u0301')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const written = parts.join('')
      const folded = foldName(written)
      const bare = folded.startsWith('the ') ? folded.slice(4) : folded
      return outlinesOf([bare]).mayHold(written)
    }),
  )
})
