import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, doerOf, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, undergoerOf, wordAt } from './Clauses.ts'
import { makeFrame } from './makeFrame.ts'

/**
 * Who did a deed: RESPONSIBLE, or STRIKES where the deed is fire from afar. "Accused the rebels of laying the ambush", "held Ruritania responsible for the strike", "claimed the
 * attack", "the ambush was ours", "planned and led it". The cue of an accusation stands before the content.
 */
export function readBlame(clauses: Clauses, token: number): Frame | null {
  const { content } = clauses
  if (token === content.first) {
    const led = readAfterCue(clauses, token)
    if (led !== null) return led
  }
  // What an accusation holds was told with it.
  if (ACCUSING.has(lemmaAt(clauses, content.first - 1))) return null
  const lemma = lemmaAt(clauses, token)
  if (lemma === 'responsible' || lemma === 'behind') return readResponsible(clauses, token)
  if (lemma === 'blame') return readBlamed(clauses, token)
  if (DEEDS.has(lemma) && !isVerb(clauses, token)) return readDeed(clauses, token)
  return null
}

const ACCUSING = new Set(['accuse', 'blame'])

/** Cue and accused: "accused X of …", "blamed X for …", "claimed the attack", "named X as responsible". */
function readAfterCue(clauses: Clauses, first: number): Frame | null {
  const before = clauses.content.first - 1
  const cue = lemmaAt(clauses, before)
  if (cue === 'claim' || (wordAt(clauses, before) === 'for' && wordAt(clauses, before - 1) === 'responsibility')) {
    const deed = within(clauses, first, 5, (at) => DEEDS.has(lemmaAt(clauses, at)) && !isVerb(clauses, at))
    return deed === null ? null : makeFrame(clauses, ['RESPONSIBLE', deed], {})
  }
  if (cue !== 'accuse' && cue !== 'blame' && cue !== 'hold' && cue !== 'name') return null
  const joint = within(clauses, first, 10, (at) => /^(?:of|for|responsible)$/.test(wordAt(clauses, at)) && at > first)
  if (joint === null) return null
  const deed = within(clauses, joint, 8, (at) => DEEDS.has(lemmaAt(clauses, at)) || lemmaAt(clauses, at) === 'responsible')
  if (deed === null) return null
  const named = within(clauses, joint, 10, (at) => DEEDS.has(lemmaAt(clauses, at)))
  return makeFrame(clauses, [predicateOf(clauses, named ?? deed), deed], { side: { first, end: joint }, verb: before })
}

function within(clauses: Clauses, from: number, count: number, holds: (at: number) => boolean): number | null {
  for (let at = from; at < Math.min(clauses.content.end, from + count); at++) if (holds(at)) return at
  return null
}

function predicateOf(clauses: Clauses, deed: number): 'STRIKES' | 'RESPONSIBLE' {
  return FIRE.has(lemmaAt(clauses, deed)) ? 'STRIKES' : 'RESPONSIBLE'
}

const FIRE = new Set('strike airstrike shelling bombing bombardment shell bomb strikes missile'.split(' '))
const DEEDS = new Set(
  'attack ambush strike airstrike bombing shelling bombardment massacre killing raid assault explosion blast kidnapping abduction assassination shooting sabotage murder poisoning flood fire crash disaster'.split(
    ' ',
  ),
)

/** "X is responsible for the strike", "held X responsible", "X was behind the attack". */
function readResponsible(clauses: Clauses, token: number): Frame | null {
  const { syntax } = clauses
  const head = syntax.heads[token] ?? -1
  const accused =
    dependentsOf(syntax, token, ['nsubj'])[0] ??
    (head >= 0 ? (dependentsOf(syntax, head, ['obj'])[0] ?? dependentsOf(syntax, head, ['nsubj'])[0]) : undefined)
  const deed = within(clauses, token, 8, (at) => DEEDS.has(lemmaAt(clauses, at)) && !isVerb(clauses, at))
  if (accused === undefined || (lemmaAt(clauses, token) === 'behind' && deed === null)) return null
  const trigger = deed ?? token
  const where = deed === null ? null : obliqueWith(clauses, [deed], ON)
  return makeFrame(clauses, [predicateOf(clauses, trigger), trigger], { side: phraseAt(clauses, accused), place: where, verb: token })
}

const ON = new Set('on at in of near against'.split(' '))

/** "X is (not) to blame for the disaster". */
function readBlamed(clauses: Clauses, token: number): Frame | null {
  if (wordAt(clauses, token - 1) !== 'to') return null
  const head = clauses.syntax.heads[token] ?? -1
  const accused = doerOf(clauses, token) ?? (head < 0 ? null : doerOf(clauses, head))
  if (accused === null) return null
  const from = Math.max(clauses.content.first, token - 4)
  const copula = within(clauses, from, 4, (at) => lemmaAt(clauses, at) === 'be')
  return copula === null ? null : makeFrame(clauses, ['RESPONSIBLE', token], { side: accused, verb: copula })
}

/** "Carried out the attack", "the ambush was theirs", "an air strike on the market". */
function readDeed(clauses: Clauses, noun: number): Frame | null {
  const { syntax } = clauses
  const head = syntax.heads[noun] ?? -1
  const isIn = head >= clauses.content.first && head < clauses.content.end
  if (isIn && isVerb(clauses, head) && DOING.has(lemmaAt(clauses, head)) && undergoerOf(clauses, head)?.head === noun) {
    return makeFrame(clauses, [predicateOf(clauses, noun), noun], {
      side: doerOf(clauses, head),
      place: obliqueWith(clauses, [noun], ON),
      verb: head,
    })
  }
  const own = isIn && WHOSE.has(wordAt(clauses, head)) && syntax.relations[noun]?.startsWith('nsubj') === true
  if (own) return makeFrame(clauses, ['RESPONSIBLE', noun], { verb: head })
  return FIRE.has(lemmaAt(clauses, noun)) ? readFireOn(clauses, noun) : null
}

const DOING = new Set('plan lead stage mount organise organize conduct commit perpetrate lay order carry execute'.split(' '))
const WHOSE = new Set(['ours', 'theirs', 'his', 'hers', 'mine'])

/** "An Israeli air strike on a market": whose it is, and what it hit. */
function readFireOn(clauses: Clauses, noun: number): Frame | null {
  const { syntax, tokens } = clauses
  const target = obliqueWith(clauses, [noun], new Set(['on', 'against', 'of']))
  const owner = dependentsOf(syntax, noun, ['nmod:poss', 'amod', 'compound']).find(
    (at) => syntax.relations[at] === 'nmod:poss' || /^\p{Lu}/u.test(tokens[at]?.text ?? ''),
  )
  if (target === null || owner === undefined) return null
  const side: Phrase = phraseAt(clauses, owner)
  const verb = syntax.heads[noun] ?? -1
  const isTold = verb >= clauses.content.first && isVerb(clauses, verb)
  return makeFrame(clauses, ['STRIKES', noun], { side, other: target, place: target, ...(isTold ? { verb } : {}) })
}
