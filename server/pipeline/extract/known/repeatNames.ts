import type { Mention } from '../../../domain/Mention.ts'
import type { Token } from '../tokens/Token.ts'

/**
 * The further places where the very words of a name stand that the tagger saw elsewhere in the article and missed here. Words that the
 * article also writes small are left alone ("May", "Will").
 */
export function repeatNames(tokens: readonly Token[], names: readonly Mention[]): Mention[] {
  const runs = runsByFirstWord(tokens, names)
  if (runs.size === 0) return []
  const isWrittenSmall = smallWords(tokens)
  const found: Mention[] = []
  let next = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || !mayBeCapital(token.text)) continue
    while (next < names.length && (names[next]?.end ?? 0) <= token.start) next++
    if ((names[next]?.start ?? Number.POSITIVE_INFINITY) < token.end) continue
    const run = runs.get(token.text)?.find(({ words }) => words.every((word, offset) => tokens[at + offset]?.text === word))
    const last = run && tokens[at + run.words.length - 1]
    if (!run || !last || last.end > (names[next]?.start ?? Number.POSITIVE_INFINITY) || isWrittenSmall(token.text.toLowerCase())) continue
    found.push({ start: token.start, end: last.end, type: 'NAME', kind: run.kind })
    at += run.words.length - 1
  }
  return found
}

/** Names begin with a capital. */
function mayBeCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  return (code >= 65 && code <= 90) || code > 127
}

/** Whether the article writes a word with a small letter; its words are listed when that is first asked. */
function smallWords(tokens: readonly Token[]): (word: string) => boolean {
  let small: ReadonlySet<string> | null = null
  return (word) => {
    small ??= new Set(tokens.flatMap(({ text }) => (/^\p{Ll}/u.test(text) ? [text] : [])))
    return small.has(word)
  }
}

interface NameRun {
  readonly words: readonly string[]
  readonly kind: Mention['kind']
}

/** Names of more than three letters by their first word, longest first; those with kinds at odds are left out. */
function runsByFirstWord(tokens: readonly Token[], names: readonly Mention[]): ReadonlyMap<string, readonly NameRun[]> {
  const kinds = new Map<string, Set<Mention['kind']>>()
  let at = 0
  for (const name of names) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= name.start) at++
    const words: string[] = []
    for (let inside = at; inside < tokens.length && (tokens[inside]?.start ?? name.end) < name.end; inside++)
      words.push(tokens[inside]?.text ?? '')
    if (words.length === 0 || words.length > 6 || !/^\p{Lu}\p{L}{3}/u.test(words[0] ?? '')) continue
    const form = words.join('\t')
    kinds.set(form, (kinds.get(form) ?? new Set()).add(name.kind))
  }
  const runs = new Map<string, NameRun[]>()
  for (const [form, [kind, another]] of kinds) {
    if (!kind || another || kind === 'OTHER') continue
    const words = form.split('\t')
    runs.set(
      words[0] ?? '',
      [...(runs.get(words[0] ?? '') ?? []), { words, kind }].sort((a, b) => b.words.length - a.words.length),
    )
  }
  return runs
}
