import type { Telling } from '../../../server/domain/Claim.ts'
import { type Figures, figuresOf, type Share } from '../../../server/learning/scoring/figures.ts'
import { type Match, matchStatements } from '../claims/matchStatements.ts'
import type { ReadReports } from '../claims/relateReports.ts'
import { fileOf, type ShortStory } from './readStories.ts'

/** How well the statements of stories were found and joined. */
export interface StoryScores {
  readonly found: Share
  /** Same claim or not, of all pairs of a story; of those in one report; across reports; where neither statement was typed as it was read, and where one was. */
  readonly same: Figures
  readonly within: Figures
  readonly across: Figures
  readonly untyped: Figures
  readonly typed: Figures
}

/** Two statements of a story, as they are and as they were related. */
export interface StoryPair {
  readonly story: string
  readonly contents: readonly [string, string]
  readonly matches: readonly [Match | undefined, Match | undefined]
  readonly isSame: boolean
  readonly isSameRead: boolean
  readonly isWithin: boolean
  readonly isTyped: boolean
}

/** Scores related stories against their annotation; a statement that was not read joins nothing. */
export function scoreStories(stories: readonly ShortStory[], related: ReadReports): StoryScores {
  const each = stories.map((story) => ({ story, matches: matchesOf(story, related) }))
  const pairs = each.flatMap(({ story, matches }) => pairsOf(story, matches, related))
  return {
    found: { right: sum(each.map(({ matches }) => matches.size)), wanted: sum(each.map(({ story }) => story.statements.length)) },
    same: sameOf(pairs),
    within: sameOf(pairs.filter(({ isWithin }) => isWithin)),
    across: sameOf(pairs.filter(({ isWithin }) => !isWithin)),
    untyped: sameOf(pairs.filter(({ isTyped }) => !isTyped)),
    typed: sameOf(pairs.filter(({ isTyped }) => isTyped)),
  }
}

/** Every pair of a story's statements. */
function pairsOf(story: ShortStory, matches: ReadonlyMap<string, Match>, related: ReadReports): readonly StoryPair[] {
  const isOne = (a: Telling, b: Telling): boolean => {
    const claim = related.book.claimOf(a)
    return claim !== null && claim.claim.id === related.book.claimOf(b)?.claim.id
  }
  return story.statements.flatMap((a, i) =>
    story.statements.slice(i + 1).map((b, j): StoryPair => {
      const [first, second] = [matches.get(String(i)), matches.get(String(i + 1 + j))]
      const tellings = [first, second].flatMap((match) => match?.tellings ?? [])
      return {
        story: story.story,
        contents: [a.content, b.content],
        matches: [first, second],
        isSame: a.claim === b.claim,
        isSameRead: (first?.tellings ?? []).some((x) => (second?.tellings ?? []).some((y) => isOne(x, y))),
        isWithin: a.report === b.report,
        isTyped: tellings.some(({ proposition }) => proposition !== null),
      }
    }),
  )
}

function matchesOf(story: ShortStory, related: ReadReports): ReadonlyMap<string, Match> {
  const statements = story.statements.map(({ report, content }, at) => ({ id: String(at), file: fileOf(story, report), content }))
  return matchStatements({ statements }, related.statements)
}

function sameOf(pairs: readonly StoryPair[]): Figures {
  return figuresOf(
    pairs.filter(({ isSame, isSameRead }) => isSame && isSameRead).length,
    pairs.filter(({ isSameRead }) => isSameRead).length,
    pairs.filter(({ isSame }) => isSame).length,
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
