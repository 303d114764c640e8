import { isNegated } from './isNegated.ts'

/**
 * What words deny, said as if it were so: "the road was never cut" → "the road was cut". A claim bears these, for whoever says that it is not so is told as one who
 * denies it. Words that deny nothing, or by a verb of denying ("refused to go"), are given back as they are.
 */
export function affirmedWords(words: string): string {
  if (!isNegated(words)) return words
  const other = withOtherNumber(words)
  if (other !== null && !isNegated(other)) return inGoodOrder(words, other)
  for (const [negated, affirmed] of TURNS) {
    if (!negated.test(words)) continue
    const turned = words.replace(negated, affirmed)
    if (!isNegated(turned)) return inGoodOrder(words, turned)
  }
  return words
}

type Turn = readonly [RegExp, (whole: string, ...groups: string[]) => string]

const NUMBER =
  '(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)'

/** "It was two that sank, not three" denies that it was three: with the other number in the place of the one given; null for all else. */
function withOtherNumber(words: string): string | null {
  const [tail, denied = ''] = DENIED_NUMBER.exec(words) ?? []
  if (tail === undefined) return null
  const before = words.slice(0, words.length - tail.length)
  const given = GIVEN_NUMBER.exec(before)
  return given === null ? null : before.slice(0, given.index) + denied + before.slice(given.index + given[0].length)
}

const DENIED_NUMBER = new RegExp(`, (?:and )?not (${NUMBER})$`, 'iu')
const GIVEN_NUMBER = new RegExp(`\\b${NUMBER}\\b`, 'iu')

/** Ways to say no and what is left when they are taken back, the longest first. */
const TURNS: readonly Turn[] = [
  [/\bno longer\b/i, () => 'still'],
  [/\bnot (?:one|a single)\b/i, () => 'at least one'],
  [/\b(?:no ?one|nobody)\b/i, () => 'somebody'],
  [/\bnothing\b/i, () => 'something'],
  [/\bnone\b/i, () => 'some'],
  [/\bcannot\b/i, () => 'can'],
  [/\b(wo|ca|sha)n['’]t\b/i, (_, verb = '') => ({ wo: 'will', ca: 'can', sha: 'shall' })[verb.toLowerCase()] ?? verb],
  [/n['’]t\b/i, () => ''],
  [/\bnot, after all,? /i, () => ''],
  [/ ?\b(?:not|never)\b/i, () => ''],
  [/\bno (?=\p{L})/iu, () => 'some '],
]

/** The words that go with a no alone turn with it; a sentence keeps its capital. */
function inGoodOrder(words: string, turned: string): string {
  const plain = turned
    .replace(/ (?:of any kind|whatsoever|at all|any longer|any more)\b/i, '')
    .replace(/\bany(one|body|thing|where)\b/i, 'some$1')
    .replace(/ ever(?= \p{Ll})/u, '')
    .replace(/\bany (?=\p{Ll})/iu, 'some ')
    .trim()
  return /^\P{L}*\p{Lu}/u.test(words)
    ? plain.replace(/^(\P{L}*)(\p{Ll})/u, (_, before: string, letter: string) => before + letter.toUpperCase())
    : plain
}
