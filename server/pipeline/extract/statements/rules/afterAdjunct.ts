import { monthOf } from '../days.ts'
import { type Passage, tagAt, wordAt } from '../Passage.ts'
import { isWeekday } from '../phrases.ts'
import { isVerbTag } from './clauses.ts'

/** Past one phrase of time, place of speaking or medium that starts here; the same index when there is none. */
export function afterAdjunct(passage: Passage, from: number, ceiling: number): number {
  const word = wordAt(passage, from)
  if (wordAt(passage, from + 2) === 'ago' && /^(?:hour|day|week|month|year)s?$/.test(wordAt(passage, from + 1))) return from + 3
  if (word === 'earlier' && wordAt(passage, from + 1) === 'this') return from + 3
  if (isWeekday(word) || word === 'yesterday' || word === 'today' || word === 'earlier') return afterTime(passage, from + 1, ceiling)
  if (timeStarters.test(word) && (isWeekday(wordAt(passage, from + 1)) || /^(?:week|month|year|on|night)$/.test(wordAt(passage, from + 1))))
    return from + 2
  if (word === 'on' && isDate(passage, from + 1)) return dateEnd(passage, from + 1, ceiling)
  if (!/^(?:on|in|at|during|via|through|by|to|from|over)$/.test(word)) return from
  for (let i = from + 1; i < Math.min(ceiling, from + 7); i++) {
    if (isVerbTag(tagAt(passage, i)) || wordAt(passage, i) === ',') break
    if (isWeekday(wordAt(passage, i)) || mediumNouns.has(wordAt(passage, i))) return afterTime(passage, i + 1, ceiling)
    if (/^(?:reporters|journalists|parliament|lawmakers|media)$/.test(wordAt(passage, i)) && word === 'to') return i + 1
  }
  return from
}

function isDate(passage: Passage, index: number): boolean {
  const [first, second] = [wordAt(passage, index), wordAt(passage, index + 1)]
  return (
    (monthOf(first) !== null && /^\d{1,2}(?:st|nd|rd|th)?$/.test(second)) ||
    (/^\d{1,2}(?:st|nd|rd|th)?$/.test(first) && monthOf(second) !== null)
  )
}

function dateEnd(passage: Passage, index: number, ceiling: number): number {
  const next = wordAt(passage, index + 2) === ',' ? index + 3 : index + 2
  return Math.min(ceiling, /^(?:19|20)\d\d$/.test(wordAt(passage, next)) ? next + 1 : index + 2)
}

function afterTime(passage: Passage, from: number, ceiling: number): number {
  const isPartOfDay = /^(?:morning|afternoon|evening|night)$/.test(wordAt(passage, from))
  return Math.min(ceiling, isPartOfDay ? from + 1 : from)
}

const mediumNouns = new Set(
  'statement interview briefing conference post message report speech letter email update assessment address tweet video television release telegram facebook twitter interviews remarks speeches comments'.split(
    ' ',
  ),
)
const timeStarters = /^(?:late|early|earlier|last|this|yesterday|today|tonight|recently|later)$/
