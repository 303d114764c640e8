import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { subjectOf } from '../syntax/subjectOf.ts'
import {
  type Clauses,
  doerOf,
  isPlaceLike,
  isVerb,
  lemmaAt,
  obliqueWith,
  ownerOf,
  type Phrase,
  phraseAt,
  undergoerOf,
  WHERE,
  wordAt,
} from './Clauses.ts'
import { makeFrame } from './makeFrame.ts'
import { shareIn } from './partAndShare.ts'

/** Who holds a place, who took it, who still defends it: CONTROLS, SEIZES, HOLDS, CONTESTED. */
export function readControl(clauses: Clauses, token: number): Frame | null {
  const lemma = lemmaAt(clauses, token)
  if (isVerb(clauses, token)) return readVerb(clauses, token, lemma)
  if (WHOSE.has(wordAt(clauses, token)) || lemma === 'master') return readWhose(clauses, token, lemma)
  if (lemma === 'control' || lemma === 'occupation' || lemma === 'capture' || lemma === 'seizure' || lemma === 'liberation')
    return readNoun(clauses, token, lemma)
  if (lemma === 'hand' && wordAt(clauses, token) === 'hands') return readHands(clauses, token)
  return null
}

/** "The station is ours", "they are masters of the town". */
function readWhose(clauses: Clauses, token: number, lemma: string): Frame | null {
  const { syntax } = clauses
  const [subject] = dependentsOf(syntax, token, ['nsubj'])
  if (subject === undefined) return null
  const phrase = phraseAt(clauses, subject)
  if (lemma === 'master')
    return makeFrame(clauses, ['CONTROLS', token], { side: phrase, place: obliqueWith(clauses, [token], new Set(['of'])) })
  const isGround = isPlaceLike(clauses, phrase) || HELD.has(lemmaAt(clauses, subject))
  return isGround ? makeFrame(clauses, ['CONTROLS', token], { place: phrase }) : null
}

const WHOSE = new Set(['ours', 'theirs'])
/** What is held though it is no place with a name. */
const HELD = new Set('station airfield port crossing bridge hill hospital factory market street post headquarters garrison'.split(' '))

function readVerb(clauses: Clauses, verb: number, lemma: string): Frame | null {
  if (TAKING.has(lemma)) return readTaking(clauses, verb, lemma)
  if (lemma === 'fall') return readFall(clauses, verb)
  const place = undergoerOf(clauses, verb)
  if (lemma === 'lose' && place !== null && isGround(clauses, place))
    return makeFrame(clauses, ['CONTROLS', verb], { side: doerOf(clauses, verb), place, isTurned: true })
  if (lemma === 'contest') return makeFrame(clauses, ['CONTESTED', verb], { side: null, place })
  if (
    lemma === 'control' ||
    lemma === 'controll' ||
    lemma === 'occupy' ||
    (lemma === 'secure' && place !== null && isGround(clauses, place))
  )
    return makeFrame(clauses, ['CONTROLS', verb], { side: doerOf(clauses, verb), place })
  if (lemma !== 'hold' && lemma !== 'defend' && lemma !== 'retain') return null
  return readHolding(clauses, verb, place)
}

/** A place, or what is held though it is none with a name. */
function isGround(clauses: Clauses, place: Phrase): boolean {
  return isPlaceLike(clauses, place) || HELD.has(lemmaAt(clauses, place.head))
}

/** "Holds 70% of the city" tells a share; "holds the north", "is holding its positions", "holds on to the city" that it is still there. */
function readHolding(clauses: Clauses, verb: number, object: Phrase | null): Frame | null {
  const noun = object === null ? '' : lemmaAt(clauses, object.head)
  if (noun === 'control') return null
  const side = doerOf(clauses, verb)
  const where = obliqueWith(clauses, [verb, object?.head], ONTO)
  if (object === null || POSITIONS.has(noun)) return where || object ? makeFrame(clauses, ['HOLDS', verb], { side, place: where }) : null
  if (!isPlaceLike(clauses, object)) return null
  const share = shareIn(clauses, object)
  const isShare = share !== null && share.min === share.max
  return makeFrame(clauses, [isShare ? 'CONTROLS' : 'HOLDS', verb], { side, place: object, share })
}

const POSITIONS = new Set('position line ground defence defense front sector'.split(' '))
const ONTO = new Set('in on onto to at near around inside'.split(' '))

function readTaking(clauses: Clauses, verb: number, lemma: string): Frame | null {
  const object = undergoerOf(clauses, verb)
  if (object === null || lemmaAt(clauses, object.head) === 'control' || isCaptive(clauses, object)) return null
  if (LIGHT.has(lemma) && !isPlaceLike(clauses, object)) return null
  return makeFrame(clauses, ['SEIZES', verb], { side: doerOf(clauses, verb), place: object })
}

const TAKING = new Set('capture seize take retake recapture liberate conquer overrun annex reclaim regain storm'.split(' '))
const LIGHT = new Set(['take', 'regain', 'reclaim', 'storm'])

/** "Captured over 50 soldiers": people are taken, not ground. */
function isCaptive(clauses: Clauses, { head }: Phrase): boolean {
  return PEOPLE.has(lemmaAt(clauses, head)) || EQUIPMENT.has(lemmaAt(clauses, head))
}

const PEOPLE = new Set(
  'soldier troop fighter prisoner civilian people man officer militant hostage person serviceman attention imagination'.split(' '),
)
const EQUIPMENT = new Set(
  'tank vehicle truck lorry car boat weapon drone equipment ammunition gun system image video footage asset fund ship vessel'.split(' '),
)

/** "The town fell to the rebels": the others hold it now. */
function readFall(clauses: Clauses, verb: number): Frame | null {
  const place = doerOf(clauses, verb)
  if (place === null || !isPlaceLike(clauses, place)) return null
  return makeFrame(clauses, ['SEIZES', verb], { side: obliqueWith(clauses, [verb], new Set(['to'])), place })
}

/** "Full control over the city", "under Ruritanian occupation", "has lost control of". */
function readNoun(clauses: Clauses, noun: number, lemma: string): Frame | null {
  const { syntax } = clauses
  const place = obliqueWith(clauses, [noun, syntax.heads[noun]], OVER)
  const head = syntax.heads[noun] ?? -1
  const governs = head >= clauses.content.first && head < clauses.content.end && isVerb(clauses, head)
  const isUnder = dependentsOf(syntax, noun, ['case']).some((at) => wordAt(clauses, at) === 'under')
  const owner = ownerOf(clauses, noun)
  if (isUnder)
    return makeFrame(clauses, ['CONTROLS', noun], {
      side: owner,
      place: subjectNear(clauses, noun),
      ...(governs ? { verb: head } : {}),
    })
  if (lemma !== 'control' && dependentsOf(syntax, noun, ['nmod:poss']).some((at) => syntax.tags[at] === 'PRON')) return null
  const share = shareIn(clauses, { first: syntax.subtreeStarts[noun] ?? noun, end: noun })
  const side = governs ? doerOf(clauses, head) : owner
  const verb = governs ? { verb: head } : {}
  if (lemma !== 'control') {
    const by = obliqueWith(clauses, [noun, place?.head, syntax.heads[noun]], new Set(['by']))
    return isLegalMatter(clauses, noun) ? null : makeFrame(clauses, ['SEIZES', noun], { side: owner ?? by ?? side, place, share, ...verb })
  }
  const isLost = governs && lemmaAt(clauses, head) === 'lose'
  const isKept = governs && KEEPING.has(lemmaAt(clauses, head))
  if (isKept && place !== null && lemmaAt(clauses, place.head) === 'situation') {
    return makeFrame(clauses, ['HOLDS', noun], { side, place: obliqueWith(clauses, [place.head, head], WHERE), ...verb })
  }
  return makeFrame(clauses, ['CONTROLS', noun], { side, place, share, isTurned: isLost, ...verb })
}

/** "The seizure of the territory as an illegal land grab" tells what it is called, not that it happened. */
function isLegalMatter(clauses: Clauses, noun: number): boolean {
  for (let at = noun + 1; at < Math.min(clauses.content.end, noun + 8); at++) if (wordAt(clauses, at) === 'as') return true
  return false
}

const OVER = new Set('over of in on at throughout across'.split(' '))
const KEEPING = new Set('maintain retain keep have'.split(' '))

/** Who or what is under control or in somebody's hands: the subject of the phrase or of its verb, or the noun that it hangs on. */
function subjectNear(clauses: Clauses, noun: number): Phrase | null {
  const { syntax } = clauses
  const head = syntax.heads[noun] ?? -1
  const isOnNoun = head >= 0 && (syntax.relations[noun] === 'nmod' || syntax.relations[noun] === 'acl')
  const subject = isOnNoun ? head : (subjectOf(syntax, noun) ?? (head < 0 ? null : subjectOf(syntax, head)))
  return subject === null ? null : phraseAt(clauses, subject)
}

/** "Is in the hands of the army", "in rebel hands". */
function readHands(clauses: Clauses, noun: number): Frame | null {
  const { syntax } = clauses
  if (!dependentsOf(syntax, noun, ['case']).some((at) => wordAt(clauses, at) === 'in')) return null
  const holder = obliqueWith(clauses, [noun], new Set(['of']))
  const verb = syntax.heads[noun] ?? -1
  const held = verb >= 0 && (lemmaAt(clauses, verb) === 'have' || lemmaAt(clauses, verb) === 'hold') ? undergoerOf(clauses, verb) : null
  const isStill = verb >= 0 && dependentsOf(syntax, verb, ['advmod']).some((at) => wordAt(clauses, at) === 'still')
  return makeFrame(clauses, [isStill ? 'HOLDS' : 'CONTROLS', noun], {
    side: holder ?? ownerOf(clauses, noun),
    place: held ?? subjectNear(clauses, noun),
  })
}
