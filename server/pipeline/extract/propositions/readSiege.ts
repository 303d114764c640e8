import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, doerOf, isVerb, lemmaAt, obliqueWith, phraseAt, undergoerOf, WHERE } from './Clauses.ts'
import { makeFrame } from './makeFrame.ts'

/** A place or force that is surrounded: ENCIRCLED. `side` is who surrounds, `other` who is inside. */
export function readSiege(clauses: Clauses, token: number): Frame | null {
  const lemma = lemmaAt(clauses, token)
  if (isVerb(clauses, token) || clauses.syntax.tags[token] === 'ADJ') return VERBS.has(lemma) ? readVerb(clauses, token) : null
  return NOUNS.has(lemma) ? readNoun(clauses, token) : null
}

const VERBS = new Set('encircle surround besiege envelop blockade trap'.split(' '))
const NOUNS = new Set('encirclement siege blockade cauldron'.split(' '))

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
