import type { Telling, Verdict } from '../../../server/domain/Claim.ts'
import { type Figures, figuresOf, type Share } from '../../../server/learning/scoring/figures.ts'
import type { PositionedClaim } from '../../../server/pipeline/relate/PositionedClaim.ts'
import { verdictOn } from '../../../server/pipeline/relate/verdictOn.ts'
import { type Match, matchStatements } from './matchStatements.ts'
import { type ClaimStory, copiesOf } from './readClaimGold.ts'
import type { RelatedReports } from './relateReports.ts'
import { type ChangeScores, scoreChanges } from './scoreChanges.ts'
import { scorePositions } from './scorePositions.ts'
import { scoreTargets } from './scoreTargets.ts'

/** How well the claims of stories were found, with each error in words. */
export interface ClaimScores {
  /** Statements that were read at all; as parts of a longer content. */
  readonly found: Share
  readonly parts: number
  /** Same claim or not: all pairs, those across origins, those whose statements were both found, and both. */
  readonly same: Figures
  readonly sameAcross: Figures
  readonly sameFound: Figures
  readonly sameFoundAcross: Figures
  readonly positions: Share
  readonly positionsFound: Share
  /** Of those that were put on the claim. */
  readonly positionsPlaced: Share
  readonly badges: Figures
  readonly strains: Figures
  readonly verdicts: Share
  readonly copies: Figures
  readonly changes: Figures
  readonly targets: Figures
  readonly errors: readonly string[]
}

interface Counts {
  right: number
  proposed: number
  wanted: number
}

/** Two annotated statements of one story, as they are and as they were related. */
interface Judged {
  readonly isSame: boolean
  readonly isSameRead: boolean
  readonly verdict: Verdict
  readonly alternatives: readonly Verdict[]
  readonly read: Verdict
  readonly isAcross: boolean
  readonly isFound: boolean
  readonly words: string
}

/** Scores related reports against the annotated stories. A pair whose statement was not read counts as of different claims. */
export function scoreClaims(stories: readonly ClaimStory[], related: RelatedReports): ClaimScores {
  const claimOf = remembering(related)
  const each = stories.map((story) => {
    const matches = matchStatements(story, related.statements)
    return {
      story,
      matches,
      pairs: pairsOf(story, matches, claimOf),
      positions: scorePositions(story, matches, claimOf),
      targets: scoreTargets(story, matches, related),
      changes: scoreChanges(story, matches, related),
    }
  })
  const pairs = each.flatMap((one) => one.pairs)
  const statements = stories.flatMap((story) => story.statements)
  const found = each.flatMap(({ matches }) => [...matches.values()])
  const positions = each.flatMap((one) => one.positions)
  return {
    found: { right: found.length, wanted: statements.length },
    parts: found.filter(({ isPart }) => isPart).length,
    same: sameOf(pairs),
    sameAcross: sameOf(pairs.filter(({ isAcross }) => isAcross)),
    sameFound: sameOf(pairs.filter(({ isFound }) => isFound)),
    sameFoundAcross: sameOf(pairs.filter(({ isAcross, isFound }) => isAcross && isFound)),
    positions: { right: positions.filter(({ isRight }) => isRight).length, wanted: positions.length },
    positionsPlaced: {
      right: positions.filter(({ isRight }) => isRight).length,
      wanted: positions.filter(({ isPlaced }) => isPlaced).length,
    },
    positionsFound: {
      right: positions.filter(({ isRight }) => isRight).length,
      wanted: positions.filter(({ isFound }) => isFound).length,
    },
    badges: verdictFigures(pairs, 'CONTRADICTS'),
    strains: verdictFigures(pairs, 'STRAINS'),
    verdicts: {
      right: pairs.filter(({ verdict, alternatives, read }) => read === verdict || alternatives.includes(read)).length,
      wanted: pairs.length,
    },
    copies: copiesFigures(stories, related),
    changes: sumOf(each.map(({ changes }) => changes)),
    targets: sumOf(each.map(({ targets }) => targets)),
    errors: [
      ...each.flatMap(({ story, matches }) => story.statements.filter(({ id }) => !matches.has(id)).map(({ id, content }) => `unread ${id}: ${content}`)),
      ...pairs.flatMap(errorsOfPair),
      ...positions.flatMap(({ error }) => error ?? []),
      ...each.flatMap(({ changes, targets }) => [...changes.errors, ...targets.errors]),
    ],
  }
}

/** The claim of a telling, looked up once. */
export type ClaimLookUp = (telling: Telling) => PositionedClaim | null

function remembering({ book }: RelatedReports): ClaimLookUp {
  const known = new Map<Telling, PositionedClaim | null>()
  return (telling) => {
    const claim = known.has(telling) ? known.get(telling) : book.claimOf(telling)
    known.set(telling, claim ?? null)
    return claim ?? null
  }
}

function pairsOf({ reports, statements, pairs }: ClaimStory, matches: ReadonlyMap<string, Match>, claimOf: ClaimLookUp): Judged[] {
  const originOfFile = new Map(reports.map(({ file, origin }) => [file, origin]))
  const told = new Map(pairs.flatMap((pair) => [[`${pair.a} ${pair.b}`, pair] as const, [`${pair.b} ${pair.a}`, pair] as const]))
  return statements.flatMap((a, at) =>
    statements.slice(at + 1).map((b): Judged => {
      const pair = told.get(`${a.id} ${b.id}`)
      const [first, second] = [matches.get(a.id)?.tellings ?? [], matches.get(b.id)?.tellings ?? []]
      return {
        isSame: pair?.sameClaim ?? false,
        isSameRead: first.some((x) => second.some((y) => isOneClaim(x, y, claimOf))),
        verdict: pair?.verdict ?? 'NONE',
        alternatives: pair?.alternatives ?? [],
        read: strongest(first.flatMap((x) => second.map((y) => verdictOn(settled(x, claimOf), settled(y, claimOf))))),
        isAcross: originOfFile.get(a.file) !== originOfFile.get(b.file),
        isFound: matches.has(a.id) && matches.has(b.id),
        words: `${a.id} “${a.content}” / ${b.id} “${b.content}”`,
      }
    }),
  )
}

function isOneClaim(a: Telling, b: Telling, claimOf: ClaimLookUp): boolean {
  const claim = claimOf(a)
  return claim !== null && claim.claim.id === claimOf(b)?.claim.id
}

/** A telling as its claim holds it: with a side that was filled in. */
function settled(telling: Telling, claimOf: ClaimLookUp): Telling {
  const stand = claimOf(telling)?.stands.find(
    (one) => one.telling.statementId === telling.statementId && one.telling.start === telling.start && one.telling.proposition?.predicate === telling.proposition?.predicate,
  )
  return stand?.telling ?? telling
}

const STRENGTH: readonly Verdict[] = ['CONTRADICTS', 'SAME', 'STRAINS', 'OTHER_SCOPE', 'NONE']

function strongest(verdicts: readonly Verdict[]): Verdict {
  return STRENGTH.find((verdict) => verdicts.includes(verdict)) ?? 'NONE'
}

function sameOf(pairs: readonly Judged[]): Figures {
  return figuresOf(
    pairs.filter(({ isSame, isSameRead }) => isSame && isSameRead).length,
    pairs.filter(({ isSameRead }) => isSameRead).length,
    pairs.filter(({ isSame }) => isSame).length,
  )
}

/** A verdict that a fair reader could give counts as right. */
function verdictFigures(pairs: readonly Judged[], wanted: Verdict): Figures {
  const proposed = pairs.filter(({ read }) => read === wanted)
  const isFair = ({ verdict, alternatives }: Judged): boolean => verdict === wanted || alternatives.includes(wanted)
  const all = pairs.filter(({ verdict }) => verdict === wanted)
  const { precision } = figuresOf(proposed.filter(isFair).length, proposed.length, all.length)
  const exact = figuresOf(all.filter(({ read }) => read === wanted).length, proposed.length, all.length)
  const { recall } = exact
  return { ...exact, precision, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function copiesFigures(stories: readonly ClaimStory[], { book, articleOf }: RelatedReports): Figures {
  const counts: Counts = { right: 0, proposed: 0, wanted: 0 }
  const origin = (file: string): string => {
    const id = articleOf.get(file)
    return id === undefined ? file : book.origins.originOf(id)
  }
  const wanted = new Set(stories.flatMap(copiesOf).map(({ a, b }) => `${a} ${b}`))
  const files = stories.flatMap(({ reports }) => reports.map(({ file }) => file))
  files.forEach((a, at) => {
    for (const b of files.slice(at + 1)) {
      const isRead = origin(a) === origin(b)
      const isCopy = wanted.has(`${a} ${b}`)
      if (isRead) counts.proposed++
      if (isCopy) counts.wanted++
      if (isRead && isCopy) counts.right++
    }
  })
  return figuresOf(counts.right, counts.proposed, counts.wanted)
}

function sumOf(scores: readonly ChangeScores[]): Figures {
  const sum = (count: (scores: ChangeScores) => number): number => scores.reduce((total, one) => total + count(one), 0)
  const found = sum(({ found }) => found)
  const proposed = sum(({ proposed }) => proposed)
  const wanted = sum(({ wanted }) => wanted)
  const { precision } = figuresOf(sum(({ right }) => right), proposed, wanted)
  const { recall } = figuresOf(found, proposed, wanted)
  return { right: found, proposed, wanted, precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function errorsOfPair({ isSame, isSameRead, verdict, alternatives, read, isFound, words }: Judged): string[] {
  if (!isFound) return []
  const errors: string[] = []
  if (isSame !== isSameRead) errors.push(`${isSame ? 'claim missed' : 'claim invented'} ${words}`)
  if (read === verdict || alternatives.includes(read)) return errors
  if (read === 'CONTRADICTS') errors.push(`badge wrong (${verdict}) ${words}`)
  else if (verdict === 'CONTRADICTS') errors.push(`badge missed (${read}) ${words}`)
  else if (read === 'STRAINS') errors.push(`strain wrong (${verdict}) ${words}`)
  return errors
}
