/** The words of a content as the model of meanings knows them: small letters, without marks and possessive endings; every number is one word. */
export function meaningWords(content: string): readonly string[] {
  const plain = content.toLowerCase().replaceAll('’', "'").replaceAll("n't", ' not')
  return Array.from(plain.matchAll(WORD), ([word]) => (/^\d/.test(word) ? ANY_NUMBER : word.endsWith("'s") ? word.slice(0, -2) : word))
}

/** Which number it is others look at. */
const ANY_NUMBER = '0'
const WORD = /[a-z]+(?:'[a-z]+)?|\d[\d,.]*/g
