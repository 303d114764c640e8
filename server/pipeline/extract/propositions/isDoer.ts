import { senseOf } from '../coreference/nouns.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, coreOf, lemmaAt, type Phrase, wordAt } from './Clauses.ts'
import { mayBeForce } from './isForce.ts'
import { words } from './words.ts'

/** Whether a phrase may be somebody who did a thing: a force, a name, a pronoun of people, or a noun for a person ("a policeman", "one of her followers"). */
export function isDoer(clauses: Clauses, phrase: Phrase | null): phrase is Phrase {
  if (phrase === null) return false
  const head = coreOf(clauses, phrase.head)
  if (OTHERS.has(wordAt(clauses, head)) || isWeather(clauses, head)) return false
  return mayBeForce(clauses, phrase) || PEOPLE.has(wordAt(clauses, head)) || isPerson(clauses, head) || isBody(clauses, head)
}

/** Whether a word is a noun for a body: "the company", "the intelligence service". */
export function isBody(clauses: Clauses, at: number): boolean {
  const kind = senseOf(lemmaAt(clauses, at))?.kind
  return clauses.syntax.tags[at] === 'NOUN' && (kind === 'ORGANIZATION' || kind === 'UNIT' || STATES.has(lemmaAt(clauses, at)))
}

const STATES = words('state country nation company firm service')

/** Whether a word is a noun for a person: "a trader", "the defendant". */
export function isPerson(clauses: Clauses, at: number): boolean {
  if (clauses.syntax.tags[at] !== 'NOUN') return false
  return PERSONS.has(lemmaAt(clauses, at)) || senseOf(lemmaAt(clauses, at))?.kind === 'PERSON' || isNamedBehind(clauses, at)
}

/** "A Ruritanian welder, Pavo Dane": a name right behind tells that it is somebody. */
function isNamedBehind({ syntax }: Clauses, at: number): boolean {
  return dependentsOf(syntax, at, ['appos']).some((name) => syntax.tags[name] === 'PROPN' && syntax.tags[name + 1] === 'PROPN')
}

/** "Hurricane Mila", "the storm". */
function isWeather({ words: said, syntax }: Clauses, head: number): boolean {
  return WEATHER.has(syntax.lemmas[head] ?? '') || WEATHER.has(said[head] ?? '') || WEATHER.has(said[head - 1] ?? '')
}

const OTHERS = words('that which this')
const PEOPLE = words('i you people police crowd mob somebody someone anybody anyone')
const PERSONS = words(
  'man woman boy girl raider youth child saboteur criminal follower supporter client activist sniper marksman holdout employee agent operative assailant thug poacher smuggler hacker spy teenager pensioner motorist hunter worker miner rival clansman herder looter trader shopkeeper bodyguard deserter hooligan fan inmate',
)
const WEATHER = words(
  'storm hurricane typhoon cyclone flood rain wind quake earthquake wave heat cold virus disease fire tornado snow drought cholera ebola malaria measles covid flu dengue ice fog frost lightning landslide',
)
