import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import {
  type Clauses,
  headIn,
  isGround,
  isNoun,
  isVerb,
  lemmaAt,
  obliqueWith,
  type Phrase,
  phraseAt,
  placeWith,
  wordAt,
} from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { makeFrame } from './makeFrame.ts'
import { doerOf, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** What footage shows and where it was made: DEPICTS. */
export const depictingTriggers: readonly Trigger[] = [
  { words: words('show shows depict depicts capture picture portray'), read: readShowing },
  { words: words('film shoot record take make date geolocate stage'), read: readFilmed },
  { words: words('generate fabricate doctor manipulate forge'), read: readForged },
  { words: words('film shoot record take'), read: readItFilmed },
  { words: words('show'), read: readItShows },
  { words: words('video footage image photo photograph clip picture recording imagery'), read: readFootage },
]

const FOOTAGE = words('video footage image photo photograph clip picture recording imagery film screenshot')

/** "The video shows soldiers raising a flag in the town", "purports to show". */
function readShowing(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return readShownNext(clauses, verb)
  const doer = doerOf(clauses, verb)
  const [scene] = dependentsOf(clauses.syntax, verb, ['obj', 'ccomp', 'xcomp'])
  // "The film shows a family" is of the cinema.
  if (doer === null || scene === undefined || !isFootage(clauses, doer) || wordAt(clauses, doer.head) === 'film')
    return doer !== null && wordAt(clauses, doer.head) === 'film' ? null : readShownNext(clauses, verb)
  return makeFrame(clauses, ['DEPICTS', verb], { side: doer, place: sceneOf(clauses, verb, scene) }) ?? readShownNext(clauses, verb)
}

/** "The video shows soldiers …", where the parser takes "video shows" for a noun: by the order of words. */
function readShownNext(clauses: Clauses, word: number): Frame | null {
  const next = wordAt(clauses, word - 1) === 'to' ? word - 3 : word - 1
  // "Clips that both groups have shared show the attack".
  const isShared = clauses.syntax.relations[word] === 'xcomp' && SHOWN.has(lemmaAt(clauses, headIn(clauses, word)))
  const before = isShared ? footageBefore(clauses, word) : next
  if (!FOOTAGE.has(lemmaAt(clauses, before)) || before < clauses.content.first) return null
  return makeFrame(clauses, ['DEPICTS', word], {
    side: { first: before, end: before + 1 },
    place: firstPlaceAfter(clauses, word),
    verb: before,
  })
}

function footageBefore(clauses: Clauses, word: number): number {
  for (let at = word - 1; at >= Math.max(clauses.content.first, word - 14); at--) if (FOOTAGE.has(lemmaAt(clauses, at))) return at
  return -1
}

/** The first phrase behind a word that says where. */
function firstPlaceAfter(clauses: Clauses, word: number): Phrase | null {
  for (let at = word + 1; at < clauses.content.end; at++) {
    if (clauses.syntax.relations[at] !== 'case' || !AT.has(wordAt(clauses, at))) continue
    const phrase = phraseAt(clauses, clauses.syntax.heads[at] ?? at)
    if (isGround(clauses, phrase)) return phrase
  }
  return null
}

function isFootage(clauses: Clauses, { head, first, end }: Phrase): boolean {
  if (FOOTAGE.has(lemmaAt(clauses, head))) return true
  for (let at = first; at < end; at++) if (FOOTAGE.has(lemmaAt(clauses, at)) && clauses.syntax.heads[at] === head) return true
  return false
}

/** Where what is shown happens: beside the verb, its object, or what that does ("soldiers raising a flag over the hall"). */
function sceneOf(clauses: Clauses, verb: number, object: number): Phrase | null {
  const own = placeWith(clauses, [verb, object], AT)
  if (own !== null) return own
  const doings = [...dependentsOf(clauses.syntax, object, ['acl']), ...dependentsOf(clauses.syntax, verb, ['xcomp', 'advcl', 'ccomp'])]
  for (const doing of doings) {
    const where = placeWith(clauses, [doing, undergoerOf(clauses, doing)?.head], AT)
    if (where !== null) return where
  }
  return null
}

const AT = words('in at near on over across outside inside')

/** "The clip was not filmed in the town but in another", "was taken in 2019". */
function readFilmed(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return null
  const footage = undergoerOf(clauses, verb) ?? doerOf(clauses, verb)
  // "The frame was shot on Sunday at the ground".
  const isFrame = footage !== null && lemmaAt(clauses, footage.head) === 'frame' && /^(?:shoot|film)$/.test(lemmaAt(clauses, verb))
  if (footage === null || !(isFootage(clauses, footage) || isFrame)) return null
  return makeFrame(clauses, ['DEPICTS', verb], { side: footage, place: obliqueWith(clauses, [verb], words('in at near on')) })
}

/** "It was recorded at the river", "these were filmed in another town", where footage was spoken of. */
function readItFilmed(clauses: Clauses, verb: number): Frame | null {
  const it = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  if (it === null || it.head > verb || !IT.has(wordAt(clauses, it.head)) || !isNearFootage(clauses, verb)) return null
  const place = obliqueWith(clauses, [verb], words('in at near on'))
  const isShot = lemmaAt(clauses, verb) !== 'take' || place !== null
  return isShot && (place === null || isGround(clauses, place)) ? makeFrame(clauses, ['DEPICTS', verb], { side: it, place }) : null
}

/** "It does not show the town". */
function readItShows(clauses: Clauses, verb: number): Frame | null {
  const it = isVerb(clauses, verb) ? doerOf(clauses, verb) : null
  const [scene] = dependentsOf(clauses.syntax, verb, ['obj'])
  if (it === null || scene === undefined || !IT.has(wordAt(clauses, it.head)) || !isNearFootage(clauses, verb)) return null
  const place = isGround(clauses, phraseAt(clauses, scene)) ? phraseAt(clauses, scene) : sceneOf(clauses, verb, scene)
  return place === null ? null : makeFrame(clauses, ['DEPICTS', verb], { side: it, place })
}

const IT = words('it this these they')

/** Whether footage was spoken of shortly before. */
function isNearFootage(clauses: Clauses, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - NEAR); before--) if (FOOTAGE.has(lemmaAt(clauses, before))) return true
  return false
}

/** In words: two sentences. */
const NEAR = 45

/** "The clip was generated by a computer". */
function readForged(clauses: Clauses, verb: number): Frame | null {
  const footage = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  return footage !== null && isFootage(clauses, footage) ? makeFrame(clauses, ['DEPICTS', verb], { side: footage, isTurned: true }) : null
}

/** "The images are from another country", "the video is fake", "released | a video of its soldiers in the town". */
function readFootage(clauses: Clauses, noun: number): Frame | null {
  const { syntax, content } = clauses
  if (!isNoun(clauses, noun) || syntax.relations[noun] === 'compound') return null
  const head = headIn(clauses, noun)
  const isSubject = syntax.relations[noun] === 'nsubj' && head >= 0
  if (isSubject) return readSaidOf(clauses, noun, head)
  const isReleased = head < 0 ? SHOWN.has(lemmaAt(clauses, content.first - 1)) : isVerb(clauses, head) && SHOWN.has(lemmaAt(clauses, head))
  const of = obliqueWith(clauses, [noun], words('of'))
  const doing = dependentsOf(syntax, noun, ['acl'])[0]
  if (!isReleased || (of === null && doing === undefined)) return null
  const where = of === null ? placeWith(clauses, [noun, doing], AT) : (sceneOf(clauses, noun, of.head) ?? firstPlaceAfter(clauses, of.head))
  return makeFrame(clauses, ['DEPICTS', noun], { side: phraseAt(clauses, noun), place: where, verb: head < 0 ? noun : head })
}

const SHOWN = words('release publish post share play broadcast air circulate show issue upload')

/** "Is fake", "is old and comes from another town", "are from elsewhere". */
function readSaidOf(clauses: Clauses, noun: number, said: number): Frame | null {
  const { syntax } = clauses
  const side = phraseAt(clauses, noun)
  const isFrom = dependentsOf(syntax, said, ['case']).some((at) => wordAt(clauses, at) === 'from')
  const coming = [said, ...dependentsOf(syntax, said, ['conj'])].find(
    (at) => isVerb(clauses, at) && /^(?:come|date|originate)$/.test(lemmaAt(clauses, at)),
  )
  if (coming !== undefined)
    return makeFrame(clauses, ['DEPICTS', noun], { side, place: obliqueWith(clauses, [coming], words('from in')), verb: coming })
  if (isFrom) {
    const isElse = /^(?:another|other|different|an?other)$/.test(wordAt(clauses, said - 1)) || wordAt(clauses, said) === 'elsewhere'
    return makeFrame(clauses, ['DEPICTS', noun], { side, place: isElse ? null : phraseAt(clauses, said), verb: said, isTurned: isElse })
  }
  return FALSE.has(wordAt(clauses, said)) ? makeFrame(clauses, ['DEPICTS', noun], { side, verb: said, isTurned: true }) : null
}

/** Not what it is said to be; "fake" and its like at the end of a content are judged with the claim as a whole. */
const FALSE = words('staged doctored manipulated altered old unrelated edited')
