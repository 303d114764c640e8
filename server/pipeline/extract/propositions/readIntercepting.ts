import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { amountIn, oneIn } from './amountIn.ts'
import { type Clauses, hasDependent, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, placeWith, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { makeFrame } from './makeFrame.ts'
import { numberIn } from './numberIn.ts'
import { deedAt, doerOf, undergoerOf } from './roles.ts'
import { FLYING, HURLED, words } from './words.ts'

/** What defenders bring down: INTERCEPTS. */
export const interceptingTriggers: readonly Trigger[] = [
  {
    words: words(
      'intercept down shoot bring destroy neutralise neutralize eliminate knock jam suppress take fell blast swat force blow stop',
    ),
    read: readIntercepting,
  },
  { words: words('downing interception shootdown'), read: readInterceptingNoun },
  { words: words('downed'), read: readDowned },
  { words: words('intercepted downed destroyed shot'), read: readNumberDowned },
  { words: words('repel repulse'), read: readRepelled },
]

/** "Shot down 14 drones", "twelve missiles were intercepted", "destroyed 7 sea drones". */
function readIntercepting(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return null
  const object = undergoerOf(clauses, verb)
  if (object === null) return null
  const lemma = lemmaAt(clauses, verb)
  const counted = countedHead(clauses, object)
  const isFlying =
    FLYING.has(counted) ||
    MAKES.has(counted) ||
    DESIGNATION.test(clauses.tokens[object.head]?.text ?? '') ||
    clauses.syntax.tags[object.head] === 'PRON' ||
    clauses.syntax.tags[object.head] === 'NUM'
  const isDown =
    hasDependent(clauses, verb, ['compound:prt', 'advmod', 'case'], words('down out')) ||
    lemma === 'down' ||
    lemma === 'intercept' ||
    lemma === 'fell' ||
    isOutOfSky(clauses, verb)
  const isShot =
    lemma === 'intercept' ||
    (isDown && DOWNING.has(lemma)) ||
    (KILLING.has(lemma) && FLYING.has(counted) && (lemma !== 'stop' || HURLED.has(counted)))
  if (!isShot || !isFlying) return null
  const doer = doerOf(clauses, verb)
  // "Heavy rain brought down the helicopter", "a failure of the rotor brought it down".
  if (doer !== null && CAUSES.has(lemmaAt(clauses, doer.head))) return null
  // "The plane was destroyed on the runway by a drone" was struck.
  if (KILLING.has(lemma) && isOnGround(clauses, verb)) return null
  const place = placeWith(clauses, [verb, object.head], AT) ?? placeWith(clauses, [object.head], AIMED) ?? aimedAt(clauses, object)
  return makeFrame(clauses, ['INTERCEPTS', verb], {
    side: doer?.head === object.head ? null : doer,
    place,
    amount: amountIn(clauses, object, 'FLOW') ?? oneIn(clauses, object),
  })
}

const CAUSES = words('rain storm weather wind ice fog failure fault malfunction error lightning bird defect gust engine rotor')
const DOWNING = words('shoot bring take knock down fell blast swat force blow')

function isOnGround(clauses: Clauses, verb: number): boolean {
  return dependentsOf(clauses.syntax, verb, ['obl', 'nmod']).some((at) => GROUNDS.has(lemmaAt(clauses, at)))
}

const GROUNDS = words('runway ground hangar tarmac apron airfield airbase airport')

/** "Knocked out of the sky". */
function isOutOfSky(clauses: Clauses, verb: number): boolean {
  return dependentsOf(clauses.syntax, verb, ['obl']).some((at) => /^(?:sky|skies|air)$/.test(clauses.words[at] ?? ''))
}

/** "An MQ-9", "a Su-25", "an F-16". */
const MAKES = words('antonov ilyushin sukhoi tupolev mig bayraktar shahed mohajer hercules cessna mirage')
const DESIGNATION = /^(?:[A-Z]{1,3}|Mi|Su|An|Il|Tu|Yak|Ka|MiG)-\d{1,3}[A-Z]{0,2}$/
const KILLING = words('destroy neutralise neutralize eliminate jam suppress stop')

/** What is counted: "41 of the 60 drones". */
function countedHead(clauses: Clauses, { head, end }: Phrase): string {
  const lemma = lemmaAt(clauses, head)
  if (FLYING.has(lemma)) return lemma
  for (let at = head + 1; at < end; at++) if (FLYING.has(lemmaAt(clauses, at))) return lemmaAt(clauses, at)
  return lemma
}

/** "Drones launched at the city". */
function aimedAt(clauses: Clauses, object: Phrase): Phrase | null {
  const heads = [object.head, ...dependentsOf(clauses.syntax, object.head, ['nmod'])]
  const launched = heads.flatMap((head) => dependentsOf(clauses.syntax, head, ['acl']))
  return placeWith(clauses, launched, AIMED)
}

/** "A fighter jet was downed", where the parser takes it for an adjective. */
function readDowned(clauses: Clauses, word: number): Frame | null {
  const [subject] = dependentsOf(clauses.syntax, word, ['nsubj:pass', 'nsubj'])
  if (isVerb(clauses, word) || subject === undefined || !FLYING.has(countedHead(clauses, phraseAt(clauses, subject)))) return null
  const what = phraseAt(clauses, subject)
  return makeFrame(clauses, ['INTERCEPTS', word], {
    place: placeWith(clauses, [word, subject], AT),
    amount: amountIn(clauses, what, 'FLOW') ?? oneIn(clauses, what),
  })
}

/** "The number intercepted that day at thirty-five", "its count of missiles destroyed stood at five". */
function readNumberDowned(clauses: Clauses, word: number): Frame | null {
  const { content } = clauses
  const count = [word - 1, word - 2, word - 3].find((at) => at >= content.first && COUNTS.has(lemmaAt(clauses, at)))
  if (count === undefined || (word - count > 1 && !FLYING.has(lemmaAt(clauses, word - 1)))) return null
  if (wordAt(clauses, word) === 'shot' && wordAt(clauses, word + 1) !== 'down') return null
  if (word - count === 1 && wordAt(clauses, word) === 'destroyed') return null
  for (let at = word + 1; at < Math.min(content.end, word + 10); at++) {
    const isValue = /^(?:at|was|is|to|as)$/.test(wordAt(clauses, at - 1)) && numberIn(clauses, at, content.end) !== null
    if (!isValue) continue
    const amount = amountIn(clauses, { first: at, end: Math.min(content.end, at + 4) }, 'FLOW')
    return amount === null || amount.unit !== 'count' ? null : makeFrame(clauses, ['INTERCEPTS', word], { amount, verb: count })
  }
  return null
}

const COUNTS = words('number figure count tally total')

/** "Anti-aircraft guns repelled the drones". */
function readRepelled(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  if (object === null || !FLYING.has(lemmaAt(clauses, object.head))) return null
  const doer = doerOf(clauses, verb)
  const side = doer === null || doer.head === object.head ? null : doer
  return makeFrame(clauses, ['INTERCEPTS', verb], {
    side,
    place: placeWith(clauses, [verb, object.head], AT),
    amount: amountIn(clauses, object, 'FLOW'),
  })
}

/** "The downing of the aircraft". */
function readInterceptingNoun(clauses: Clauses, noun: number): Frame | null {
  const of = obliqueWith(clauses, [noun], words('of'))
  const { doer, verb, isOver } = deedAt(clauses, noun)
  if (of === null || !FLYING.has(countedHead(clauses, of))) return null
  return makeFrame(clauses, ['INTERCEPTS', noun], {
    side: doer,
    place: placeWith(clauses, [noun, of.head], AT),
    amount: amountIn(clauses, phraseAt(clauses, of.head), 'FLOW'),
    verb,
    isTurned: isOver,
  })
}

const AT = words('in at near on around outside over across')
const AIMED = words('at on into towards toward against across over in')
