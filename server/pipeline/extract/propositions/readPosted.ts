import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import {
  type Clauses,
  hasDependent,
  isGround,
  isVerb,
  lemmaAt,
  obliqueWith,
  type Phrase,
  phraseAt,
  placeWith,
  WHERE,
  wordAt,
} from './Clauses.ts'
import { DEEDS } from './deeds.ts'
import type { Trigger } from './FrameReader.ts'
import { isForce, mayBeForce } from './isForce.ts'
import { isCounted, isSoldierly } from './isSoldierly.ts'
import { isSpot } from './isSpot.ts'
import { makeFrame } from './makeFrame.ts'
import { doerOf, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** Presence told by how those in arms stand about, where they are lodged or have dug in, and in what they took part: PRESENT. */
export const postedTriggers: readonly Trigger[] = [
  {
    words: words('stand sit shelter hide hole gather park position walk wait loiter linger watch sleep crouch lie guard'),
    read: readStanding,
  },
  { words: words('quarter billet house hide lodge station shelter harbour harbor post'), read: readLodging },
  { words: words('set establish build keep open put erect install'), read: readSettingUp },
  { words: words('take participate join fight'), read: readTakingPart },
  { words: words('use'), read: readUsing },
]

/** "Troops stood beside the ballot boxes", "were sheltering in the school", "policemen guarded the house". */
function readStanding(clauses: Clauses, verb: number): Frame | null {
  const side = isVerb(clauses, verb) ? soldierIn(clauses, verb) : null
  if (side === null) return null
  const object = dependentsOf(clauses.syntax, verb, ['obj'])[0]
  const isGuard = lemmaAt(clauses, verb) === 'guard'
  // "Are standing their ground".
  if (object !== undefined && !isGuard) return null
  const guarded = object === undefined || !isGuard ? null : phraseAt(clauses, object)
  const place = guarded ?? placeWith(clauses, [verb, object], AT)
  const isThere = place === null && hasDependent(clauses, verb, ['advmod'], words('there here inside'))
  if (!isThere && (place === null || !isSpot(clauses, place))) return null
  // "Stood in line for bread".
  if (place !== null && wordAt(clauses, place.head) === 'line' && place.preposition === 'in') return null
  return makeFrame(clauses, ['PRESENT', verb], { side, place })
}

/** Whoever is in arms and does what a verb says, or is put there by others; none that are counted. */
function soldierIn(clauses: Clauses, verb: number): Phrase | null {
  const [subject] = dependentsOf(clauses.syntax, verb, ['nsubj', 'nsubj:pass'])
  const isOne = subject !== undefined && (isSoldierly(clauses, subject) || ARMIES.has(lemmaAt(clauses, subject)))
  return isOne && !isCounted(clauses, subject) ? phraseAt(clauses, subject) : null
}

const ARMIES = words('army military garrison brigade battalion regiment platoon militia unit patrol squad police group')

const AT: ReadonlySet<string> = new Set([...[...WHERE].filter((word) => word !== 'of' && word !== 'for'), 'among', 'amid', 'from'])
const INTO = words('into')

/** "No armed group had used the building", "used the ambulance for transport": whoever uses a place or a vehicle is in it. */
function readUsing(clauses: Clauses, verb: number): Frame | null {
  const side = isVerb(clauses, verb) ? doerOf(clauses, verb) : null
  const place = undergoerOf(clauses, verb)
  const isOne =
    side !== null && place !== null && side.head !== place.head && isSoldierly(clauses, side.head) && !isCounted(clauses, side.head)
  const group = side !== null && ARMIES.has(lemmaAt(clauses, side.head))
  return (isOne || group) && place !== null && HOUSES.has(lemmaAt(clauses, place.head))
    ? makeFrame(clauses, ['PRESENT', verb], { side, place })
    : null
}

const HOUSES = words(
  'building house home school hospital clinic mosque church monastery temple ward classroom ambulance vehicle bus village hotel factory warehouse roof shop store tunnel cave camp farm compound site premises grounds market yard museum library',
)

/** "Was quartering troops on the wards", "hid fighters in the school". */
function readLodging(clauses: Clauses, verb: number): Frame | null {
  const lodged = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  if (lodged === null || !isSoldierly(clauses, lodged.head) || isCounted(clauses, lodged.head)) return null
  const place = placeWith(clauses, [verb, lodged.head], AT)
  return place !== null && isSpot(clauses, place) ? makeFrame(clauses, ['PRESENT', verb], { side: lodged, place }) : null
}

/** "Had set up a base in its classrooms", "keeps a post on the hill". */
function readSettingUp(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  const side = object === null ? null : doerOf(clauses, verb)
  const isOurs = side !== null && (isForce(clauses, side.head) || lemmaAt(clauses, side.head) === 'side')
  if (object === null || side === null || !POSTS.has(lemmaAt(clauses, object.head)) || !isOurs) return null
  const place = placeWith(clauses, [object.head, verb], AT) ?? placeWith(clauses, [object.head, verb], INTO)
  return place !== null && isSpot(clauses, place) ? makeFrame(clauses, ['PRESENT', verb], { side, place }) : null
}

const POSTS = words('base camp post outpost barracks barrack position headquarters checkpoint nest bunker')

/** "Took no part in the raid", "foreign regulars fought beside them", "joined the attack on the town": whoever took part was there. */
function readTakingPart(clauses: Clauses, verb: number): Frame | null {
  const side = isVerb(clauses, verb) ? doerOf(clauses, verb) : null
  if (side === null || !(isSoldierly(clauses, side.head) || (isForce(clauses, side.head) && mayBeForce(clauses, side)))) return null
  if (isCounted(clauses, side.head)) return null
  const lemma = lemmaAt(clauses, verb)
  const object = undergoerOf(clauses, verb)
  // "Took shelter in a school".
  if (lemma === 'take' && object !== null && REFUGES.has(wordAt(clauses, object.head))) {
    const place = placeWith(clauses, [verb, object.head], AT)
    return place !== null && isSpot(clauses, place) ? makeFrame(clauses, ['PRESENT', verb], { side, place }) : null
  }
  if (lemma === 'fight') {
    const beside = object === null ? obliqueWith(clauses, [verb], words('alongside beside with among')) : null
    if (beside === null || !mayBeForce(clauses, beside)) return null
    return makeFrame(clauses, ['PRESENT', verb], { side, place: placeWith(clauses, [verb], words('in at near inside around')) })
  }
  const deed =
    lemma === 'join'
      ? object
      : lemma === 'participate' || (object !== null && wordAt(clauses, object.head) === 'part')
        ? obliqueWith(clauses, [verb, object?.head], words('in'))
        : null
  const isDeed = deed !== null && (DEEDS.has(lemmaAt(clauses, deed.head)) || FIGHTS.has(lemmaAt(clauses, deed.head)))
  const isBare = lemma === 'take' && deed === null && object !== null && wordAt(clauses, object.head) === 'part'
  if (!isDeed && !isBare) return null
  const place = deed === null ? null : obliqueWith(clauses, [deed.head, verb], words('on at near in of around against'))
  return makeFrame(clauses, ['PRESENT', verb], { side, place: place !== null && isGround(clauses, place) ? place : null })
}

const REFUGES = words('shelter cover refuge position positions post')
const FIGHTS = words('fighting battle fight clash offensive operation advance siege looting search patrol march')
