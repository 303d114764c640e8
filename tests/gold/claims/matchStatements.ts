import type { Telling } from '../../../server/domain/Claim.ts'
import type { ClaimStory } from './readClaimGold.ts'
import type { ReadStatement } from './relateReports.ts'

/** Words that an annotated and a read content must share (Jaccard) to be one. */
const SHARED = 0.5

/** A statement that was found, with those of its tellings that the annotated words bear. */
export interface Match {
  readonly statement: ReadStatement
  readonly tellings: readonly Telling[]
  /** Found as a piece of a longer content: a sentence that says two things. */
  readonly isPart: boolean
}

/** Annotated statements to be found among those read. */
export interface Matched {
  readonly statements: readonly Pick<ClaimStory['statements'][number], 'id' | 'file' | 'content'>[]
}

/**
 * For each annotated statement, by its id, the one that was read in the same report with the most words in common; else the one that holds its words, parted, in
 * itself. Several annotated statements may be parts of one content; a content of their own comes first.
 */
export function matchStatements({ statements }: Matched, read: readonly ReadStatement[]): ReadonlyMap<string, Match> {
  const matches = new Map<string, Match>()
  for (const { id, file, content } of statements) {
    const here = read.filter((each) => each.file === file)
    const wanted = wordsOf(content)
    const scored = here.map((statement) => ({ statement, shared: jaccard(wanted, wordsOf(statement.words)) }))
    const [best] = scored.toSorted((a, b) => b.shared - a.shared)
    const whole = best !== undefined && best.shared >= SHARED ? best.statement : undefined
    const holder = whole ?? here.find(({ words }) => wanted.size > 1 && wordsIn(words).includes(wordsIn(content)))
    if (holder !== undefined) matches.set(id, { statement: holder, tellings: borne(holder, content), isPart: whole === undefined })
  }
  return apart(statements, matches)
}

/** Of two annotated statements that stand in one another, the shorter has what it bears to itself. */
function apart(statements: Matched['statements'], matches: ReadonlyMap<string, Match>): ReadonlyMap<string, Match> {
  return new Map(
    statements.flatMap(({ id, content }) => {
      const match = matches.get(id)
      if (match === undefined) return []
      const inner = statements.filter((other) => other.id !== id && matches.get(other.id)?.statement === match.statement && other.content.length < content.length)
      const taken = new Set(inner.flatMap((other) => matches.get(other.id)?.tellings ?? []))
      const left = match.tellings.filter((telling) => !taken.has(telling))
      return [[id, left.length > 0 ? { ...match, tellings: left } : match] as const]
    }),
  )
}

/** The tellings that stand in the annotated words; all of them where none does. */
function borne(statement: ReadStatement, content: string): readonly Telling[] {
  const at = statement.text.indexOf(content, Math.max(0, statement.start - 40))
  if (at < 0) return statement.tellings
  const inside = statement.tellings.filter(({ start, end }) => start < at + content.length && end > at)
  return inside.length > 0 ? inside : statement.tellings
}

function wordsIn(words: string): string {
  return ` ${[...(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].join(' ')} `
}

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / (a.size + b.size - shared || 1)
}
