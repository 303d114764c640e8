import { describe, expect, it } from 'vitest'
import { tagClosingCues } from '../../../../../../server/pipeline/extract/statements/tagClosingCues.ts'

/** The tags of one sentence, written word/TAG. */
function mended(sentence: string): string {
  const pairs = sentence.split(' ').map((word) => word.split('/'))
  const words = pairs.map(([word = '']) => word.toLowerCase())
  const tags = pairs.map(([, tag = '']) => tag)
  const whole = { start: 0, end: sentence.length, firstToken: 0, endToken: words.length }
  return tagClosingCues({ words, tags }, [whole]).join(' ')
}

describe('"reports" taken for a noun', () => {
  it('is a verb when it closes the sentence behind a comma and a name', () => {
    expect(mended('The/DET mayor/NOUN has/AUX left/VERB ,/PUNCT Norrby/PROPN Courier/PROPN reports/NOUN ./PUNCT')).toBe(
      'DET NOUN AUX VERB PUNCT PROPN PROPN VERB PUNCT',
    )
  })
  it('stays a noun when a verb stands between the comma and it', () => {
    expect(mended('In/ADP May/PROPN ,/PUNCT he/PRON wrote/VERB two/NUM reports/NOUN ./PUNCT')).toBe(
      'ADP PROPN PUNCT PRON VERB NUM NOUN PUNCT',
    )
  })
  it('stays a noun without a comma', () => {
    expect(mended('She/PRON reads/VERB the/DET police/NOUN reports/NOUN ./PUNCT')).toBe('PRON VERB DET NOUN NOUN PUNCT')
  })
})
