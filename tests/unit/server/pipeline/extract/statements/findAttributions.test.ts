import { describe, expect, it } from 'vitest'
import { attributionsOf } from './attributionsOf.ts'

/** Source, cue and contents of each statement. */
function reported(text: string): string[][] {
  return attributionsOf(text).map(({ source, cue, content }) => [source, cue, ...content])
}

describe('quotations', () => {
  it('are said by the name after an inverted cue', () => {
    expect(reported('“The dam is holding,” said Mayor Ada Lindqvist.')).toEqual([['Mayor Ada Lindqvist', 'said', 'The dam is holding']])
  })
  it('may stand in straight marks', () => {
    expect(reported('"The dam is holding," Lindqvist said.')).toEqual([['Lindqvist', 'said', 'The dam is holding']])
  })
  it('may stand in doubled single marks', () => {
    expect(reported("''The dam is holding,'' Lindqvist said.")).toEqual([['Lindqvist', 'said', 'The dam is holding']])
  })
  it('may stand in single marks', () => {
    expect(reported('‘The dam is holding,’ Lindqvist said.')).toEqual([['Lindqvist', 'said', 'The dam is holding']])
  })
  it('may hold several sentences', () => {
    expect(reported('“The dam is holding. The road is not,” she said.')).toEqual([['she', 'said', 'The dam is holding. The road is not']])
  })
  it('go on after the cue in the same paragraph', () => {
    expect(reported('“The dam is holding,” she said. “The road is not.”')).toEqual([
      ['she', 'said', 'The dam is holding', 'The road is not'],
    ])
  })
  it('go on after the cue in the same sentence', () => {
    expect(reported('“The dam,” she said, “is holding.”')).toEqual([['she', 'said', 'The dam', 'is holding']])
  })
  it('left open go on in the next paragraph', () => {
    const text = 'Lindqvist said: “The dam is holding.\n“The road is not.”'
    expect(reported(text)).toEqual([['Lindqvist', 'said', 'The dam is holding', 'The road is not']])
  })
  it('of marks alone are nothing said', () => {
    expect(reported('According to “‘"Lindqvist')).toEqual([])
  })
  it('that end the sentence before are not taken from their speaker', () => {
    expect(reported('Okafor said “the road is gone.” Lindqvist said the dam was holding.')).toEqual([
      ['Okafor', 'said', 'the road is gone'],
      ['Lindqvist', 'said', 'the dam was holding'],
    ])
  })
  it('of a few words make mixed content with the words around them', () => {
    expect(attributionsOf('The mayor said crews had “reached and sealed” the breach.')[0]).toMatchObject({
      form: 'MIXED',
      content: ['crews had “reached and sealed” the breach'],
    })
  })
  it('without a cue are no statement', () => {
    expect(reported('The so-called “river road” was closed.')).toEqual([])
  })
})

describe('indirect speech', () => {
  it('follows its cue without "that"', () => {
    expect(reported('The ministry said that the dam was holding.')).toEqual([['The ministry', 'said', 'the dam was holding']])
  })
  it('may come before its cue', () => {
    expect(reported('The dam was holding, the ministry said.')).toEqual([['the ministry', 'said', 'The dam was holding']])
  })
  it('may stand on both sides of its cue', () => {
    expect(reported('The village, residents say, no longer exists.')).toEqual([['residents', 'say', 'The village', 'no longer exists']])
  })
  it('leaves out day, medium and place of speaking', () => {
    expect(reported('The ministry said on Monday in a statement that the dam was holding.')[0]?.slice(2)).toEqual(['the dam was holding'])
  })
  it('may be a noun phrase', () => {
    expect(reported('Officials reported heavy flooding in Norrby.')).toEqual([['Officials', 'reported', 'heavy flooding in Norrby']])
  })
  it('that is warned about leaves out the preposition', () => {
    expect(reported('Officials warned about a flood threat.')[0]?.slice(2)).toEqual(['a flood threat'])
  })
  it('ends where another speaker begins', () => {
    expect(reported('The mayor said the dam was holding, but residents said water was rising.')).toEqual([
      ['The mayor', 'said', 'the dam was holding'],
      ['residents', 'said', 'water was rising'],
    ])
  })
})

describe('speakers', () => {
  it('take their apposition with them', () => {
    expect(reported('Tomas Varga, an engineer with the Norrby Institute, said the dam was holding.')[0]?.[0]).toBe(
      'Tomas Varga, an engineer with the Norrby Institute',
    )
  })
  it('stay pronouns', () => {
    expect(reported('He said the dam was holding.')[0]?.[0]).toBe('He')
  })
  it('may be followed by "however"', () => {
    expect(reported('Norrby, however, said its crews were working.')[0]?.[0]).toBe('Norrby')
  })
  it('are shared by participles', () => {
    expect(reported('The mayor said the dam was holding, adding that crews were working.')[1]).toEqual([
      'The mayor',
      'adding',
      'crews were working',
    ])
  })
  it('are shared by coordinated verbs', () => {
    expect(reported('The mayor said the dam was holding and warned that water was rising.')[1]).toEqual([
      'The mayor',
      'warned',
      'water was rising',
    ])
  })
  it('come after "according to" at the head of a sentence', () => {
    expect(reported('According to Varga, the dam is holding.')).toEqual([['Varga', 'According to', 'the dam is holding']])
  })
  it('come after "according to" at its end', () => {
    expect(reported('The dam is holding, according to Tomas Varga, an engineer.')).toEqual([
      ['Tomas Varga, an engineer', 'according to', 'The dam is holding'],
    ])
  })
  it('come after "according to" within it', () => {
    expect(reported('The order, according to Varga, marks a change.')).toEqual([['Varga', 'according to', 'The order', 'marks a change']])
  })
  it('come after "by" in a passive', () => {
    expect(attributionsOf('The claim was denied by Norrby.')[0]).toMatchObject({ source: 'Norrby', act: 'DENIES', content: ['The claim'] })
  })
  it('head a headline before a colon', () => {
    expect(attributionsOf('Norrby police: dam is holding', { kinds: ['HEADLINE'] })[0]).toMatchObject({
      source: 'Norrby police',
      content: ['dam is holding'],
    })
  })
})

describe('hearsay', () => {
  it('of "is believed to" has no source', () => {
    expect(attributionsOf('Half of the village is believed to be under water.')[0]).toMatchObject({ voice: 'UNATTRIBUTED', source: '' })
  })
  it('of "reportedly" has no source', () => {
    expect(attributionsOf('The mayor reportedly left the village.')).toMatchObject([
      { voice: 'UNATTRIBUTED', source: '', content: ['The mayor', 'left the village'] },
    ])
  })
  it('of "allegedly" is never pinned on the person in it', () => {
    expect(attributionsOf('The mayor allegedly wants to leave.')).toMatchObject([{ voice: 'UNATTRIBUTED', source: '' }])
  })
})

describe('acts', () => {
  it.each([
    ['The mayor denied that the dam had failed.', 'DENIES'],
    ['The mayor confirmed the dam had failed.', 'CONFIRMS'],
    ['The mayor acknowledged that the dam had failed.', 'ACKNOWLEDGES'],
    ['The mayor warned that the dam would fail.', 'WARNS'],
    ['The mayor predicted that the dam would fail.', 'PREDICTS'],
    ['The mayor ordered the closure of the dam.', 'ORDERS'],
    ['The mayor demanded that the dam be closed.', 'DEMANDS'],
    ['The mayor promised to close the dam.', 'PLEDGES'],
    ['The mayor believes the dam is safe.', 'THINKS'],
    ['The mayor plans to close the dam.', 'PLANS'],
    ['The mayor declined to comment.', 'DECLINES'],
    ['The mayor did not immediately comment on the report.', 'DECLINES'],
    ['The mayor made no mention of the dam.', 'DECLINES'],
    ['The agency could not verify the report.', 'DECLINES'],
    ['The institute noted in its Tuesday assessment that the dam was holding.', 'ASSESSES'],
    ['The mayor said reports of a breach were false.', 'DENIES'],
    ['The mayor called for calm.', 'DEMANDS'],
  ])('%s is %s', (text, act) => {
    expect(attributionsOf(text).map((statement) => statement.act)).toEqual([act])
  })
  it('of claiming keep the reporter at a distance', () => {
    expect(attributionsOf('The mayor claimed the dam was holding.')[0]?.stance).toBe('DISTANCED')
  })
  it('of confirming have the reporter behind them', () => {
    expect(attributionsOf('The mayor confirmed the dam was holding.')[0]?.stance).toBe('ENDORSED')
  })
})

describe('a report within a statement', () => {
  it('has that statement for its parent', () => {
    expect(attributionsOf('The mayor dismissed a report by Okafor that the dam had failed.')).toMatchObject([
      { source: 'The mayor', act: 'DENIES', parent: null },
      { source: 'Okafor', content: ['the dam had failed'], parent: 0 },
    ])
  })
})

describe('the listener', () => {
  it('is the way when it is an outlet', () => {
    expect(attributionsOf('Varga told Riverside Radio that the dam was holding.')[0]).toMatchObject({
      via: 'Riverside Radio',
      content: ['the dam was holding'],
    })
  })
  it('is no way when it is a crowd', () => {
    expect(attributionsOf('Varga told reporters that the dam was holding.')[0]?.via).toBeNull()
  })
})

describe('a headline', () => {
  it('that the body repeats is told once', () => {
    const text = 'Mayor says dam is holding\nThe mayor said on Monday the dam was holding.'
    expect(attributionsOf(text, { kinds: ['HEADLINE', 'PARAGRAPH'] }).map(({ cue }) => cue)).toEqual(['said'])
  })
})
