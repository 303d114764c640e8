import { isCommonWord } from './commonWords.ts'
import { stemOf } from './stemsOf.ts'
import { numbersInDigits } from './words/numberWords.ts'
import { sensesOf } from './words/sameWords.ts'

/** A number with what it counts. */
export interface Count {
  readonly number: number
  /** The stem of the noun behind it (of two words the one in the plural), and what it may mean that others mean, too. */
  readonly of: readonly (string | number)[]
}

/** The plain numbers of a content, each with what it counts: no days, years or times, and none that are told as a limit ("at least 40", "about 40"). */
export function countsIn(words: string): readonly Count[] {
  return [...numbersInDigits(words).replace(OUT_OF, '$1 ').matchAll(COUNT)].flatMap(
    ([, before = '', digits = '', percent, noun = '', next = '']) => {
      const number = Number(digits.replaceAll(',', ''))
      if (LIMIT.test(before) || MONTH.test(before) || Number.isNaN(number)) return []
      if (percent !== undefined) return [{ number, of: ['percent'] }]
      if (MONTH.test(noun) || noun === '' || TIME.test(noun)) return []
      const head = /s$/iu.test(noun) || !/s$/iu.test(next) ? noun : next
      if (isCommonWord(head.toLowerCase())) return []
      const stem = stemOf(head.toLowerCase())
      return [{ number, of: [stem, ...sensesOf(stem)] }]
    },
  )
}

/** "Two of the 40 stations" counts two stations. */
const OUT_OF = /(?<![\d,])(\d[\d,]*) of (?:the |its |their )?\d[\d,]* /g
const COUNT =
  /(?:\b(\p{L}{1,20}(?: than| to| least)?) )?(?<![\p{L}\d:.-])(\d[\d,]*(?:\.\d+)?)(?:( ?%| per ?cent\b)|(?! ?:)(?: of the| of)? ?(\p{L}[\p{L}-]{0,30})?(?: (\p{L}[\p{L}-]{0,30}))?)/gu
const LIMIT =
  /^(?:at least|least|more than|fewer than|less than|over|under|almost|nearly|about|around|some|roughly|up to|than|to|aged|article|page|line)$/i
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*$/iu
const TIME = /^(?:hours?|minutes?|days?|weeks?|months?|years?|am|pm|st|nd|rd|th)$/i
