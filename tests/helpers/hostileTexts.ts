/** A text that is hard to read, of about so many characters. */
export type HostileText = (characters: number) => string

/** Kinds of text that a reader of news never meets, and that must not stop it. */
export const hostileTexts: Readonly<Record<string, HostileText>> = {
  'news on one line': repeat(
    'Mayor Ada Lindqvist said on Monday that “the bridge at Norrby is open”, and the 14th Engineer Battalion denied it. ',
  ),
  'quotations without end': repeat('“The dam holds,” he said. '),
  'marks that never close': repeat('“a he said '),
  'said said said': repeat('said '),
  'no spaces': repeat('thebridgeatnorrbyisopensaidthemayor'),
  'spaces alone': (characters) => `Norrby${' '.repeat(characters)}Norrby said so.`,
  'lines alone': (characters) => `Norrby${'\n'.repeat(characters)}Norrby said so.`,
  'capital letters': repeat('A'),
  'capitalised words': repeat('Norrby '),
  'capitals in words': repeat('NORRBY BRIDGE '),
  'digits alone': repeat('1234567890'),
  'numbers alone': repeat('12 of 14, 3.5 % '),
  'units alone': repeat('14th and 15th Brigades of the 3rd Corps, '),
  'deep brackets': (characters) => `${'('.repeat(characters / 2)}Norrby${')'.repeat(characters / 2)}`,
  'brackets that never close': repeat('(Norrby '),
  'right to left': repeat('אמר ראש העיר \u202eNorrby\u202c. '),
  emoji: repeat('👩‍👧 said 🏳️‍🌈 '),
  'NUL and lone surrogates': repeat('Norrby\0 \ud800said\udc00 '),
  commas: repeat('Norrby, Sundvik, '),
  'according to': repeat('according to Norrby '),
  'that that that': repeat('he said that '),
  pronouns: repeat('He said he told him that she said so. '),
  apostrophes: repeat("Norrby's 'Sundvik's "),
  hyphens: repeat('Norrby-'),
  'full stops': repeat('U.S. '),
}

function repeat(words: string): HostileText {
  return (characters) => words.repeat(Math.ceil(characters / words.length)).slice(0, characters)
}
