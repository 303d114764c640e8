import { foldName } from '../../../../domain/foldName.ts'
import { askingWords } from '../../tokens/askingWords.ts'
import type { Token } from '../../tokens/Token.ts'
import { foldedWord } from '../foldedWord.ts'
import { singular } from '../headWords.ts'
import { senseOf } from '../nouns.ts'

/** Whether the token names an office, a rank or a calling ("governor", "Gen.", "meteorologist"); no outside the text. */
export function isRoleNoun(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word
  return word !== undefined && tellsRole(word)
}

const tellsRole = askingWords((written) => {
  const word = foldedWord(written).replace(/\.$/, '')
  const sense = senseOf(singular(word))
  return (sense?.kind === 'PERSON' && !sense.isGeneric) || RANKS.has(word) || CALLINGS.has(word)
})

/** Whether a word is a rank alone: it says nothing of where its bearer serves. */
export function isRank(written: string): boolean {
  return RANKS.has(foldName(written).replace(/\.$/, ''))
}

/** Whether a role noun stands for somebody's kin ("his wife"): no role in public life. */
export function isKin(written: string): boolean {
  return KIN.has(foldName(written))
}

const RANKS = new Set(
  'gen general col colonel lt lieutenant maj major capt captain sgt sergeant adm admiral brig brigadier marshal sen rep gov mp dr doctor prof'.split(
    ' ',
  ),
)

const CALLINGS = new Set('member operator guard whip consul premier-elect president-elect'.split(' '))

const KIN = new Set(
  'wife husband father mother son daughter brother sister uncle aunt nephew niece grandfather grandmother widow dad mom mum'.split(' '),
)
