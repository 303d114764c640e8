import { foldName } from './foldName.ts'

/**
 * A name as the common transliterations of its endings are one: "Holovatskyi", "Holovatsky" and "Holovatskiy" give one spelling, as "Andrii" and "Andriy" do. Nothing else
 * is united, so that two names of one spelling may be taken for one name.
 */
export function spellingOf(name: string): string {
  return respelt(name, ENDINGS)
}

/**
 * A name as all its transliterations are one: h and g and kh, ye and e, w and v, c and k, doubled letters too. Names that are alike in this alone may be one or two
 * ("Carl", "Karl"): it raises a doubt, and decides nothing.
 */
export function looseSpellingOf(name: string): string {
  return respelt(name, [...ENDINGS, ...LETTERS])
}

type Rule = readonly [pattern: RegExp, one: string]

function respelt(name: string, rules: readonly Rule[]): string {
  const words = foldName(name)
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .split(' ')
  return words
    .filter((word) => word !== '')
    .map((word) => rules.reduce((spelt, [pattern, one]) => spelt.replace(pattern, one), word))
    .join(' ')
}

const ENDINGS: readonly Rule[] = [
  [/(?:skyi|skyy|skii|skiy|skij|skyj|sky|ski)$/, 'ski'],
  [/(?:yi|yy|iy|ij|ii|yj|(?<=[^aeiou])y)$/, 'i'],
]

const LETTERS: readonly Rule[] = [
  [/shch|sch/g, 'sh'],
  [/tch/g, 'ch'],
  [/kh|gh/g, 'g'],
  [/h(?=[aeiou])/g, 'g'],
  [/ts|tz|cz/g, 'c'],
  [/ck|qu|[cq](?!h)/g, 'k'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/i[eo](?=.)/g, 'e'],
  [/[yj](?=[aeiou])/g, ''],
  [/[yj]/g, 'i'],
  [/([a-z])\1+/g, '$1'],
]
