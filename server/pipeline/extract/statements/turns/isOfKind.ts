import { isClaimNoun } from '../isClaimNoun.ts'
import { type Passage, tagAt, wordAt } from '../Passage.ts'
import type { Range } from '../Range.ts'
import type { ObjectKind } from './objectTurns.ts'

/** Whether the object of a verb that reports by it is of the kind that the verb needs. */
export function isOfKind(passage: Passage, content: Range, kind: Exclude<ObjectKind, 'THAT' | 'COLON'>): boolean {
  const words = passage.words.slice(content.first, Math.min(content.end, content.first + 24))
  const opens = tagAt(passage, content.first)
  switch (kind) {
    case 'ANY':
      return /^(?:DET|NOUN|PROPN|ADJ|PRON|NUM)$/.test(opens) && !/^(?:himself|herself|itself|themselves)$/.test(words[0] ?? '')
    case 'CLAIM':
      return (
        (content.end - content.first === 1 && /^(?:that|this|it)$/.test(words[0] ?? '')) ||
        headsClaim(words) ||
        isShare(words) ||
        SUPPOSED.test(words[1] ?? '')
      )
    case 'OWN_CLAIM':
      return (
        headsClaim(words) &&
        (POSSESSIVE.test(words[0] ?? '') ||
          /^(?:the (?:figure|number|claim|count|toll|estimate|account|statement|accusation|allegation) (?:of|that|about)\b)/.test(
            words.join(' '),
          ))
      )
    case 'FIGURE':
      return givesFigure(passage, content, words)
    case 'OWN_FIGURE':
      return (
        words.some((word) => /^(?:toll|tally|count|figures?|estimates?|number)$/.test(word)) &&
        words.some((word) => POSSESSIVE.test(word)) &&
        hasNumber(passage, content)
      )
    case 'BLAME':
      return blames(wordAt(passage, content.first - 1), words.join(' ')) && /^(?:DET|NOUN|PROPN|ADJ|PRON)$/.test(opens)
    case 'NOTHING':
      return (
        words[0] === 'no' &&
        content.end - content.first > 1 &&
        !/^(?:reason|need|way|point|choice|alternative|option|future|problem|harm|one)$/.test(words[1] ?? '')
      )
    case 'BIDDING':
      return words.some((word, at) => word === 'to' && at > 0 && tagAt(passage, content.first + at + 1) === 'VERB')
    case 'AS':
      return /^(?:PROPN|DET|NOUN|NUM)$/.test(opens) && words.indexOf('as') > 0 && words.indexOf('as') < words.length - 1
  }
}

/** "The alleged offer": a thing that is only told of. */
const SUPPOSED = /^(?:supposed|alleged|so-called|purported)$/
const POSSESSIVE = /^(?:his|her|its|their|our|my)$/

/** Before any preposition or "that", a noun for something said: "its earlier figure of ten", "the enemy 's boast". */
function headsClaim(words: readonly string[]): boolean {
  const end = words.findIndex((word, at) => at > 0 && /^(?:of|that|about|on|in|to|for|against|from|which|who)$/.test(word))
  return words.slice(0, end < 0 ? words.length : end).some(isClaimNoun)
}

/** "58 percent". */
function isShare(words: readonly string[]): boolean {
  return words.length <= 4 && /^(?:percent|per|%)$/.test(words[1] ?? '')
}

/** "The number as ten", "some forty percent of the town", "nine craters": a number, of a count or share. */
function givesFigure(passage: Passage, content: Range, words: readonly string[]): boolean {
  if (!hasNumber(passage, content)) return false
  const text = words.join(' ')
  if (/\b(?:percent|per cent|%)/.test(text)) return true
  if (/^give|^gave/.test(wordAt(passage, content.first - 1)))
    return /\b(?:number|toll|count|figure|fatalities|casualties|losses|dead|deaths|wounded|strength|total|gap|turnout|cost|price|sum|shortfall|distance|queue)\b.{0,80} (?:as|at) /.test(
      text,
    )
  return (
    /^(?:count|of$|to$|at$)/.test(wordAt(passage, content.first - 1)) &&
    (tagAt(passage, content.first) === 'NUM' || /^(?:at least|more than|some|about|over|nearly|up to) /.test(text))
  )
}

function hasNumber(passage: Passage, { first, end }: Range): boolean {
  for (let at = first; at < end; at++) if (tagAt(passage, at) === 'NUM') return true
  return false
}

/** "… at the guards' door", "the guards guilty of …", "the fire to a spark", "the fire on the guards". */
function blames(verb: string, words: string): boolean {
  if (/^h/.test(verb)) return / (?:guilty|responsible|accountable|liable|answerable)\b/.test(words)
  if (/^l/.test(verb)) return words.includes(' at ') && / (?:door|feet|doorstep)$/.test(words)
  return /^p/.test(verb)
    ? /^(?:(?:the|all|full) )*(?:blame|responsibility|guilt|fault|attack|killing|fire|blast|explosion|strike|crime|crash)s? .*on /.test(
        words,
      )
    : / to \S/.test(words)
}
