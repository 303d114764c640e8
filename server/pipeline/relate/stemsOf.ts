/** The words of a content that bear a meaning, cut to their stems, with words for one thing made one: enough to see "attacked" and "attacks" as one. Names are left out. */
export function stemsOf(words: string): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const { 0: word, index } of words.replace(/\bg(?:ave|ive|ives|iven|iving) way\b/g, 'burst').matchAll(/[\p{L}\p{N}]+(?:,\d{3})*/gu)) {
    const isName = index > 0 && /^\p{Lu}/u.test(word)
    const low = word.toLowerCase().replaceAll(',', '')
    if (isName || low.length < 3 || COMMON.has(low)) {
      if (/^\d+$/.test(low)) stems.add(low)
      continue
    }
    const stem = stemOf(low)
    stems.add(SAME.get(stem) ?? stem)
  }
  return stems
}

function stemOf(word: string): string {
  const bare = word.replace(/(?:ations?|ings?|ies|ied|ed|es|s|ly|e|y)$/, '')
  return (bare.length < 3 ? word : bare).slice(0, 9)
}

/** Words of reporting, of time and of grammar that many contents share. */
const COMMON = new Set(
  'the and that this with for from has have had was were are been not its his her their they them who which will would can could may but into onto over under after before during than then also more most about some any all one two said says out our your you him she did does done now still yet never ever there where when what how why been being because while since until again even only just such own very much many few other another same each both these those here told tell say saying according added made make makes get got given give no nor none nobody nothing neither cannot upon per via amid among between through across against around near town city village area region country people day days week weeks month months year years time times earlier later ago today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'.split(
    ' ',
  ),
)

/** Words for one thing in news, by their stems. */
const SAME: ReadonlyMap<string, string> = new Map(
  [
    'burst collaps breach ruptur fail',
    'kill die dead death fatal',
    'injur wound hurt',
    'destroy demolish ruin',
    'launcher rocket missil weapon',
    'hid hidden stor conceal cover',
    'win won victor',
    'elect vot ballot poll',
    'fraud rig cheat falsif manipul',
    'guilt convict',
    'resign quit',
    'brib kickback corrupt',
    'crack fissur',
    'truc ceasefir armistic',
    'shut clos block',
    'flee fled displac',
    'arrest detain',
    'protest demonstr rall',
    'releas freed',
    'evacu clear',
    'outbreak epidem',
    'hungr hunger starv famin',
    'order command instruct ultimatum',
    'aircraft plan jet helicopter',
    'poison contamin toxic',
    'recount count tall',
    'accord agreement deal pact treat',
    'fin penalt',
    'clos shutdown',
    'payment paid pay',
  ].flatMap((line) => {
    const [first = '', ...rest] = line.split(' ')
    return rest.map((stem): [string, string] => [stem, first])
  }),
)
