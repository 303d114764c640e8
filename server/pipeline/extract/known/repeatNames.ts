import type { Mention } from '../../../domain/Mention.ts'
import { askingWords } from '../tokens/askingWords.ts'
import type { Token } from '../tokens/Token.ts'

/**
 * The further places where the very words of a name stand that the tagger saw elsewhere in the article and missed here. Words that the
 * article also writes small are left alone ("May", "Will").
 */
export function repeatNames(tokens: readonly Token[], names: readonly Mention[]): Mention[] {
  const runs = runsByFirstWord(tokens, names)
  if (runs.size === 0) return []
  const isWrittenSmall = smallWords(tokens, runs)
  const found: Mention[] = []
  let next = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || !startsLarge(token.word)) continue
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

/** Names begin with a capital, or with a letter that may be one. */
const startsLarge = askingWords(({ text }) => /^[A-Z\u0080-\uffff]/.test(text))

/** Whether the article writes the first word of a run with a small letter; looked for when that is first asked. */
function smallWords(tokens: readonly Token[], runs: ReadonlyMap<string, unknown>): (word: string) => boolean {
  let small: Set<string> | null = null
  return (word) => {
    small ??= smallAmong(tokens, new Set([...runs.keys()].map((first) => first.toLowerCase())))
    return small.has(word)
  }
}

function smallAmong(tokens: readonly Token[], sought: ReadonlySet<string>): Set<string> {
  const small = new Set<string>()
  for (const { word } of tokens) if (startsSmall(word) && sought.has(word.text)) small.add(word.text)
  return small
}

const startsSmall = askingWords(({ text }) => /^\p{Ll}/u.test(text))

interface NameRun {
  readonly words: readonly string[]
  readonly kind: Mention['kind']
}

/** Names of more than three letters by their first word, longest first; those with kinds at odds are left out. */
function runsByFirstWord(tokens: readonly Token[], names: readonly Mention[]): ReadonlyMap<string, readonly NameRun[]> {
  const forms = new Map<string, { readonly words: readonly string[]; readonly kind: Mention['kind']; isAtOdds: boolean }>()
  let at = 0
  for (const name of names) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= name.start) at++
    const words: string[] = []
    for (let inside = at; inside < tokens.length && (tokens[inside]?.start ?? name.end) < name.end; inside++)
      words.push(tokens[inside]?.text ?? '')
    if (words.length === 0 || words.length > 6 || !/^\p{Lu}\p{L}{3}/u.test(words[0] ?? '')) continue
    const form = words.join('\t')
    const known = forms.get(form)
    if (!known) forms.set(form, { words, kind: name.kind, isAtOdds: false })
    else if (known.kind !== name.kind) known.isAtOdds = true
  }
  const runs = new Map<string, NameRun[]>()
  for (const { words, kind, isAtOdds } of forms.values()) {
    if (isAtOdds || kind === 'OTHER') continue
    const [first = ''] = words
    const known = runs.get(first)
    if (known)
      runs.set(
        first,
        [...known, { words, kind }].sort((a, b) => b.words.length - a.words.length),
      )
    else runs.set(first, [{ words, kind }])
  }
  return runs
}
