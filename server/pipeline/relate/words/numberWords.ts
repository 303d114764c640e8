/** A content whose numbers in words, from two up, are in digits: "two hundred lorries" as "200 lorries", "sixty-one" as "61", "2.5 million" as "2500000". */
export function numbersInDigits(words: string): string {
  return words.replace(NUMBER_WORDS, inDigits)
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
])

const PLAIN = [...ONES.slice(1), ...TENS].join('|')
const SCALE = [...SCALES.keys()].join('|')
const NUMBER_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?:(?:${PLAIN})(?:-(?:${PLAIN}))?(?: (?:and )?(?:${PLAIN}|${SCALE})(?:-(?:${PLAIN}))?)*|\\d[\\d,.]* (?:${SCALE}))(?![\\p{L}\\p{N}])`,
  'giu',
)

function inDigits(words: string): string {
  let [total, group] = [0, 0]
  for (const word of words.toLowerCase().split(/[ -]/)) {
    const scale = SCALES.get(word)
    if (scale === undefined) group += plainNumber(word)
    else if (scale <= 100) group = Math.max(1, group) * scale
    else [total, group] = [total + Math.max(1, group) * scale, 0]
  }
  const number = total + group
  return number > 1 ? String(number) : words
}

/** 0 for what joins ("and"). */
function plainNumber(word: string): number {
  const tens = TENS.indexOf(word)
  if (tens >= 0) return (tens + 2) * 10
  const one = ONES.indexOf(word)
  return one >= 0 ? one : Number(word.replaceAll(',', '')) || 0
}
