import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import {
  type Clauses,
  hasDependent,
  headIn,
  isGround,
  isNoun,
  isVerb,
  lemmaAt,
  obliqueWith,
  phraseAt,
  placeWith,
  WHERE,
  wordAt,
} from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { makeFrame } from './makeFrame.ts'
import { undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** Fighting told by its guns: CLASHES. "An exchange of fire lasted until dusk", "bullets flew all afternoon", "not a shot was fired". */
export const gunfireTriggers: readonly Trigger[] = [
  { words: words('exchange volley burst'), read: readExchangeNoun },
  { words: words('fly whistle crack whiz'), read: readFlying },
  { words: words('fire'), read: readFired },
  { words: words('war'), read: readAtWar },
]

/** "A heavy exchange of fire had lasted until dusk", "there was an exchange of gunfire". */
function readExchangeNoun(clauses: Clauses, noun: number): Frame | null {
  const of = isNoun(clauses, noun) ? obliqueWith(clauses, [noun], words('of')) : null
  if (of === null || !SHOTS.has(lemmaAt(clauses, of.head))) return null
  const relation = clauses.syntax.relations[noun] ?? ''
  const head = headIn(clauses, noun)
  const verb = head >= 0 && isVerb(clauses, head) && (relation.startsWith('nsubj') || relation === 'obj') ? head : null
  if (head >= 0 && verb === null) return null
  if (verb !== null && !(TOLD.has(lemmaAt(clauses, verb)) || dependentsOf(clauses.syntax, verb, ['expl']).length > 0)) return null
  return makeFrame(clauses, ['CLASHES', noun], { place: placeWith(clauses, [noun, of.head, verb ?? undefined], AT), verb })
}

const SHOTS = words('fire gunfire shot shooting shell bullet rocket')
const TOLD = words('last continue break erupt take occur happen follow begin start go hear report confirm end ensue be rage go')
const AT: ReadonlySet<string> = new Set([...WHERE].filter((word) => word !== 'of' && word !== 'by' && word !== 'for'))

/** "Bullets flew all afternoon". */
function readFlying(clauses: Clauses, verb: number): Frame | null {
  const [subject] = isVerb(clauses, verb) ? dependentsOf(clauses.syntax, verb, ['nsubj']) : []
  return subject !== undefined && BULLETS.has(lemmaAt(clauses, subject))
    ? makeFrame(clauses, ['CLASHES', verb], { place: placeWith(clauses, [verb], AT) })
    : null
}

const BULLETS = words('bullet gunfire shot tracer')

/** "Not one shot was fired there", "no shots were fired at the crossing"; who is fired at is told elsewhere. */
function readFired(clauses: Clauses, verb: number): Frame | null {
  const shots = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  const at = obliqueWith(clauses, [verb], words('at on by from into against'))
  const isAimed = at !== null && !(at.preposition === 'at' && isGround(clauses, at))
  // "Rubber bullets were fired": police at a crowd.
  if (shots !== null && hasDependent(clauses, shots.head, ['amod', 'compound'], words('rubber plastic blank warning'))) return null
  const isShots = shots !== null && shots.head < verb && BULLETS.has(lemmaAt(clauses, shots.head))
  if (!isShots || shots === null || isAimed || dependentsOf(clauses.syntax, verb, ['nsubj:pass', 'nsubj']).length === 0) return null
  const frame = makeFrame(clauses, ['CLASHES', verb], { place: placeWith(clauses, [verb, shots.head], AT) })
  const isNot = /^(?:not|no)$/.test(wordAt(clauses, shots.first)) || wordAt(clauses, shots.first - 1) === 'not'
  return frame === null || !isNot ? frame : { ...frame, isSo: false }
}

/** "They have been at war under my balcony". */
function readAtWar(clauses: Clauses, noun: number): Frame | null {
  if (wordAt(clauses, noun - 1) !== 'at' || dependentsOf(clauses.syntax, noun, ['cop']).length === 0) return null
  const where = placeWith(clauses, [noun], words('in under near around outside on'))
  return where === null ? null : makeFrame(clauses, ['CLASHES', noun], { place: phraseAt(clauses, where.head) })
}
