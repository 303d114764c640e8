import type { Entity } from '../../../domain/Entity.ts'
import { remembering } from '../../../domain/remembering.ts'
import { type Span, textOf } from '../../../domain/Span.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'
import { placeInFocus, REGIONS, SETTLED } from './placeInFocus.ts'
import { onlyLocates, type PlaceTold, placesTold, WEIGHTS } from './placesTold.ts'

/**
 * The place that a phrase without a name stands for: "the bridge" is the last thing told of as "the bridge at Pershe" or "the Pershe bridge", or the place told of right before it was
 * first called so; "the town" the town in focus. Null when nothing such was told of.
 */
export function placeOfSuch(span: Span, article: ResolvedArticle): Entity | null {
  const noun = headNoun(textOf(article.text, span))
  if (noun === null) return null
  if (noun === 'there') return placesTold(article).findLast(({ end, weight }) => end <= span.start && weight >= WEIGHTS.near)?.place ?? null
  if (TOWNS.has(noun)) return placeInFocus(span.start, article, SETTLED)
  if (LANDS.has(noun)) return placeInFocus(span.start, article, REGIONS)
  const alike = ALIKE.find((nouns) => nouns.includes(noun)) ?? [noun]
  return placeCalled(alike, span.start, article) ?? placeToldWith(alike, span.start, article)
}

/** Where an event was told to be that a noun points back at: "the raid" after "a raid on Pershe", "the blast" after "the explosion in Pershe". Null where none was. */
export function placeOfEvent(noun: string, offset: number, article: ResolvedArticle): Entity | null {
  const alike = noun === 'toll' ? EVENTS.flat() : (EVENTS.find((nouns) => nouns.includes(noun)) ?? [noun])
  const told = placesTold(article).filter(({ end, weight }) => end <= offset && weight > WEIGHTS.aside)
  return (told.findLast((each) => isScene([noun], each, article)) ?? told.findLast((each) => isScene(alike, each, article)))?.place ?? null
}

/** "An attack on a church in Pershe", "the Pershe blast". */
function isScene(nouns: readonly string[], { start, end }: Span, { text }: ResolvedArticle): boolean {
  const [lead = ''] = /(?<![\p{Ll}’'-])(?:[\p{Ll}’'-]+ ){1,8}$/u.exec(text.slice(Math.max(0, start - 60), start)) ?? []
  const before = lead
    .slice(Math.max(0, ...[' and ', ' but ', ' as ', ' when ', ' after '].map((joint) => lead.lastIndexOf(joint))))
    .split(' ')
  const behind = text.slice(end, end + 30).split(/[^\p{L}’'-]/u, 4)
  return (AT.test(lead) && before.some((word) => nouns.includes(word))) || behind.some((word) => nouns.includes(word))
}

const AT = /\b(?:at|in|of|near|on|outside|off) (?:the )?$/

/** The last place told of before an offset with one of these nouns: "the bridge at Pershe", "the Pershe bridge", "Pershe's bridge". */
function placeToldWith(nouns: readonly string[], offset: number, article: ResolvedArticle): Entity | null {
  const { text } = article
  const { inside, ahead, behind } = patternsOf(nouns.join('|'))
  const told = placesTold(article).findLast((each) => {
    if (each.end > offset || onlyLocates(each, article)) return false
    const { start, end } = each
    return (
      inside.test(text.slice(start, end)) ||
      ahead.test(text.slice(Math.max(0, start - 40), start)) ||
      behind.test(text.slice(end, end + 30))
    )
  })
  return told?.place ?? null
}

/** Nouns, parted by bars, in a name, before it and behind it; and where they are first said with "the". Each is put together once. */
const patternsOf = remembering(200, (nouns: string) => ({
  inside: new RegExp(` (?:${nouns})$`, 'iu'),
  ahead: new RegExp(`\\b(?:${nouns}) (?:at|in|of|near|on|outside) (?:the )?(?:\\p{L}+ (?:of )?)?$`, 'iu'),
  behind: new RegExp(`^(?:['’]s)? (?:\\p{L}+ )?(?:${nouns})\\b`, 'iu'),
  called: new RegExp(`\\bthe (?:${nouns})\\b`, 'iu'),
}))

/** "They had not left Pershe. The bridge …": what was named right before the noun was first said, where nobody knows it as a town. */
function placeCalled(nouns: readonly string[], offset: number, article: ResolvedArticle): Entity | null {
  const { text } = article
  const at = text.search(patternsOf(nouns.join('|')).called)
  if (at < 0 || at > offset) return null
  // "The bridge at Pershe" tells itself which it is.
  if (/^[Tt]he [\p{Ll}-]+ (?:at|in|of|near|on|outside) (?:the )?\p{Lu}/u.test(text.slice(at, at + 40))) return null
  if (placeToldWith(nouns, at, article) !== null) return null
  const told = placesTold(article).findLast((each) => each.end <= at)
  return told !== undefined && isNear(told, at, text) && told.place.placeKind === null ? told.place : null
}

/** In the same paragraph, no more than a sentence before. */
function isNear({ end }: PlaceTold, at: number, text: string): boolean {
  return at - end < 60 && !text.slice(end, at).includes('\n')
}

/** The last word before "of", "in" and the like; of "a third of the town" the town. */
function headNoun(words: string): string | null {
  const [phrase = ''] = words
    .toLowerCase()
    .replace(SHARE, '')
    .split(/ (?:of|in|at|near|on|around|to) /)
  return phrase.split(/[^\p{L}-]/u).findLast((word) => word !== '') ?? null
}

const SHARE =
  /^.*?\b(?:half|thirds?|quarters?|fifths?|tenths?|most|much|all|some|parts?|percent|%|cent|bulk|rest|share|majority|whole|every|inch|metre|one|none|any) (?:of )(?:the )?/

const TOWNS = new Set(
  'town city village settlement outskirts suburbs centre center quarter quarters neighbourhood neighborhood streets street downtown edge district districts place block blocks'.split(
    ' ',
  ),
)
const LANDS = new Set('region province oblast governorate'.split(' '))

/** Nouns that one thing is called by. */
const ALIKE: readonly (readonly string[])[] = [
  'bridge crossing',
  'port harbour harbor docks quay quays',
  'airport airfield airstrip runway',
  'base garrison barracks',
  'post outpost checkpoint',
  'dam reservoir',
  'camp settlement',
  'mine pit',
  'building school hospital church mosque hotel market factory',
].map((nouns) => nouns.split(' '))
const EVENTS: readonly (readonly string[])[] = [
  'attack ambush raid strike airstrike bombing blast explosion shelling assault massacre killing killings bloodshed shooting clash incident',
  'flood landslide mudslide earthquake quake fire crash collapse accident disaster tragedy catastrophe incident',
].map((nouns) => nouns.split(' '))
