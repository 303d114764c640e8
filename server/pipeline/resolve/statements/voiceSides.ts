import type { Affiliation } from '../../../domain/Entity.ts'
import type { EntityId } from '../../../domain/ids.ts'
import { type Span, textOf } from '../../../domain/Span.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'
import { armedPartiesOf } from './armedParties.ts'
import { officeOf } from './officeOf.ts'
import { partyInWords, partyOfEntityId, STATE_OWN } from './partyOf.ts'
import { APART, fightingPartyOf, ROLE, roleTold, sideTold } from './roleTold.ts'

/** One saying: whose words name the speaker, and whom they were resolved to. */
export interface Sayer {
  readonly source: readonly Span[]
  readonly speakerId: EntityId | null
}

/** The side that somebody speaks for; null where it is not told, and for bodies that are found by themselves. */
export interface VoiceSide {
  readonly side: string | null
  /** A mayor, a governor: what he tells of without saying whose it is need not be his side's. */
  readonly isOfTown: boolean
}

/**
 * The side that each saying is told for, in their order. People have that of the words that name them anywhere in the article ("the army's spokesman, Ada Roe", "its
 * adviser", "the Ruritanian general"), of the body they belong to, or of their office; an officer or spokesman without a body speaks for whoever spoke just before ("The
 * Front said … Spokesman Ada Roe said"); "it said" is the body that spoke before in the paragraph. Those who only tell what they saw have none.
 */
export function voiceSides(sayers: readonly Sayer[], affiliations: readonly Affiliation[], article: ResolvedArticle): readonly VoiceSide[] {
  const heard: Heard = {
    sides: new Map(),
    last: null,
    isLastBody: false,
    unnamed: null,
    paragraph: -1,
    body: null,
    person: null,
    isSomebody: false,
  }
  const voices = sayers.map((sayer) => {
    const paragraph = article.text.lastIndexOf('\n', sayer.source[0]?.start ?? 0)
    if (paragraph !== heard.paragraph) {
      heard.body = null
      heard.person = null
      heard.isSomebody = false
    }
    const voice = isPerson(sayer, article)
      ? personSide(sayer, { affiliations, article, heard, paragraph })
      : bodySide(sayer, { article, heard, paragraph })
    heard.paragraph = paragraph
    return voice
  })
  const own = tellersOwn(sayers, article)
  // What is told of somebody later holds for what he said before.
  return sayers.map((sayer, at) => {
    const voice = voices[at] ?? UNTOLD
    const { speakerId } = sayer
    return voice.side !== null ? voice : ((speakerId === null ? undefined : heard.sides.get(speakerId)) ?? own(sayer) ?? voice)
  })
}

/** Who speaks for the state whose own outlet tells the article: officers and the like of no known side. */
function tellersOwn(sayers: readonly Sayer[], article: ResolvedArticle): (sayer: Sayer) => VoiceSide | undefined {
  const { teller } = armedPartiesOf(article)
  if (teller === null) return () => undefined
  const isOwn = ({ source }: Sayer): boolean => {
    const words = wordsOf(source, article)
    return (OFFICER.test(words) || STATE_OWN.test(words)) && !APART.test(words)
  }
  const known = new Set(
    sayers.flatMap((sayer) => (sayer.speakerId !== null && isPerson(sayer, article) && isOwn(sayer) ? sayer.speakerId : [])),
  )
  return (sayer) => ((sayer.speakerId === null ? isOwn(sayer) : known.has(sayer.speakerId)) ? { side: teller, isOfTown: false } : undefined)
}

const UNTOLD: VoiceSide = { side: null, isOfTown: false }

/** What was heard before a saying; it is written as sayings are walked. */
interface Heard {
  readonly sides: Map<EntityId, VoiceSide>
  /** The side of the last voice that had one. */
  last: string | null
  isLastBody: boolean
  /** The side of somebody unnamed whose office was told just before: "a minister". */
  unnamed: string | null
  paragraph: number
  /** Of the paragraph: the side of the last body, and of the last person, that spoke. */
  body: string | null
  person: string | null
  /** Whether that person spoke last, and has no name. */
  isSomebody: boolean
}

interface Around {
  readonly article: ResolvedArticle
  readonly heard: Heard
  /** Where the paragraph of the saying starts. */
  readonly paragraph: number
}

type Surroundings = Around & { readonly affiliations: readonly Affiliation[] }

function isPerson({ speakerId }: Sayer, { entityOf }: ResolvedArticle): boolean {
  return speakerId !== null && entityOf(speakerId)?.kind === 'PERSON'
}

/** The side of a body, or of those whom no entity was found for: told by their words alone, or by who spoke just before. */
function bodySide({ source, speakerId }: Sayer, { article, heard, paragraph }: Around): VoiceSide {
  const words = wordsOf(source, article)
  const own = speakerId === null ? null : fightingPartyOf(speakerId, article)
  const pronoun = own === null && PRONOUN.test(words) ? (/^(?:it|they)$/i.test(words) ? heard.body : heard.person) : null
  if (pronoun !== null) return { side: pronoun, isOfTown: false }
  const isOfficer = speakerId === null && OFFICER.test(words)
  const office = speakerId === null && !APART.test(words) ? officeOf(source, article) : null
  const told = source.flatMap((span) => sideTold(span, article) ?? [])[0] ?? null
  const side = told ?? office?.side ?? (isOfficer ? officerSide(words, { article, heard, paragraph }) : null)
  const known = own ?? side ?? (speakerId === null ? null : partyOfEntityId(speakerId, article))
  // Behind those who only look on, an officer stands beside nobody.
  heard.last = APART.test(words) ? null : (known ?? heard.last)
  heard.isLastBody = true
  heard.unnamed = speakerId === null && ROLE.test(words) ? side : null
  const isOne = isOfficer || office !== null
  heard.isSomebody = isOne && known !== null
  if (isOne || ROLE.test(words)) heard.person = known
  if (isOne) return { side, isOfTown: told === null && office?.isOfTown === true }
  if (!PRONOUN.test(words)) heard.body = known ?? bodyTold(source, article)
  return { side: speakerId === null ? side : null, isOfTown: false }
}

/** "The army", "the rebels", of no known name; null for those who stand apart. */
function bodyTold(source: readonly Span[], article: ResolvedArticle): string | null {
  return APART.test(wordsOf(source, article)) ? null : (source.flatMap((span) => partyInWords(span, article) ?? [])[0] ?? null)
}

function personSide(sayer: Sayer, around: Surroundings): VoiceSide {
  const { heard } = around
  const { speakerId } = sayer
  // "A Ruritanian officer … he said": himself, whomever the pronoun was taken for.
  if (heard.isSomebody && PRONOUN.test(wordsOf(sayer.source, around.article))) return { side: heard.person, isOfTown: false }
  heard.isSomebody = false
  const voice = (speakerId === null ? undefined : heard.sides.get(speakerId)) ?? newPersonSide(sayer, around)
  if (speakerId !== null && voice.side !== null) heard.sides.set(speakerId, voice)
  heard.last = voice.side ?? heard.last
  heard.isLastBody = false
  if (!PRONOUN.test(wordsOf(sayer.source, around.article))) heard.unnamed = null
  heard.person = voice.side
  return voice
}

/** Of somebody who has not been heard with a side. */
function newPersonSide(sayer: Sayer, around: Surroundings): VoiceSide {
  const { article, affiliations, heard, paragraph } = around
  const { source, speakerId } = sayer
  const words = wordsOf(source, article)
  // "Its spokesman": of the body that has just spoken.
  const ofLast = ITS_OFFICER.test(words) && heard.isLastBody && paragraph === heard.paragraph ? heard.body : null
  const told =
    ofLast ??
    source.flatMap((span) => sideTold(span, article) ?? [])[0] ??
    (speakerId === null ? null : roleTold(speakerId, affiliations, article))
  const office = told === null && !APART.test(words) ? officeOf(source, article) : null
  if (office !== null) return office
  if (told !== null) return { side: told, isOfTown: false }
  const namesake = namesakeSide(sayer, around) ?? (NAME_ALONE.test(words) ? heard.unnamed : null)
  return { side: namesake ?? officerSide(words, around), isOfTown: false }
}

/** The side of whoever spoke just before an officer: in his paragraph, or a body at the end of the one before. An officer of "the army" stands beside no movement. */
function officerSide(words: string, { article, heard, paragraph }: Around): string | null {
  const { teller } = armedPartiesOf(article)
  if (teller !== null && OFFICER.test(words)) return teller
  if (!OFFICER.test(words) || (!heard.isLastBody && paragraph !== heard.paragraph)) return null
  return STATE_OWN.test(words) && heard.last?.length !== 2 ? null : heard.last
}

/** The side of the one person heard before whose name ends in these words: "Roe" of "Ada Roe". */
function namesakeSide({ speakerId }: Sayer, { article, heard }: Around): string | null {
  const name = speakerId === null ? undefined : article.entityOf(speakerId)?.name
  if (name === undefined) return null
  const sides = new Set([...heard.sides].flatMap(([id, { side }]) => (article.entityOf(id)?.name.endsWith(` ${name}`) ? [side] : [])))
  const [only = null] = sides
  return sides.size === 1 ? only : null
}

function wordsOf(source: readonly Span[], { text }: ResolvedArticle): string {
  return source.map((span) => textOf(text, span)).join(' ')
}

/** "Ada Roe", "Roe": somebody who must have been told of before. */
const NAME_ALONE = /^\p{Lu}[\p{L}'’-]+(?: (?:\p{Ll}{1,3}[ -])?\p{Lu}[\p{L}'’-]+){0,3}$/u
const PRONOUN = /^(?:it|they|he|she)$/i
const OFFICER =
  /\b(?:spokes(?:man|woman|person)|(?:lieutenant |major |brigadier )?general|colonel|brigadier|major|captain|lieutenant|sergeant|commander|commodore|marshal|admiral|adviser|advisor)\b/i
const ITS_OFFICER =
  /^(?:its|their) (?:\p{Ll}+ )?(?:spokes(?:man|woman|person)|commander|leader|chief|adviser|advisor|envoy|representative)\b/iu
