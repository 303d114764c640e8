import { foldName } from '../../../domain/foldName.ts'
import type { Gazetteer, GazetteerEntry } from '../../../domain/Gazetteer.ts'
import type { Mention } from '../../../domain/Mention.ts'
import { askingWords } from '../tokens/askingWords.ts'
import type { Token } from '../tokens/Token.ts'

/**
 * Names that the tagger left out but the gazetteer knows: of several words in capitals ("Kind Harbour Institute"), of a form that no common
 * word has ("FieldWatch", "Canal24"), or a place before or after a word that says so ("the Pershe neighbourhood"). State bodies are found
 * after their country: "Ruritania's General Staff" → "General Staff".
 */
export function findKnownNames(text: string, tokens: readonly Token[], names: readonly Mention[], gazetteer: Gazetteer): Mention[] {
  const taken = takenTokens(tokens, names)
  const found: Mention[] = []
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first]
    if (!token || !isCapital(token)) continue
    // Whatever starts in a name is taken; a body after its country's name is not.
    const run = stateBody(text, tokens, first, gazetteer) ?? (taken[first] ? null : longestKnown(text, tokens, first, gazetteer))
    if (!run || isAnyTaken(taken, run.first, run.end)) continue
    found.push({ start: tokens[run.first]?.start ?? 0, end: tokens[run.end - 1]?.end ?? 0, type: 'NAME', kind: run.kind })
    first = run.end - 1
  }
  return found
}

interface KnownRun {
  readonly first: number
  readonly end: number
  readonly kind: Mention['kind']
}

const LONGEST = 8

function longestKnown(text: string, tokens: readonly Token[], first: number, gazetteer: Gazetteer): KnownRun | null {
  const [token, next] = [tokens[first], tokens[first + 1]]
  if (!token || (isOrdinary(token.word) && !(next && makesName(next.word)))) return null
  let best: KnownRun | null = null
  for (let end = first + 1; end <= Math.min(tokens.length, first + LONGEST); end++) {
    const last = tokens[end - 1]
    if (!last || !(isCapital(last) || (end > first + 1 && CONNECTORS.has(last.word.lower)))) break
    const words = text.slice(tokens[first]?.start, last.end)
    if (/\n/.test(words) || !gazetteer.startsName(foldName(words))) break
    if (!isCapital(last)) continue
    const [entry] = gazetteer.lookUp(words)
    if (entry && isSafe(text, tokens, { first, end }, entry, gazetteer)) best = { first, end, kind: entry.kind }
  }
  return best
}

const CONNECTORS = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'de', 'la', 'al', 'el', '-', '&', "'s", '’s'])

/** Whether these words can hardly mean anything else here. */
function isSafe(
  text: string,
  tokens: readonly Token[],
  { first, end }: Omit<KnownRun, 'kind'>,
  entry: GazetteerEntry,
  gazetteer: Gazetteer,
): boolean {
  const words = text.slice(tokens[first]?.start, tokens[end - 1]?.end)
  if (gazetteer.countryOf(words) !== null) return false
  const isOwn = !entry.key.startsWith('place/geonames')
  if (end - first > 1) return isOwn || entry.population > 50_000
  if (/^\p{Lu}\p{Ll}+\p{Lu}|^\p{Lu}\p{Ll}+\d/u.test(words)) return true
  if (entry.kind === 'ORGANIZATION')
    return /^\p{Lu}{3,}$/u.test(words) && gazetteer.lookUp(words).every(({ kind }) => kind === 'ORGANIZATION')
  if (entry.kind !== 'PLACE') return false
  const after = tokens[end]?.word.lower ?? ''
  return PLACE_NOUNS.has(after) || (isOwn && entry.placeKind === 'ROAD' && /\d/.test(words))
}

const PLACE_NOUNS = new Set(
  'neighbourhood neighborhood district village settlement oblast region province raion river refinery highway governorate'.split(' '),
)

/** A capital and small letters: the form of names and of any word that opens a sentence. */
const isOrdinary = askingWords(({ text }) => /^[A-Z][a-z]*$/.test(text))

/** Whether a word can make a name of an ordinary word before it: by going on with it, or by saying that it is a place's. */
const makesName = askingWords((word) => hasCapital(word) || CONNECTORS.has(word.lower) || PLACE_NOUNS.has(word.lower))

/** "Ruritania's General Staff", "Ruritanian Defence Ministry", when the tagger has only the country: the words after it. */
function stateBody(text: string, tokens: readonly Token[], first: number, gazetteer: Gazetteer): KnownRun | null {
  const owner = tokens[first]?.text ?? ''
  const next = tokens[first + 1]?.text ?? ''
  const isPossessive = /^['’]s?$/.test(next)
  const start = first + (isPossessive ? 2 : 1)
  if (!isCapital(tokens[start]) || (!isPossessive && gazetteer.countryOf(owner) === null)) return null
  for (let end = Math.min(tokens.length, start + 7); end > start + 1; end--) {
    if (!isCapital(tokens[end - 1])) continue
    const words = text.slice(tokens[first]?.start, tokens[end - 1]?.end)
    if (/[\n.,;]/.test(words)) continue
    const [entry] = gazetteer.lookUp(words, 'ORGANIZATION')
    if (entry) return { first: start, end, kind: 'ORGANIZATION' }
  }
  return null
}

function takenTokens(tokens: readonly Token[], names: readonly Mention[]): Uint8Array {
  const taken = new Uint8Array(tokens.length)
  let next = 0
  tokens.forEach((token, at) => {
    while (next < names.length && (names[next]?.end ?? 0) <= token.start) next++
    if ((names[next]?.start ?? Number.POSITIVE_INFINITY) < token.end) taken[at] = 1
  })
  return taken
}

function isAnyTaken(taken: Uint8Array, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (taken[at]) return true
  return false
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && hasCapital(token.word)
}

const hasCapital = askingWords(({ text }) => /^[\p{Lu}\d]/u.test(text) && /\p{Lu}/u.test(text))
