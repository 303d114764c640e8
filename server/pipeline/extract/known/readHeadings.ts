import type { Block } from '../../../domain/Article.ts'
import { foldName } from '../../../domain/foldName.ts'
import type { Gazetteer } from '../../../domain/Gazetteer.ts'
import type { Mention } from '../../../domain/Mention.ts'
import { textOf } from '../../../domain/Span.ts'
import { genderOfName } from '../coreference/firstNames.ts'

/**
 * In lines where nearly every word has a capital, a tagger takes words for names ("Ruritania Tightens Grip"). There a name is kept only when
 * the gazetteer or the running text knows it; else the longest run of its words that they know, else nothing.
 */
export function readHeadings(text: string, blocks: readonly Block[], names: readonly Mention[], gazetteer: Gazetteer): Mention[] {
  const headings = blocks.filter((block) => isInTitleCase(textOf(text, block)))
  if (headings.length === 0) return [...names]
  const isInHeading = (name: Mention): boolean => headings.some((block) => block.start <= name.start && name.end <= block.end)
  const body = new Map(names.filter((name) => !isInHeading(name)).map((name) => [foldName(textOf(text, name)), name.kind]))
  return names.flatMap((name) => (isInHeading(name) ? (knownPart(text, name, body, gazetteer) ?? []) : [name]))
}

function isInTitleCase(line: string): boolean {
  if (line.length > 200 || /[.]["”]?$/.test(line.trim())) return false
  const words = line.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word))
  return words.length >= 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length > 0.75
}

function knownPart(text: string, name: Mention, body: ReadonlyMap<string, Mention['kind']>, gazetteer: Gazetteer): Mention | null {
  const words = [...textOf(text, name).matchAll(/\S+/g)].slice(0, 12)
  for (let count = words.length; count > 0; count--) {
    for (let first = 0; first + count <= words.length; first++) {
      const start = name.start + (words[first]?.index ?? 0)
      const last = words[first + count - 1]
      const end = name.start + (last?.index ?? 0) + (last?.[0].length ?? 0)
      const run = { ...name, start, end }
      const kind = knownKind(textOf(text, run).replace(/['’]s$/, ''), { isWhole: count === words.length, own: name.kind }, body, gazetteer)
      if (kind) return { ...run, kind }
    }
  }
  return null
}

interface Wanted {
  readonly isWhole: boolean
  readonly own: Mention['kind']
}

function knownKind(
  words: string,
  { isWhole, own }: Wanted,
  body: ReadonlyMap<string, Mention['kind']>,
  gazetteer: Gazetteer,
): Mention['kind'] | null {
  const inBody = body.get(foldName(words))
  if (inBody) return inBody
  const entries = gazetteer.lookUp(words)
  if (isWhole && entries.some((entry) => entry.kind === own)) return own
  // People may be named in a headline alone: a first name tells them.
  if (isWhole && own === 'PERSON' && genderOfName(foldName(words).split(' ')[0] ?? '', null) !== 'UNKNOWN') return own
  const [best] = entries
  if (!best) return gazetteer.countryOf(words) !== null ? 'OTHER' : null
  return best.kind !== 'PLACE' || best.population > 15_000 || !best.key.startsWith('place/geonames') ? best.kind : null
}
