import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, doerOf, isVerb, lemmaAt, obliqueWith, phraseAt, undergoerOf, wordAt } from './Clauses.ts'
import { makeFrame } from './makeFrame.ts'

/** Orders, responsibility, legal status and what footage shows: ORDERS, RESPONSIBLE, STATUS, DEPICTS. */
export function readDealings(clauses: Clauses, token: number): Frame | null {
  const lemma = lemmaAt(clauses, token)
  if (isVerb(clauses, token)) return readVerb(clauses, token, lemma)
  if (lemma === 'responsible') {
    const [subject] = dependentsOf(clauses.syntax, token, ['nsubj'])
    if (subject === undefined) return null
    const place = obliqueWith(clauses, [token], new Set(['for']))
    return makeFrame(clauses, ['RESPONSIBLE', token], { side: phraseAt(clauses, subject), place })
  }
  return lemma === 'part' && wordAt(clauses, token + 1) === 'of' ? readStatus(clauses, token) : null
}

function readVerb(clauses: Clauses, verb: number, lemma: string): Frame | null {
  if (lemma === 'order' || lemma === 'instruct' || lemma === 'command') {
    return makeFrame(clauses, ['ORDERS', verb], { side: doerOf(clauses, verb), other: undergoerOf(clauses, verb) })
  }
  if (lemma === 'belong')
    return makeFrame(clauses, ['STATUS', verb], { side: obliqueWith(clauses, [verb], new Set(['to'])), place: doerOf(clauses, verb) })
  if (lemma !== 'show' && lemma !== 'depict') return null
  const doer = doerOf(clauses, verb)
  return doer !== null && FOOTAGE.has(lemmaAt(clauses, doer.head))
    ? makeFrame(clauses, ['DEPICTS', verb], {
        side: doer,
        place: obliqueWith(clauses, [verb, undergoerOf(clauses, verb)?.head], new Set('in at near on'.split(' '))),
      })
    : null
}

const FOOTAGE = new Set('video footage image photo photograph clip picture recording'.split(' '))

/** "The region is legally part of the state". */
function readStatus(clauses: Clauses, noun: number): Frame | null {
  const [subject] = dependentsOf(clauses.syntax, noun, ['nsubj'])
  const owner = obliqueWith(clauses, [noun], new Set(['of']))
  return subject === undefined || owner === null
    ? null
    : makeFrame(clauses, ['STATUS', noun], { side: owner, place: phraseAt(clauses, subject) })
}
