import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { amountIn } from './amountIn.ts'
import { asStock } from './asStock.ts'
import { type Clauses, headIn, isGround, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, placeWith, WHERE, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isForce } from './isForce.ts'
import { isName } from './isName.ts'
import { makeFrame } from './makeFrame.ts'
import { numberIn } from './numberIn.ts'
import { readCounted } from './readCounted.ts'
import { readArriving, readDeploying, readDeployment, readOnTheWay } from './readDeploying.ts'
import { headcountTriggers } from './readHeadcounts.ts'
import { doerOf, ownerOf, undergoerOf } from './roles.ts'
import { FIGHTERS, words } from './words.ts'

/** Numbers of forces: STRENGTH (a stock), DEPLOYS (a flow). */
export const numberTriggers: readonly Trigger[] = [
  { words: words('number numbers total estimate'), read: readNumbering },
  {
    words: words(
      'deploy redeploy send move transfer dispatch relocate rush mass amass concentrate gather assemble rotate bring commit pour station hurl throw feed pump funnel airlift ferry ship fly order position',
    ),
    read: readDeploying,
  },
  { words: words('arrive land head'), read: readArriving },
  { words: words('deployment redeployment transfer arrival dispatch'), read: readDeployment },
  { words: words('way'), read: readOnTheWay },
  ...headcountTriggers,
  { words: FIGHTERS, read: readCounted },
  { words: words('strength manpower'), read: readStrength },
  { words: words('keep have field hold'), read: readKeeping },
]

/** "Its force around the town numbers 9,000", "is estimated at 6,000 men". */
function readNumbering(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return /^numbers?$/.test(wordAt(clauses, verb)) ? strengthOf(clauses, verb) : null
  const force = lemmaAt(clauses, verb) === 'estimate' ? undergoerOf(clauses, verb) : doerOf(clauses, verb)
  if (force === null || !isArmy(clauses, force)) return null
  return strengthBehind(clauses, verb, force)
}

/** "The garrison numbers 800 men", where the parser takes "garrison numbers" for a noun. */
function strengthOf(clauses: Clauses, word: number): Frame | null {
  const force = phraseAt(clauses, word - 1)
  return isArmy(clauses, force) && numberIn(clauses, word + 1, clauses.content.end) !== null ? strengthBehind(clauses, word, force) : null
}

/** "Keeps 14,000 around the town", where nothing says that these are soldiers but who keeps them. */
function readKeeping(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? (dependentsOf(clauses.syntax, verb, ['obj'])[0] ?? -1) : -1
  const side = object > verb && clauses.syntax.tags[object] === 'NUM' ? doerOf(clauses, verb) : null
  if (side === null || !(isForce(clauses, side.head) || isName(clauses, side.head))) return null
  const place = placeWith(clauses, [verb, object], WHERE)
  const amount = amountIn(clauses, phraseAt(clauses, object), 'STOCK')
  const isArmed = amount !== null && amount.of === '' && amount.unit === 'count' && amount.min >= LEAST_FORCE
  return isArmed && place !== null && isGround(clauses, place)
    ? makeFrame(clauses, ['STRENGTH', verb], { side, place, amount: asStock(amount) })
    : null
}

/** A number without a noun that is big enough to be of soldiers. */
const LEAST_FORCE = 100

/** "Strength is 20,000". */
function readStrength(clauses: Clauses, noun: number): Frame | null {
  const head = headIn(clauses, noun)
  if (head < 0 || clauses.syntax.relations[noun] !== 'nsubj' || isVerb(clauses, head)) return null
  return strengthBehind(clauses, noun, ownerOf(clauses, noun) ?? obliqueWith(clauses, [noun], words('of')) ?? phraseAt(clauses, noun))
}

function strengthBehind(clauses: Clauses, trigger: number, force: Phrase): Frame | null {
  for (let at = trigger + 1; at < Math.min(clauses.content.end, trigger + 6); at++) {
    if (numberIn(clauses, at, clauses.content.end) === null) continue
    const amount = amountIn(clauses, { first: at, end: Math.min(clauses.content.end, at + 4) }, 'STOCK')
    if (amount === null || amount.unit !== 'count') return null
    return makeFrame(clauses, ['STRENGTH', trigger], {
      side: force,
      place: placeWith(clauses, [force.head, trigger], WHERE),
      amount: asStock(amount),
    })
  }
  return null
}

function isArmy(clauses: Clauses, { head }: Phrase): boolean {
  return isForce(clauses, head) && !OFFICES.has(lemmaAt(clauses, head))
}

const OFFICES = words('government opposition police man officer party side')
