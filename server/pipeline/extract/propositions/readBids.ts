import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { isPassive } from '../syntax/subjectOf.ts'
import { type Clauses, hasDependent, headIn, isGround, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isBidding } from './isBidding.ts'
import { mayBeForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { deedAt, doerOf, subjectIn, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** Orders in other words: ORDERS. "Demanded that the rebels withdraw", "called on the fighters to surrender", "all boats must leave the port by midnight", "imposed a curfew". */
export const bidTriggers: readonly Trigger[] = [
  { words: words('demand insist'), read: readDemand },
  { words: words('call appeal'), read: readCallOn },
  { words: words('leave evacuate withdraw surrender vacate disarm empty clear'), read: readMust },
  { words: words('curfew'), read: readCurfew },
]

/** "Demanded that the rebels withdraw their troops". */
function readDemand(clauses: Clauses, verb: number): Frame | null {
  const doing = isVerb(clauses, verb) ? dependentsOf(clauses.syntax, verb, ['ccomp'])[0] : undefined
  if (doing === undefined || !/^VBP?$/.test(clauses.syntax.fineTags[doing] ?? '')) return null
  const whom = subjectIn(clauses, doing)
  return whom === null || !mayBeForce(clauses, phraseAt(clauses, whom))
    ? null
    : bidden(clauses, verb, { whom: phraseAt(clauses, whom), doing })
}

/** "Called on the fighters to surrender". */
function readCallOn(clauses: Clauses, verb: number): Frame | null {
  const whom = isVerb(clauses, verb) ? obliqueWith(clauses, [verb], words('on upon to')) : null
  const doing = dependentsOf(clauses.syntax, verb, ['advcl', 'xcomp', 'ccomp']).find(
    (at) => at > verb && hasDependent(clauses, at, ['mark'], words('to')),
  )
  return whom === null || doing === undefined || doing < whom.head ? null : bidden(clauses, verb, { whom, doing })
}

function bidden(clauses: Clauses, verb: number, { whom, doing }: { readonly whom: Phrase; readonly doing: number }): Frame | null {
  if (!isBidding(clauses, whom, doing)) return null
  const ground = undergoerOf(clauses, doing) ?? obliqueWith(clauses, [doing], words('from of in near at'))
  return makeFrame(clauses, ['ORDERS', verb], {
    side: doerOf(clauses, verb),
    other: whom,
    place: ground !== null && isGround(clauses, ground) ? ground : null,
  })
}

/** "All boats must leave the port by midnight", "residents have to evacuate": with whence or until when. */
function readMust(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return null
  const whom = subjectIn(clauses, verb)
  const isDone = isPassive(clauses.syntax, verb) && whom !== null && isGround(clauses, phraseAt(clauses, whom))
  if (!isDone && /^(?:empty|clear)$/.test(lemmaAt(clauses, verb))) return null
  const isMust = hasDependent(clauses, verb, ['aux'], words('must'))
  const whence = undergoerOf(clauses, verb) ?? obliqueWith(clauses, [verb], words('from'))
  const isWhence = whence !== null && isGround(clauses, whence)
  const isUntil = dependentsOf(clauses.syntax, verb, ['obl', 'obl:agent']).some((at) =>
    hasDependent(clauses, at, ['case'], words('by before within')),
  )
  if (
    !isMust ||
    whom === null ||
    !(isWhence || isUntil) ||
    !(isDone || BIDDEN.has(lemmaAt(clauses, whom)) || mayBeForce(clauses, phraseAt(clauses, whom)))
  )
    return null
  // What must be is not so: the frame hangs on who must.
  const frame = makeFrame(clauses, ['ORDERS', whom], { other: phraseAt(clauses, whom), place: isWhence ? whence : null, isAbility: true })
  return frame === null ? null : { ...frame, isSo: frame.isSo }
}

const BIDDEN = words(
  'resident villager civilian inhabitant boat ship vessel foreigner population everyone people family citizen diplomat embassy',
)

/** "Imposed a curfew on the town", "a curfew has been declared". */
function readCurfew(clauses: Clauses, noun: number): Frame | null {
  // "Declared | a curfew": the verb may stand before the content.
  const verb = clauses.syntax.heads[noun] ?? -1
  if (verb < 0 || !isVerb(clauses, verb)) return null
  const lemma = lemmaAt(clauses, verb)
  const isLifted = lemma === 'lift' || lemma === 'end'
  if (!isLifted && !IMPOSING.has(wordAt(clauses, verb)) && !IMPOSED.has(lemma)) return null
  const place = obliqueWith(clauses, [noun, verb], words('on in across over for'))
  return makeFrame(clauses, ['ORDERS', noun], {
    side: deedAt(clauses, noun).doer,
    place: place !== null && isGround(clauses, place) ? place : null,
    verb: headIn(clauses, noun) < 0 ? noun : verb,
    isTurned: isLifted,
  })
}

const IMPOSING = words('imposed declared announced')
const IMPOSED = words('impose declare announce extend order enforce')
