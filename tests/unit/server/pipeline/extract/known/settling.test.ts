import { describe, expect, it } from 'vitest'
import type { MentionKind } from '../../../../../../server/domain/Mention.ts'
import { settleKinds } from '../../../../../../server/pipeline/extract/known/settleKinds.ts'
import { trimNationalities } from '../../../../../../server/pipeline/extract/known/trimNationalities.ts'
import { theGazetteer } from '../../../../../helpers/theGazetteer.ts'

const gazetteer = await theGazetteer()

describe('a name with a nationality before it', () => {
  it('loses the nationality when the rest is a name of its own', () => {
    expect(trimmed('the French Doctors Without Borders', 'French Doctors Without Borders')).toBe('Doctors Without Borders')
  })

  it('stays whole when it is known as a whole', () => {
    expect(trimmed('the Kenyan Defence Ministry', 'Kenyan Defence Ministry')).toBe('Kenyan Defence Ministry')
  })

  it('stays whole when nobody knows the rest', () => {
    expect(trimmed('the Kenyan Lantern Society', 'Kenyan Lantern Society')).toBe('Kenyan Lantern Society')
  })
})

describe('a town that was taken for something else', () => {
  it('is a place everywhere in the article when it stands once after a word that says so', () => {
    const text = 'Troops want Kramatorsk. They moved to neighbouring Kramatorsk.'
    const names = [named(text, 'Kramatorsk', 'ORGANIZATION'), named(text, 'Kramatorsk', 'ORGANIZATION', 30)]
    expect(settleKinds(text, names, gazetteer).map((name) => name.kind)).toEqual(['PLACE', 'PLACE'])
  })
})

function trimmed(text: string, words: string): string {
  const [name] = trimNationalities(text, [named(text, words, 'ORGANIZATION')], gazetteer)
  return name ? text.slice(name.start, name.end) : ''
}

function named(text: string, words: string, kind: MentionKind, from = 0) {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length, type: 'NAME', kind } as const
}
