import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import { expect, test } from 'vitest'
import { builtRegexes, type CodeRegex, codeFiles, regexLiterals } from './gatherRegexes.ts'

// recheck tells expressions that are polynomial or exponential in a text's length and gives the text; it knows look-behind and Unicode classes.
// The checker that runs in this process: what it finds does not depend on what is installed beside it.
process.env.RECHECK_BACKEND = 'pure'

/** Only what repeats without end, or nearly so, can be slow on a long text. */
const repeats = /(?<!\\)[*+]|\{\d+,\}|\{\d+,\d{3,}\}/

const literals = ['server', 'client'].flatMap(codeFiles).flatMap(regexLiterals)
const building = codeFiles('server').filter((file) =>
  readFileSync(join(import.meta.dirname, '../../..', file), 'utf8').includes('new RegExp('),
)

/** What a long text could do to an expression: "2nd degree polynomial: 'a'.repeat(…)"; null when nothing was found. */
function slownessOf({ source, flags }: CodeRegex): string | null {
  const found = checkSync(source, flags, { timeout: 1500, recallTimeout: -1, randomSeed: 7 })
  return found.status === 'vulnerable' ? `${found.complexity.summary}: ${found.attack.pattern}` : null
}

function slow(regexes: readonly CodeRegex[]): readonly string[] {
  const distinct = new Map(regexes.filter(({ source }) => repeats.test(source)).map((regex) => [`/${regex.source}/${regex.flags}`, regex]))
  return [...distinct].flatMap(([words, regex]) => {
    const slowness = slownessOf(regex)
    return slowness === null ? [] : [`${regex.file} ${words}: ${slowness}`]
  })
}

test('the parser finds the expressions of the code', () => {
  expect(literals.length).toBeGreaterThan(300)
})

test('no expression of the code goes back over its text more than a constant number of times', { timeout: 300_000 }, () => {
  expect(slow(literals)).toEqual([])
})

test('nor does one that is put together', { timeout: 300_000 }, async () => {
  const built: CodeRegex[] = []
  for (const file of building) built.push(...(await builtRegexes(file)))
  expect(slow(built)).toEqual([])
})

test('a slow one would be told', () => {
  expect(slow([{ file: 'a.ts', source: '(a+)+$', flags: '' }])).toHaveLength(1)
  expect(slow([{ file: 'a.ts', source: '\\s+$', flags: '' }])).toHaveLength(1)
})
