import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { subjectOf } from '../syntax/subjectOf.ts'
import {
  type Clauses,
  hasDependent,
  isForceWord,
  isGround,
  isVerb,
  lemmaAt,
  nominalBefore,
  obliqueWith,
  type Phrase,
  phraseAt,
  wordAt,
} from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { makeFrame } from './makeFrame.ts'
import { deedAt, doerOf, ownerOf, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** Whose a land is by law: STATUS. */
export const statusTriggers: readonly Trigger[] = [
  { words: words('part'), read: readPart },
  { words: words('belong'), read: readBelonging },
  { words: words('annex incorporate absorb'), read: readAnnexing },
  { words: words('annexation sovereignty jurisdiction title'), read: readStatusNoun },
  { words: words('territory land soil'), read: readOwnedLand },
  { words: words('autonomy self-rule independence statehood'), read: readAutonomy },
  { words: words('recognise recognize'), read: readRecognising },
  { words: words('is are was were been remain remains remained'), read: readNational },
]

/** "The region is legally part of the state", "was and remained part of". */
function readPart(clauses: Clauses, noun: number): Frame | null {
  const { syntax } = clauses
  const owner = obliqueWith(clauses, [noun], OF)
  const [own] = dependentsOf(syntax, noun, ['nsubj'])
  const head = syntax.heads[noun] ?? -1
  const verbs = head >= 0 && isVerb(clauses, head) ? subjectOf(syntax, head) : null
  const subject = own ?? subjectOf(syntax, noun) ?? (verbs !== null && isNear(clauses, verbs) ? verbs : nominalBefore(clauses, noun))
  if (subject < 0) return null
  if (owner === null || subject === owner.head) return null
  const place = phraseAt(clauses, subject)
  const isSaid = hasDependent(clauses, noun, ['cop'], COPULAS) || syntax.relations[noun] === 'xcomp' || syntax.relations[noun] === 'conj'
  const isState = isSaid && isGround(clauses, owner) && owner.head !== subject
  if (!isState || !isGround(clauses, place)) return null
  const verb = head >= 0 && isVerb(clauses, head) && syntax.relations[noun] === 'xcomp' ? head : noun
  return makeFrame(clauses, ['STATUS', noun], { side: owner, place, verb })
}

const OF = words('of')
function isNear({ content }: Clauses, token: number): boolean {
  return token >= content.first && token < content.end
}

const COPULAS = words("is are was were be been being 's 're")

function readBelonging(clauses: Clauses, verb: number): Frame | null {
  const place = isVerb(clauses, verb) ? doerOf(clauses, verb) : null
  const side = obliqueWith(clauses, [verb], words('to'))
  if (place === null || side === null || !isGround(clauses, place)) return null
  // To those who fight for it, it belongs by force.
  const isHeld =
    /^(?:us|them)$/.test(wordAt(clauses, side.head)) || (isForceWord(clauses, side.head) && !OFFICES.has(lemmaAt(clauses, side.head)))
  return makeFrame(clauses, [isHeld ? 'CONTROLS' : 'STATUS', verb], { side, place })
}

const OFFICES = words('government side party man officer crew police')

/** "Annexed the province in 2014". */
function readAnnexing(clauses: Clauses, verb: number): Frame | null {
  const place = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  const doer = doerOf(clauses, verb)
  if (place === null || !isGround(clauses, place)) return null
  return makeFrame(clauses, ['STATUS', verb], { side: doer?.head === place.head ? null : doer, place })
}

/** "Has sovereignty over the islands", "recognised the annexation of the province". */
function readStatusNoun(clauses: Clauses, noun: number): Frame | null {
  const place = obliqueWith(clauses, [noun], lemmaAt(clauses, noun) === 'title' ? words('to over') : words('of over in'))
  const { doer, verb } = deedAt(clauses, noun)
  if (place === null || !isGround(clauses, place) || verb === null || !HAVING.has(lemmaAt(clauses, verb))) return null
  const isOthers = lemmaAt(clauses, verb) === 'recognise' || lemmaAt(clauses, verb) === 'recognize'
  return makeFrame(clauses, ['STATUS', noun], { side: isOthers ? ownerOf(clauses, noun) : doer, place, verb })
}

const HAVING = words('have recognise recognize claim exercise hold keep retain reject accept be')

/** "Is and remains Ruritanian territory", "is Ruritanian land". */
function readOwnedLand(clauses: Clauses, noun: number): Frame | null {
  const { syntax } = clauses
  const subject = dependentsOf(syntax, noun, ['nsubj'])[0] ?? remaining(clauses, noun)
  const owner = ownerOf(clauses, noun)
  // "Nobody was on its soil".
  if (subject === undefined || owner === null || dependentsOf(syntax, noun, ['case']).length > 0) return null
  const place: Phrase = phraseAt(clauses, subject)
  // "Is now rebel territory": theirs by arms.
  const isArmed = isForceWord(clauses, owner.head) || /^(?!UAE|USA|DRC|USSR)\p{Lu}{3,}$/u.test(clauses.tokens[owner.head]?.text ?? '')
  if (isArmed && isGround(clauses, place)) return makeFrame(clauses, ['CONTROLS', noun], { side: owner, place })
  return isGround(clauses, place) || syntax.tags[subject] === 'PRON' ? makeFrame(clauses, ['STATUS', noun], { side: owner, place }) : null
}

function remaining(clauses: Clauses, noun: number): number | undefined {
  const verb = clauses.syntax.heads[noun] ?? -1
  return verb >= 0 && (lemmaAt(clauses, verb) === 'remain' || lemmaAt(clauses, verb) === 'stay') ? doerOf(clauses, verb)?.head : undefined
}

/** "The town keeps its self-rule", "the region has autonomy". */
function readAutonomy(clauses: Clauses, noun: number): Frame | null {
  const { verb } = deedAt(clauses, noun)
  const place = verb === null ? null : doerOf(clauses, verb)
  if (place === null || verb === null || !isGround(clauses, place) || !KEEPING.has(lemmaAt(clauses, verb))) return null
  return makeFrame(clauses, ['STATUS', noun], { place, verb })
}

const KEEPING = words('keep have retain enjoy hold lose gain declare proclaim preserve')

/** "Recognised the islands as part of the state" is read at its noun; "recognised the republic". */
function readRecognising(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  if (object === null || !REALMS.has(lemmaAt(clauses, object.head)) || hasDependent(clauses, object.head, ['amod'], words('new')))
    return null
  return makeFrame(clauses, ['STATUS', verb], { place: object })
}

const REALMS = words('republic independence breakaway statelet')

/** "The archipelago is and remains Ruritanian", "the temple has never been Ruritanian": of land that nobody lives on or two lay claim to; a town may be so by its people. */
function readNational(clauses: Clauses, copula: number): Frame | null {
  const { syntax, tokens, content } = clauses
  const said = syntax.relations[copula] === 'cop' ? (syntax.heads[copula] ?? -1) : (dependentsOf(syntax, copula, ['xcomp'])[0] ?? -1)
  const next = syntax.tags[said + 1] ?? ''
  if (said <= copula || said >= content.end || !NATION.test(tokens[said]?.text ?? '') || next === 'NOUN' || next === 'PROPN') return null
  const subject = dependentsOf(syntax, said, ['nsubj'])[0] ?? dependentsOf(syntax, copula, ['nsubj'])[0]
  if (subject === undefined || !CLAIMED.has(lemmaAt(clauses, subject))) return null
  return makeFrame(clauses, ['STATUS', said], {
    side: { first: said, end: said + 1 },
    place: phraseAt(clauses, subject),
    verb: copula === syntax.heads[said] ? copula : said,
  })
}

const NATION = /^\p{Lu}\p{Ll}+(?:ian|an|ish|ese|i|ic|ch|ine|ai)$/u
const CLAIMED = words(
  'island archipelago islet reef atoll shoal rock temple shrine peninsula strait sea bay hill territory land spring border',
)
