import type { Draft } from '../Draft.ts'
import { isSomebody } from '../isSomebody.ts'
import { type Passage, quoteAt, tagAt, wordAt } from '../Passage.ts'
import { nounPhraseStartingAt, subjectBefore, trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { cueAround } from '../rules/verbGroup.ts'
import { isDoer } from './doers.ts'
import { ownerBefore } from './readAccount.ts'
import { isReceiving, isStandingAdjective, isToldNoun, standingOf } from './stances.ts'
import { tellerBefore } from './tellerBefore.ts'

/** Who takes a stand, and the verb that tells so; null where a noun does ("her reply: …"). */
export interface Stand {
  readonly source: Range
  readonly verb: number | null
}

interface Behind {
  /** Whether a quotation stands behind the colon: then whoever the words are about says it. */
  readonly isQuoted: boolean
  readonly earlier: readonly Draft[]
}

/** The stand that somebody takes in the words before a colon: "The union disagreed", "Roe was blunt", "He has another version", "The army's line has not changed"; null where nobody does. */
export function standTaken(passage: Passage, head: Range, { isQuoted, earlier }: Behind): Stand | null {
  const verb = mainVerb(passage, head)
  const owned = ownedNoun(passage, { first: head.first, end: verb ?? head.end })
  if (owned !== null) return { source: owned, verb: null }
  if (verb === null) return null
  const main = groupEnd(passage, verb, head.end)
  const standing = standingOf(wordAt(passage, main), wordAt(passage, main + 1))
  const isPassive =
    main !== verb && /^(?:was|were|is|are|been|being)$/.test(wordAt(passage, main - 1)) && !isStandingAdjective(wordAt(passage, main))
  if (isPassive || isReceiving(wordAt(passage, main)) || isUnanswered(passage, main)) return null
  const somebody = tellerBefore(passage, main, earlier) ?? opener(passage, { first: head.first, end: verb })
  const source = somebody ?? (standing === 'ALONE' ? subjectBefore(passage, main) : null)
  if (source === null || isEmpty(source) || source.first < head.first) return null
  if (NOBODY.test(wordAt(passage, source.first)) || (wordAt(passage, source.first) === 'it' && isQuoted && standing === null)) return null
  const isSaid = isQuoted && !SIGNS.test(wordAt(passage, head.end - 1))
  return standing !== null || isSaid || marksStand(passage, { first: main, end: head.end })
    ? { source, verb: isNegated(passage, main) || wordAt(passage, main + 1) === 'no' ? null : main }
    : null
}

/** "A gunner | reached by phone", "A cook | who survived": who opens the words. */
function opener(passage: Passage, { first, end }: Range): Range | null {
  const named = trimmed(passage, nounPhraseStartingAt(passage, first, end))
  return !isEmpty(named) && isDoer(passage, named) ? named : null
}

const NOBODY = /^(?:nobody|none|no|there|this|that|these|what|who)$/

/** "Pointed at a banner: “Go home”": the words are the banner's. */
const SIGNS = /^(?:banners?|signs?|placards?|posters?|slogans?|graffiti|headlines?|walls?|inscriptions?|leaflets?|stickers?|tattoos?)$/

/** The first finite verb that no "who" or "that" brings in. */
function mainVerb(passage: Passage, { first, end }: Range): number | null {
  let isHung = false
  for (let at = first; at < end; at++) {
    if (quoteAt(passage, at)) continue
    const word = wordAt(passage, at)
    if (/^(?:who|which|that|whose|whom|when|while|where|after|as|if)$/.test(word) && tagAt(passage, at) !== 'DET') isHung = true
    else if (word === ',') isHung = false
    else if (!isHung && isTensed(passage, at)) return at
  }
  return null
}

function isTensed({ syntax, tags, words }: Passage, at: number): boolean {
  if (tags[at] === 'AUX') return true
  if (tags[at] !== 'VERB') return false
  return !syntax || /^VB[DPZ]$/.test(syntax.fineTags[at] ?? '') || standingOf(words[at] ?? '', words[at + 1] ?? '') !== null
}

/** The last token of an auxiliary with its verbs: "has | not | budged". */
function groupEnd(passage: Passage, verb: number, ceiling: number): number {
  let end = verb
  for (let at = verb; at < ceiling && /^(?:AUX|ADV|PART|VERB)$/.test(tagAt(passage, at)); at++) {
    if (wordAt(passage, at) === 'to') break
    if (/^(?:AUX|VERB)$/.test(tagAt(passage, at))) end = at
    if (tagAt(passage, at) === 'VERB') break
  }
  return end
}

/** "Did not answer: the line was dead". */
function isUnanswered(passage: Passage, verb: number): boolean {
  return (
    isNegated(passage, verb) &&
    /^(?:answer|reply|respond|say|comment|explain|apologi[sz]e|agree|know|tell|write)(?:s|ed)?$/.test(wordAt(passage, verb))
  )
}

function isNegated(passage: Passage, verb: number): boolean {
  return passage.words.slice(cueAround(passage, verb).first, verb).some((word) => /^(?:not|n't|never)$/.test(word))
}

/** From the verb on: a noun for what is told, an adjective for how, or a turn like "otherwise", "in no doubt", "none of it". */
function marksStand(passage: Passage, { first, end }: Range): boolean {
  for (let at = first; at < end; at++) {
    const word = wordAt(passage, at)
    if (quoteAt(passage, at) || (at === first && tagAt(passage, at) === 'AUX')) continue
    if (at === first && STAYING.test(word)) return isNegated(passage, at)
    if (/^(?:who|which|that|whose)$/.test(word)) return false
    if (isToldNoun(word) || isStandingAdjective(word) || TURNS.test(word)) return true
    if (/^(?:one|some|no)$/.test(word) && /^(?:thing|point|failing|secret|exception|way)$/.test(wordAt(passage, at + 1))) return true
    if (/^(?:none|another)$/.test(word) && /^(?:of|way)$/.test(wordAt(passage, at + 1))) return true
    if (tagAt(passage, at) === 'VERB' && wordAt(passage, at - 1) === 'to' && standingOf(word, '') === 'ALONE') return true
  }
  return false
}

const TURNS = /^(?:otherwise|differently|elsewhere|reverse|opposite|contrary)$/

/** "Has not budged". */
const STAYING = /^(?:budged?|moved?|waver(?:ed)?|yield(?:ed)?|relent(?:ed)?|flinch(?:ed)?|changed?)$/

/** Whose reply, line or finding the words before the verb are: "Marlon Abey's | reply", "Its | finding, released on Friday". */
function ownedNoun(passage: Passage, { first, end }: Range): Range | null {
  for (let at = first; at < end; at++) {
    if (!isToldNoun(wordAt(passage, at)) || tagAt(passage, at) !== 'NOUN') continue
    const owner = ownerBefore(passage, at) ?? authorBehind(passage, at, end)
    if (owner === null || (owner.first < at && owner.first !== first && !/^(?:and|but|,)$/.test(wordAt(passage, owner.first - 1))))
      return null
    return /^(?:'s|')$/.test(wordAt(passage, owner.end - 1)) ? { first: owner.first, end: owner.end - 1 } : owner
  }
  return null
}

/** "The answer from | the ministry". */
function authorBehind(passage: Passage, noun: number, ceiling: number): Range | null {
  if (!/^(?:from|of|by)$/.test(wordAt(passage, noun + 1))) return null
  const author = trimmed(passage, nounPhraseStartingAt(passage, noun + 2, ceiling))
  return !isEmpty(author) && isSomebody(passage, author) ? author : null
}
