/** Whether a word, in small letters, is one of reporting, of time or of grammar. */
export function isCommonWord(word: string): boolean {
  return COMMON.has(word)
}

/** Words of reporting, of time and of grammar that many contents share. */
const COMMON: ReadonlySet<string> = new Set(
  'the and that this with for from has have had was were are been not its his her their they them who which will would can could may but into onto over under after before during than then also more most about some any all one two said says out our your you him she did does done now still yet never ever there where when what how why been being because while since until again even only just such own very much many few other another same each both these those here told tell say saying according added made make makes get got given give no nor none nobody nothing neither cannot upon per via amid among between through across against around near town city village area region country people day days week weeks month months year years time times earlier later ago today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday off too else already indeed kind sort like itself themselves himself herself myself yourself ourselves anyone anybody anything anywhere someone somebody something somewhere nowhere though although rather towards toward along within throughout merely mere simply always whatsoever isn wasn didn don doesn haven hadn hasn aren weren couldn wouldn shouldn mustn ain least next ones everything january february march april june july august september october november december'.split(
    ' ',
  ),
)
