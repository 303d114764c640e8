import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { amountIn } from './amountIn.ts'
import { asStock } from './asStock.ts'
import { type Clauses, headIn, isGround, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, placeWith, WHERE, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { hasNumeral } from './hasNumeral.ts'
import { isForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { numberIn } from './numberIn.ts'
import { FIGHTERS, words } from './words.ts'

/** How strong a force is, in other words: STRENGTH. "The garrison is 500 strong", "the number of fighters is put at 2,000", "the gangs have 12,000 members", "there are 400 police officers in the town". */
export const headcountTriggers: readonly Trigger[] = [
  { words: words('strong'), read: readStrong },
  { words: words('number'), read: readNumberOf },
  { words: words('member officer'), read: readMembers },
]

function readStrong(clauses: Clauses, word: number): Frame | null {
  const number = wordAt(clauses, word - 1) === '-' ? word - 2 : word - 1
  const [subject] = dependentsOf(clauses.syntax, word, ['nsubj'])
  if (subject === undefined || !isForce(clauses, subject) || numberIn(clauses, number, word) === null) return null
  return strength(clauses, word, { force: phraseAt(clauses, subject), first: Math.max(clauses.content.first, number - 2), end: word })
}

/** "The number of fighters is put at 2,000", "the number of rebels in the town is 400"; not of those who were killed. */
function readNumberOf(clauses: Clauses, noun: number): Frame | null {
  const of = isVerb(clauses, noun) ? null : obliqueWith(clauses, [noun], words('of'))
  const said = (clauses.syntax.relations[noun] ?? '').startsWith('nsubj') ? headIn(clauses, noun) : -1
  if (
    of === null ||
    said < 0 ||
    !FIGHTERS.has(lemmaAt(clauses, of.head)) ||
    dependentsOf(clauses.syntax, of.head, ['acl', 'acl:relcl']).length > 0
  )
    return null
  if (UNARMED.has(lemmaAt(clauses, of.head))) return null
  const isHarmed = dependentsOf(clauses.syntax, of.head, ['amod']).some((at) => HARMED.has(wordAt(clauses, at)))
  const from = isVerb(clauses, said) ? said + 1 : of.head + 2
  if (isHarmed || (isVerb(clauses, said) && !PUTTING.has(lemmaAt(clauses, said)))) return null
  return strength(clauses, noun, { force: of, first: from, end: Math.min(clauses.content.end, from + 5) })
}

const UNARMED = words('volunteer recruit personnel man force instructor adviser')
const HARMED = words('dead killed wounded captured missing surrendered')
const PUTTING = words('put estimate stand exceed reach')

/** "The gangs have 12,000 members", "there are 1,000 foreign police officers in the country". */
function readMembers(clauses: Clauses, noun: number): Frame | null {
  const verb = headIn(clauses, noun)
  if (verb < 0 || !isVerb(clauses, verb) || !hasNumeral(clauses, noun)) return null
  const phrase = phraseAt(clauses, noun)
  if (lemmaAt(clauses, noun) === 'officer') {
    const isThere = dependentsOf(clauses.syntax, verb, ['expl']).length > 0 && wordAt(clauses, noun - 1) === 'police'
    return isThere ? strength(clauses, noun, { force: phrase, first: phrase.first, end: phrase.end }) : null
  }
  const [owner] = lemmaAt(clauses, verb) === 'have' ? dependentsOf(clauses.syntax, verb, ['nsubj']) : []
  return owner !== undefined && ARMED.has(lemmaAt(clauses, owner))
    ? strength(clauses, noun, { force: phraseAt(clauses, owner), first: phrase.first, end: phrase.end })
    : null
}

const ARMED = words('gang militia cartel faction army guerrilla rebel insurgency brigade')

interface Headcount {
  readonly force: Phrase
  readonly first: number
  readonly end: number
}

function strength(clauses: Clauses, trigger: number, { force, first, end }: Headcount): Frame | null {
  const amount = amountIn(clauses, { first, end }, 'STOCK')
  if (amount === null || amount.unit !== 'count') return null
  const where = placeWith(clauses, [trigger, force.head, headIn(clauses, trigger)], WHERE)
  const place = where !== null && isGround(clauses, where) ? where : null
  return makeFrame(clauses, ['STRENGTH', trigger], { side: force, place, amount: asStock(amount) })
}
