import { describe, expect, it } from 'vitest'
import { attributionsOf } from './attributionsOf.ts'

/** Source, cue, contents, who it came by, and the source of the statement that it is told inside of. */
function told(text: string) {
  const all = attributionsOf(text)
  return all.map(({ source, cue, content, via, parent }) => [
    source,
    cue,
    content.join(' … '),
    via,
    parent === null ? null : all[parent]?.source,
  ])
}

describe('whom a report cites says it inside of the report', () => {
  it.each([
    ['The Courier reported, citing the ministry, that the bridge had fallen.', 'that the bridge had fallen', 'the ministry', 'citing'],
    ['The bridge had fallen, the Courier reported, citing two officials.', 'The bridge had fallen', 'two officials', 'citing'],
    ['According to the Courier, which quoted a spokesman, the bridge had fallen.', 'the bridge had fallen', 'a spokesman', 'quoted'],
  ])('%s', (text, content, cited, cue) => {
    const statements = told(text)
    expect(statements).toHaveLength(2)
    expect(statements).toContainEqual([cited, cue, content, null, expect.stringMatching(/^the Courier$/i)])
    expect(statements).toContainEqual([expect.stringMatching(/^the Courier$/i), expect.any(String), content, null, null])
  })

  it('but a reason that is cited is nobody’s word', () => {
    expect(told('The mayor said the bridge must close, citing a crack in its wall.').every(([source]) => source === 'The mayor')).toBe(true)
  })
})

describe('who is quoted as saying something says it by way of the outlet', () => {
  it.each([
    [
      'The Courier quoted the mayor, Ada Lindqvist, as saying that the bridge had fallen.',
      'the mayor, Ada Lindqvist',
      'that the bridge had fallen',
    ],
    ['The mayor was quoted by Norrby Radio as saying the bridge had fallen.', 'The mayor', 'the bridge had fallen'],
    ['The bridge had fallen, Norrby Radio quoted the mayor as saying.', 'the mayor', 'The bridge had fallen'],
    ['The mayor was quoted as saying the bridge had fallen.', 'The mayor', 'the bridge had fallen'],
  ])('%s', (text, source, content) => {
    expect(told(text).map(([who, cue, what]) => [who, cue, what])).toEqual([[source, 'as saying', content]])
  })
})
