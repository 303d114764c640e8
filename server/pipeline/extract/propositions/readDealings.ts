import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { subjectOf } from '../syntax/subjectOf.ts'
import { type Clauses, doerOf, isVerb, lemmaAt, obliqueWith, phraseAt, undergoerOf, wordAt } from './Clauses.ts'
import { makeFrame } from './makeFrame.ts'

/** Orders, legal status and what footage shows: ORDERS, STATUS, DEPICTS. */
export function readDealings(clauses: Clauses, token: number): Frame | null {
  const lemma = lemmaAt(clauses, token)
  if (isVerb(clauses, token)) return readVerb(clauses, token, lemma)
  if (ORDERS.has(lemma)) return readOrder(clauses, token)
  return lemma === 'part' && wordAt(clauses, token + 1) === 'of' ? readStatus(clauses, token) : null
}

function readVerb(clauses: Clauses, verb: number, lemma: string): Frame | null {
  if (lemma === 'order' || lemma === 'instruct' || lemma === 'command' || (ASKING.has(lemma) && isAsked(clauses, verb))) {
    return makeFrame(clauses, ['ORDERS', verb], { side: doerOf(clauses, verb), other: undergoerOf(clauses, verb) })
  }
  if (FILMING.has(lemma)) return readFilmed(clauses, verb)
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

const ASKING = new Set('tell ask urge warn'.split(' '))
const FILMING = new Set('film shoot record take'.split(' '))
const ORDERS = new Set('order ultimatum instruction deadline'.split(' '))

/** "Told the force to clear the bridge". */
function isAsked({ syntax, words }: Clauses, verb: number): boolean {
  const aims = dependentsOf(syntax, verb, ['xcomp', 'ccomp', 'advcl'])
  const [object] = dependentsOf(syntax, verb, ['obj', 'iobj'])
  return object !== undefined && aims.some((aim) => words.slice(verb, aim).includes('to'))
}

/** "No ultimatum had reached them", "an order came", "no such instruction was given". */
function readOrder(clauses: Clauses, noun: number): Frame | null {
  const { syntax } = clauses
  const head = syntax.heads[noun] ?? -1
  const isBorne = head >= clauses.content.first && head < clauses.content.end && isVerb(clauses, head) && GIVEN.has(lemmaAt(clauses, head))
  return isBorne ? makeFrame(clauses, ['ORDERS', noun], { verb: head }) : null
}

const GIVEN = new Set('come reach give issue receive get send hear arrive set deliver make exist'.split(' '))

/** "The clip was not filmed in the town but in another". */
function readFilmed(clauses: Clauses, verb: number): Frame | null {
  const footage = undergoerOf(clauses, verb) ?? doerOf(clauses, verb)
  if (footage === null || !FOOTAGE.has(lemmaAt(clauses, footage.head))) return null
  return makeFrame(clauses, ['DEPICTS', verb], { place: obliqueWith(clauses, [verb], new Set('in at near on'.split(' '))) })
}

const FOOTAGE = new Set('video footage image photo photograph clip picture recording'.split(' '))

/** "The region is legally part of the state". */
function readStatus(clauses: Clauses, noun: number): Frame | null {
  const [own] = dependentsOf(clauses.syntax, noun, ['nsubj'])
  const subject = own ?? subjectOf(clauses.syntax, noun) ?? undefined
  const owner = obliqueWith(clauses, [noun], new Set(['of']))
  return subject === undefined || owner === null
    ? null
    : makeFrame(clauses, ['STATUS', noun], { side: owner, place: phraseAt(clauses, subject) })
}
