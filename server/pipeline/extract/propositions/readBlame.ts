import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, hasDependent, headIn, isNoun, isVerb, lemmaAt, obliqueWith, phraseAt, phraseOrNull, wordAt } from './Clauses.ts'
import { DEEDS, deedIn, placeOfDeed, predicateOf } from './deeds.ts'
import type { Trigger } from './FrameReader.ts'
import { isDoer } from './isDoer.ts'
import { isForce } from './isForce.ts'
import { isNegated } from './isNegated.ts'
import { makeFrame } from './makeFrame.ts'
import { atrocityTriggers } from './readAtrocities.ts'
import { deedTriggers } from './readDeeds.ts'
import { faultTriggers } from './readFaults.ts'
import { perpetratorTriggers } from './readPerpetrators.ts'
import { traceTriggers } from './readTraces.ts'
import { wrongTriggers } from './readWrongs.ts'
import { deedAt, doerOf, ownerOf, undergoerOf } from './roles.ts'
import { HURLED, words } from './words.ts'

/**
 * Who did a deed: RESPONSIBLE, or STRIKES where the deed is fire from afar. "Responsible for the strike", "behind the attack", "the ambush was ours", "carried it out", "was the
 * work of", "had nothing to do with", "was convicted of the murder".
 */
export const blameTriggers: readonly Trigger[] = [
  ...deedTriggers,
  ...atrocityTriggers,
  ...faultTriggers,
  ...perpetratorTriggers,
  ...wrongTriggers,
  ...traceTriggers,
  { words: words('responsible liable guilty culpable behind accountable'), read: readResponsible },
  { words: words('responsibility'), read: readResponsibility },
  { words: words('blame fault'), read: readBlamed },
  { words: words('involvement role hand part complicity'), read: readInvolvement },
  { words: words('work doing'), read: readWork },
  { words: words('cause provoke trigger perpetrate commit orchestrate mastermind plot instigate'), read: readCausing },
  { words: words('convict acquit accuse charge'), read: readConvicted },
  { words: words('confess admit'), read: readConfessed },
  { words: words('nothing anything'), read: readNothingToDo },
]

/** "X is responsible for the strike", "held X responsible", "found the company liable", "X was behind the attack". */
function readResponsible(clauses: Clauses, token: number): Frame | null {
  const { syntax } = clauses
  const isBehind = wordAt(clauses, token) === 'behind'
  const said = isBehind && syntax.relations[token] === 'case' ? headIn(clauses, token) : token
  const what = isBehind ? phraseOrNull(clauses, said) : obliqueWith(clauses, [token], FOR)
  const deed = deedIn(clauses, what)
  if (said < 0 || (isBehind && deed === null)) return null
  const head = syntax.heads[said] ?? -1
  const accused =
    dependentsOf(syntax, said, ['nsubj'])[0] ??
    // "Found | the company liable": whom the cue before the content is about.
    (head >= 0 && head < clauses.content.first && !isBehind && isNoun(clauses, said - 1) ? said - 1 : undefined) ??
    (head >= 0 && isVerb(clauses, head)
      ? (dependentsOf(syntax, head, ['obj', 'nsubj:pass'])[0] ?? doerOf(clauses, head)?.head)
      : undefined) ??
    (syntax.relations[said] === 'acl' || syntax.relations[said] === 'amod' ? head : undefined)
  if (accused === undefined || accused < 0 || accused === deed) return null
  // "A guilty plea", "the liable amount".
  if (syntax.relations[said] === 'amod' && !isDoer(clauses, phraseAt(clauses, accused))) return null
  // "Is responsible for health": that is an office.
  if (deed === null && what !== null && clauses.syntax.tags[what.head] === 'NOUN' && !HARMS.has(lemmaAt(clauses, what.head))) return null
  const trigger = deed ?? token
  const where = deed === null ? what : placeOfDeed(clauses, deed)
  return makeFrame(clauses, [predicateOf(clauses, trigger), trigger], { side: phraseAt(clauses, accused), place: where, verb: said })
}

const FOR = words('for of')
const HARMS = words(
  'damage loss destruction situation war conflict suffering casualty victim act action deed escalation ruin breakdown breach harm bloodbath burning abuse genocide fate plight delay mistake error',
)

/** "Claimed responsibility for the bombing", "bears responsibility". */
function readResponsibility(clauses: Clauses, noun: number): Frame | null {
  const { doer, verb } = deedAt(clauses, noun)
  const isAlone = headIn(clauses, noun) < 0
  if (!isAlone && (verb === null || !BEARING.has(lemmaAt(clauses, verb)))) return null
  const deed = deedIn(clauses, obliqueWith(clauses, [noun, verb ?? undefined], FOR))
  if (isAlone && deed === null) return null
  const trigger = deed ?? noun
  const isDenied = verb !== null && !isAlone && REFUSING.has(lemmaAt(clauses, verb))
  return makeFrame(clauses, [predicateOf(clauses, trigger), trigger], {
    side: doer,
    place: deed === null ? null : placeOfDeed(clauses, deed),
    verb: isAlone ? null : verb,
    isTurned: isDenied,
  })
}

const BEARING = words('claim bear take accept admit have share assume deny reject disclaim lie')
const REFUSING = words('deny reject disclaim')

/** "X is (not) to blame for the disaster", "is at fault". */
function readBlamed(clauses: Clauses, token: number): Frame | null {
  const { syntax } = clauses
  if (wordAt(clauses, token - 1) !== (lemmaAt(clauses, token) === 'blame' ? 'to' : 'at')) return null
  const head = syntax.heads[token] ?? -1
  const accused =
    dependentsOf(syntax, token, ['nsubj'])[0] ?? (head < 0 ? undefined : doerOf(clauses, head)?.head) ?? doerOf(clauses, token)?.head
  if (accused === undefined) return null
  const from = Math.max(clauses.content.first, token - 4)
  for (let at = from; at < token; at++) {
    if (lemmaAt(clauses, at) !== 'be') continue
    const isSo = ![at - 1, at + 1].some((near) => /^(?:not|n't|never)$/.test(wordAt(clauses, near)))
    const frame = makeFrame(clauses, ['RESPONSIBLE', token], { side: phraseAt(clauses, accused), verb: at })
    return frame === null ? null : { ...frame, isSo }
  }
  return null
}

/** "Involvement in the attack", "had a hand in", "played no part in the killing". */
function readInvolvement(clauses: Clauses, noun: number): Frame | null {
  const { doer, verb } = deedAt(clauses, noun)
  // "Denied | any hand in the killings": the verb stands before the content.
  const above = clauses.syntax.heads[noun] ?? -1
  const deed = deedIn(clauses, obliqueWith(clauses, [noun, verb ?? (above < clauses.content.first ? above : undefined)], words('in')))
  if (clauses.syntax.tags[noun] !== 'NOUN') return null
  // "Had no hand in it", "any part in this".
  const isInIt = deed === null && wordAt(clauses, noun + 1) === 'in' && isIt(clauses, noun + 2)
  if (isInIt && isDoer(clauses, doer) && verb !== null) return makeFrame(clauses, ['RESPONSIBLE', noun], { side: doer, verb })
  if (deed === null) return null
  return makeFrame(clauses, [predicateOf(clauses, deed), deed], { side: doer, place: placeOfDeed(clauses, deed), verb: verb ?? noun })
}

/** "The attack was the work of a foreign service". */
function readWork(clauses: Clauses, noun: number): Frame | null {
  const { syntax } = clauses
  const [subject] = dependentsOf(syntax, noun, ['nsubj'])
  const by = obliqueWith(clauses, [noun], words('of')) ?? deedAt(clauses, noun).doer
  if (subject === undefined || by === null || !hasDependent(clauses, noun, ['cop'], words('is was are were be been'))) return null
  const deed = deedIn(clauses, phraseAt(clauses, subject))
  // "It was the work of foreign agents".
  const isIt = /^(?:it|this|that)$/.test(wordAt(clauses, subject))
  if (isIt && (isForce(clauses, by.head) || AGENTS.has(lemmaAt(clauses, by.head))))
    return makeFrame(clauses, ['RESPONSIBLE', noun], { side: by })
  if (deed === null) return null
  return makeFrame(clauses, [predicateOf(clauses, deed), noun], { side: by, place: placeOfDeed(clauses, deed) })
}

const AGENTS = words('agent saboteur service intelligence assassin bandit extremist')

/** "Caused the flood", "was not caused by our forces", "committed the massacre". */
function readCausing(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  const deed = deedIn(clauses, object)
  const doer = doerOf(clauses, verb)
  if (object === null || deed === null || doer === null || doer.head === object.head || deed !== object.head) return null
  // "The blast was caused by a rebel missile".
  if (isNoun(clauses, doer.head) && HURLED.has(lemmaAt(clauses, doer.head)) && ownerOf(clauses, doer.head) !== null)
    return makeFrame(clauses, ['STRIKES', verb], { side: ownerOf(clauses, doer.head), place: placeOfDeed(clauses, deed) })
  const isThing = lemmaAt(clauses, verb) === 'cause' && NATURAL.has(lemmaAt(clauses, doer.head))
  return isThing ? null : makeFrame(clauses, ['RESPONSIBLE', verb], { side: doer, place: placeOfDeed(clauses, deed) })
}

/** Causes that are nobody's deed. */
const NATURAL = words('rain storm rocket fire fault leak weather heat error failure malfunction cyclone hurricane circuit wind wave gas')

/** "Two men were convicted of the murder", "was acquitted of the killing". */
function readConvicted(clauses: Clauses, verb: number): Frame | null {
  const accused = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  const deed = deedIn(clauses, obliqueWith(clauses, [verb, accused?.head], words('of with over in')))
  const lemma = lemmaAt(clauses, verb)
  if (accused === null || deed === null || (lemma !== 'convict' && lemma !== 'acquit')) return null
  return makeFrame(clauses, ['RESPONSIBLE', deed], { side: accused, place: placeOfDeed(clauses, deed), verb, isTurned: lemma === 'acquit' })
}

/** "Has confessed to the shooting". */
function readConfessed(clauses: Clauses, verb: number): Frame | null {
  const deed = isVerb(clauses, verb) ? deedIn(clauses, obliqueWith(clauses, [verb], words('to'))) : null
  const doer = doerOf(clauses, verb)
  return deed === null || doer === null
    ? null
    : makeFrame(clauses, ['RESPONSIBLE', deed], { side: doer, place: placeOfDeed(clauses, deed), verb })
}

/** "Had nothing to do with the killings". */
function readNothingToDo(clauses: Clauses, word: number): Frame | null {
  if (wordAt(clauses, word + 1) !== 'to' || wordAt(clauses, word + 2) !== 'do') return null
  const verb = clauses.syntax.heads[word] ?? -1
  const doer = verb < 0 ? null : doerOf(clauses, verb)
  const isSo = wordAt(clauses, word) === 'anything' && !isNegated(clauses, verb)
  for (let at = word + 3; at < Math.min(clauses.content.end, word + 9); at++) {
    // "Nothing to do with it": whoever rids himself of it is charged with it.
    const isBare = at === word + 4 && isDoer(clauses, doer) && isIt(clauses, at)
    if (!isBare && !DEEDS.has(lemmaAt(clauses, at))) continue
    const place = isBare ? null : placeOfDeed(clauses, at)
    const frame = makeFrame(clauses, [predicateOf(clauses, at), at], { side: doer, place, verb })
    return frame === null ? null : { ...frame, isSo }
  }
  return null
}

/** "It", "this", and not "this week's exchange". */
function isIt({ words: said, syntax }: Clauses, at: number): boolean {
  return /^(?:it|this|that)$/.test(said[at] ?? '') && !NOMINAL.has(syntax.tags[at + 1] ?? '')
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])
