import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, doerOf, isVerb, lemmaAt, obliqueWith, phraseAt, undergoerOf, WHERE } from './Clauses.ts'
import { makeFrame } from './makeFrame.ts'

/** A place or force that is surrounded: ENCIRCLED. `side` is who surrounds, `other` who is inside. */
export function readSiege(clauses: Clauses, token: number): Frame | null {
  const lemma = lemmaAt(clauses, token)
  const cut = readSupply(clauses, token, lemma)
  if (cut !== null) return cut
  if (isVerb(clauses, token) || clauses.syntax.tags[token] === 'ADJ') return VERBS.has(lemma) ? readVerb(clauses, token) : null
  return NOUNS.has(lemma) ? readNoun(clauses, token) : null
}

const VERBS = new Set('encircle surround besiege envelop blockade trap'.split(' '))
const NOUNS = new Set('encirclement siege blockade cauldron'.split(' '))

/** "The road is cut", "the supply line was severed", "the road is open again", "no convoy has reached the town". */
function readSupply(clauses: Clauses, token: number, lemma: string): Frame | null {
  const { syntax } = clauses
  const [subject] = dependentsOf(syntax, token, ['nsubj:pass', 'nsubj'])
  const road = subject ?? (syntax.relations[token] === 'amod' || syntax.relations[token] === 'acl' ? syntax.heads[token] : undefined)
  if (road === undefined) return null
  const noun = lemmaAt(clauses, road)
  const isOpen = lemma === 'open' || lemma === 'reopen' || lemma === 'passable'
  if (ROADS.has(noun) && (CUT.has(lemma) || isOpen)) {
    return makeFrame(clauses, ['ENCIRCLED', token], {
      place: obliqueWith(clauses, [road, token], INTO),
      degree: 'SUPPLY_CUT',
      isTurned: isOpen,
    })
  }
  const isSupply = CONVOYS.has(noun) || (noun === 'nothing' && (lemma === 'reach' || lemma === 'enter'))
  if (!isSupply || (lemma !== 'reach' && lemma !== 'enter' && lemma !== 'arrive')) return null
  const place = lemma === 'arrive' ? obliqueWith(clauses, [token], WHERE) : undergoerOf(clauses, token)
  return makeFrame(clauses, ['ENCIRCLED', token], { place, degree: 'SUPPLY_CUT', isTurned: true })
}

const ROADS = new Set('road route highway corridor lifeline line path supply motorway'.split(' '))
const CUT = new Set('cut sever shut block close interdict impassable'.split(' '))
const CONVOYS = new Set('lorry truck convoy supply food aid column'.split(' '))
const INTO = new Set('to into towards toward'.split(' '))

function readVerb(clauses: Clauses, verb: number): Frame | null {
  const [subject] = dependentsOf(clauses.syntax, verb, ['nsubj:pass', 'nsubj'])
  const undergoer = undergoerOf(clauses, verb) ?? (isVerb(clauses, verb) || subject === undefined ? null : phraseAt(clauses, subject))
  const isGiven = doerOf(clauses, verb)
  const side = isGiven !== null && undergoer !== null && isGiven.head === undergoer.head ? null : isGiven
  const where = obliqueWith(clauses, [verb, undergoer?.head], WHERE)
  return makeFrame(clauses, ['ENCIRCLED', verb], { side, other: undergoer, place: where ?? undergoer })
}

function readNoun(clauses: Clauses, noun: number): Frame | null {
  const [owner] = dependentsOf(clauses.syntax, noun, ['nmod:poss'])
  const of = obliqueWith(clauses, [noun], new Set(['of', 'in', 'around', 'near']))
  const place = of ?? (owner === undefined ? null : phraseAt(clauses, owner))
  return makeFrame(clauses, ['ENCIRCLED', noun], { place })
}
