import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, isGround, isVerb, lemmaAt, type Phrase, placeWith, WITHIN, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { hasNumeral } from './hasNumeral.ts'
import { isDoer, isPerson } from './isDoer.ts'
import { makeFrame } from './makeFrame.ts'
import { doerOf, undergoerOf } from './roles.ts'
import { FACILITIES, words } from './words.ts'

/** Who did a wrong, by verbs that need an object of their own kind: RESPONSIBLE. "Laid the charges", "mined the road", "tore down the statue", "started the riot", "stole the files". */
export const wrongTriggers: readonly Trigger[] = [
  { words: words('lay plant place hide bury'), read: readLaying },
  { words: words('mine'), read: readMining },
  {
    words: words('demolish raze wreck vandalise vandalize deface dynamite smash burgle rob steal hijack stab decapitate derail'),
    read: readWrong,
  },
  { words: words('tear pull knock burn break cut'), read: readParted },
  { words: words('start begin light ignite spark'), read: readStarting },
]

/** "Its men had laid the trap", "the bomb was planted by a waiter". */
function readLaying(clauses: Clauses, verb: number): Frame | null {
  const parts = partsOf(clauses, verb)
  return parts !== null && DEVICES.has(lemmaAt(clauses, parts.object.head)) ? wrong(clauses, verb, parts) : null
}

const DEVICES = words('bomb explosive explosives mine landmine device charge trap ambush dynamite booby')

/** "Soldiers mined the bridge"; coal and gold are dug. */
function readMining(clauses: Clauses, verb: number): Frame | null {
  const parts = partsOf(clauses, verb)
  if (parts === null || DUG.has(lemmaAt(clauses, parts.object.head))) return null
  return isGround(clauses, parts.object) || MINED.has(lemmaAt(clauses, parts.object.head)) ? wrong(clauses, verb, parts) : null
}

const DUG = words(
  'coal gold ore copper silver tin salt sand coltan cobalt diamond lithium uranium data bitcoin crypto cryptocurrency asteroid seabed',
)
const MINED = words('span ship tanker vessel track path approach house line river water viaduct culvert boat')

function readWrong(clauses: Clauses, verb: number): Frame | null {
  const parts = partsOf(clauses, verb)
  if (parts === null || FIGURES.has(lemmaAt(clauses, parts.object.head))) return null
  return wrong(clauses, verb, parts)
}

/** "Stole the show", "smashed the record", "wrecked the talks". */
const FIGURES = words(
  'show record march heart scene limelight spotlight talk deal hope chance negotiation process point lead run base second ball title thunder kiss glance idea plan economy peace truce ceasefire ring network cell target expectation myth illusion',
)

/** "Tore down the statue", "burned down the school", "broke into the store", "cut the pipeline". */
function readParted(clauses: Clauses, verb: number): Frame | null {
  const parts = partsOf(clauses, verb)
  if (parts === null) return null
  const lemma = lemmaAt(clauses, verb)
  const thing = lemmaAt(clauses, parts.object.head)
  if (lemma === 'cut') return SEVERED.has(thing) ? wrong(clauses, verb, parts) : null
  const isParted = [verb + 1, parts.object.end].some((at) => (lemma === 'break' ? OPEN : DOWN).has(wordAt(clauses, at)))
  return isParted && (BUILT.has(thing) || FACILITIES.has(thing)) ? wrong(clauses, verb, parts) : null
}

const SEVERED = words('pipeline pipe cable wire tube fence')
const DOWN = words('down')
const OPEN = words('open')
const BUILT = words(
  'statue monument memorial house home shop fence wall poster flag tent shelter hut village barn tower pylon mast dispensary pharmacy store warehouse stall shrine temple church mosque door gate cell safe office archive clinic',
)

/** "The gang had started the violence", "the police lit it"; a war is begun by states, and is another matter. */
function readStarting(clauses: Clauses, verb: number): Frame | null {
  const parts = partsOf(clauses, verb)
  if (parts === null || wordAt(clauses, parts.doer.head) === 'it') return null
  const isLit =
    /^(?:light|ignite)$/.test(lemmaAt(clauses, verb)) &&
    (LIT.has(lemmaAt(clauses, parts.object.head)) || wordAt(clauses, parts.object.head) === 'it')
  return isLit || TROUBLE.has(lemmaAt(clauses, parts.object.head)) ? wrong(clauses, verb, parts) : null
}

const TROUBLE = words('fire blaze violence riot unrest brawl mutiny shooting gunfight bloodshed stampede panic trouble scuffle')
const LIT = words('tent fire blaze house home hut tyre tire barricade petrol fuel straw shelter')

interface Parts {
  readonly doer: Phrase
  readonly object: Phrase
}

/** Who did it, and to what; null where nobody is told, a count of people is told, or the words stand aside ("the bomb planted by them killed nine"). */
function partsOf(clauses: Clauses, verb: number): Parts | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  const doer = object === null ? null : doerOf(clauses, verb)
  if (object === null || !isDoer(clauses, doer) || doer.head === object.head) return null
  const relation = clauses.syntax.relations[verb] ?? ''
  // "It was the rebels who laid it" is what is said.
  if (relation.startsWith('acl') && dependentsOf(clauses.syntax, doer.head, ['cop']).length === 0) return null
  return hasNumeral(clauses, object.head) && isPerson(clauses, object.head) ? null : { doer, object }
}

function wrong(clauses: Clauses, verb: number, { doer, object }: Parts): Frame | null {
  const where = placeWith(clauses, [verb, object.head], WITHIN) ?? (isGround(clauses, object) ? object : null)
  return makeFrame(clauses, ['RESPONSIBLE', verb], { side: doer, place: where })
}
