import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chanceFrom } from '../../server/learning/chance.ts'

/** An article as a file: a name, and a text with a head, paragraphs and all that stands around them. */
export interface ArticleFile {
  readonly name: string
  readonly text: string
}

/** The texts of a folder, by name. */
export function articlesIn(folder: string): ArticleFile[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}

/**
 * `count` varied copies of articles, the same for the same seed: some names become invented ones throughout a copy, numbers and dates move,
 * and paragraphs below the first change places. For benches: what they say means nothing.
 */
export function varyArticles(
  articles: readonly ArticleFile[],
  { count, seed }: { readonly count: number; readonly seed: number },
): ArticleFile[] {
  const chance = chanceFrom(seed)
  return Array.from({ length: count }, (_, index) => {
    const article = articles[index % articles.length]
    if (article === undefined) throw new Error('there is no article to vary')
    const number = String(index + 1).padStart(String(count).length, '0')
    return { name: article.name.replace(/(\.\w+)$/, `-${number}$1`), text: varyText(article.text, chance) }
  })
}

function varyText(text: string, chance: () => number): string {
  const [, head = '', body = ''] = /^(\s*---\n[\s\S]*?\n---\n)?([\s\S]*)$/.exec(text) ?? []
  const renamed = varyNames(body, chance)
  return varyDates(head, chance) + movedParagraphs(varyNumbers(varyDates(renamed, chance), chance), chance)
}

/** About a third of the names that stand inside sentences get an invented name each. */
function varyNames(text: string, chance: () => number): string {
  const names = new Set([...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}(?=[\s,.’'])/gu)].map(([name]) => name))
  const renamed = new Map([...names].filter((name) => !keptNames.has(name) && chance() < 0.35).map((name) => [name, inventedName(chance)]))
  return text.replace(/\p{Lu}\p{Ll}{3,}/gu, (word) => renamed.get(word) ?? word)
}

const keptNames = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December President General Ministry Defence Defense'.split(
    ' ',
  ),
)
const firstParts = 'Al Bar Cor Dal El Far Gor Hal Ing Jor Kar Lin Mar Nor Os Pel Quin Ros Sol Tar Ul Var Wes Yor Zel'.split(' ')
const lastParts = 'berg by dal den gard heim holm ic in land lov mark no ova rup sen ska sky son stad strom ton va vik wick'.split(' ')

function inventedName(chance: () => number): string {
  return `${pick(firstParts, chance)}${pick(['a', 'e', 'i', 'o', 'an', 'en', ''], chance)}${pick(lastParts, chance)}`
}

/** Days of a year around 2025, in the form that they had. */
function varyDates(text: string, chance: () => number): string {
  return text
    .replace(/\b20\d\d-\d\d-\d\d\b/g, () => new Date(Date.UTC(2025, 0, 1 + Math.floor(chance() * 365))).toISOString().slice(0, 10))
    .replace(
      /\b(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b/g,
      (_, month) => `${month} ${1 + Math.floor(chance() * 28)}`,
    )
}

/** Numbers of two digits and more, years and days apart, within a fifth of what they were. */
function varyNumbers(text: string, chance: () => number): string {
  return text.replace(/(?<![\d-])\d{1,3}(?:,\d{3})+(?![\d-])|(?<![\d.,-])\d{2,3}(?![\d.,-])/g, (number) => {
    const value = Math.round(Number(number.replaceAll(',', '')) * (0.8 + chance() * 0.4))
    return number.includes(',') ? value.toLocaleString('en') : String(value)
  })
}

/** Blocks between empty lines below the third, in another order. */
function movedParagraphs(text: string, chance: () => number): string {
  const blocks = text.split(/\n{2,}/)
  const moved = blocks.slice(3)
  for (let index = moved.length - 1; index > 0; index -= 1) {
    const other = Math.floor(chance() * (index + 1))
    const held = moved[index] ?? ''
    moved[index] = moved[other] ?? ''
    moved[other] = held
  }
  return [...blocks.slice(0, 3), ...moved].join('\n\n')
}

function pick(words: readonly string[], chance: () => number): string {
  return words[Math.floor(chance() * words.length)] ?? ''
}
