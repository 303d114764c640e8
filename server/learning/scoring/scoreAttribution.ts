import type { GoldAttribution, GoldDocument, GoldSpan } from '../readGold.ts'
import { type Figures, figuresOf } from './figures.ts'
import { quoteMask, scoredWords, wordsIn } from './quotedText.ts'

/** By the share of the content inside quote marks: at least 0.9, at most 0.05, or between. */
export type QuoteClass = 'direct' | 'mixed' | 'indirect'

/** How well the attributions of one class of quote are found. */
export interface ClassScores {
  /** One to one, contents share at least half of their joint words (token Jaccard). */
  readonly content: Figures
  /** As content, and the words are the very same. */
  readonly contentExact: Figures
  /** As content, and the sources share a word, or both have none. */
  readonly full: Figures
  /** As full, and so do the cues. */
  readonly fullWithCue: Figures
  /** Source, cue and content are the very same words. */
  readonly exact: Figures
}

/** How well attributions are found, by class of quote. */
export interface AttributionScores {
  readonly byClass: Readonly<Record<'all' | QuoteClass, ClassScores>>
  /** Of the pairs that match in content and whose gold has a source (`withSource`): the share whose sources share a word. */
  readonly speakerRight: number
  readonly withSource: number
  readonly speakersRight: number
}

/** An attribution to be scored, in spans of the text. */
export interface FoundAttribution {
  readonly source: readonly GoldSpan[]
  readonly cue: readonly GoldSpan[]
  readonly content: readonly GoldSpan[]
}

const measures = ['content', 'contentExact', 'full', 'fullWithCue', 'exact'] as const
type Measure = (typeof measures)[number]

/** Scores attributions found in annotated texts; those without content are left out on both sides. */
export function scoreAttribution(
  documents: readonly GoldDocument[],
  found: (document: GoldDocument) => readonly FoundAttribution[],
): AttributionScores {
  const tally = new Tally()
  for (const document of documents) {
    const words = scoredWords(document.text)
    const mask = quoteMask(document.text)
    const read = (attribution: FoundAttribution | GoldAttribution): WordSets => {
      const content = wordsIn(attribution.content, words)
      let quoted = 0
      for (const word of content) quoted += mask[words[word]?.start ?? 0] ?? 0
      return {
        source: wordsIn(attribution.source, words),
        cue: wordsIn(attribution.cue, words),
        content,
        class: classOf(quoted / content.size),
      }
    }
    const hasContent = (sets: WordSets): boolean => sets.content.size > 0
    tally.count((document.attributions ?? []).map(read).filter(hasContent), found(document).map(read).filter(hasContent))
  }
  return tally.scores()
}

interface WordSets {
  readonly source: ReadonlySet<number>
  readonly cue: ReadonlySet<number>
  readonly content: ReadonlySet<number>
  readonly class: QuoteClass
}

function classOf(share: number): QuoteClass {
  if (share >= 0.9) return 'direct'
  return share <= 0.05 ? 'indirect' : 'mixed'
}

/** Counts by class: recall goes by the class of the gold attribution, precision by that of the proposed one. */
class Tally {
  private readonly counts = new Map<string, number>()
  private withSource = 0
  private speakersRight = 0

  count(wanted: readonly WordSets[], proposed: readonly WordSets[]): void {
    for (const sets of wanted) this.add('wanted', sets.class)
    for (const sets of proposed) this.add('proposed', sets.class)
    for (const { gold, guess } of matchedPairs(wanted, proposed)) this.countPair(gold, guess)
  }

  private countPair(gold: WordSets, guess: WordSets): void {
    const isSourceRight = meets(gold.source, guess.source)
    const isContentSame = same(gold.content, guess.content)
    if (gold.source.size > 0) {
      this.withSource++
      if (shared(gold.source, guess.source) > 0) this.speakersRight++
    }
    const holds: Record<Measure, boolean> = {
      content: true,
      contentExact: isContentSame,
      full: isSourceRight,
      fullWithCue: isSourceRight && meets(gold.cue, guess.cue),
      exact: isContentSame && same(gold.source, guess.source) && same(gold.cue, guess.cue),
    }
    for (const measure of measures) {
      if (!holds[measure]) continue
      this.add(`${measure}/recalled`, gold.class)
      this.add(`${measure}/precise`, guess.class)
    }
  }

  private add(what: string, quoteClass: QuoteClass): void {
    for (const scored of ['all', quoteClass]) this.counts.set(`${what}/${scored}`, (this.counts.get(`${what}/${scored}`) ?? 0) + 1)
  }

  scores(): AttributionScores {
    const classScores = (scored: string): ClassScores => {
      const of = (measure: Measure): Figures => this.figures(measure, scored)
      return {
        content: of('content'),
        contentExact: of('contentExact'),
        full: of('full'),
        fullWithCue: of('fullWithCue'),
        exact: of('exact'),
      }
    }
    return {
      byClass: { all: classScores('all'), direct: classScores('direct'), mixed: classScores('mixed'), indirect: classScores('indirect') },
      speakerRight: this.withSource === 0 ? 0 : this.speakersRight / this.withSource,
      withSource: this.withSource,
      speakersRight: this.speakersRight,
    }
  }

  private figures(measure: Measure, scored: string): Figures {
    const count = (what: string): number => this.counts.get(`${what}/${scored}`) ?? 0
    const byPrecision = figuresOf(count(`${measure}/precise`), count('proposed'), count('wanted'))
    const recall = count('wanted') === 0 ? 0 : count(`${measure}/recalled`) / count('wanted')
    const { precision } = byPrecision
    return { ...byPrecision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
  }
}

interface Pair {
  readonly gold: WordSets
  readonly guess: WordSets
}

/** One to one, the most alike first; alike means a token Jaccard of at least one half, sources in common break ties. */
function matchedPairs(wanted: readonly WordSets[], proposed: readonly WordSets[]): Pair[] {
  const candidates = wanted.flatMap((gold) =>
    proposed.flatMap((guess) => {
      const common = shared(gold.content, guess.content)
      const jaccard = common / (gold.content.size + guess.content.size - common)
      const likeness = jaccard + (shared(gold.source, guess.source) > 0 ? 1e-6 : 0)
      return likeness >= 0.5 ? [{ gold, guess, likeness }] : []
    }),
  )
  candidates.sort((a, b) => b.likeness - a.likeness)
  const used = new Set<WordSets>()
  return candidates.filter(({ gold, guess }) => {
    if (used.has(gold) || used.has(guess)) return false
    used.add(gold).add(guess)
    return true
  })
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0
  for (const word of a) if (b.has(word)) count++
  return count
}

function same(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && shared(a, b) === a.size
}

/** Whether two spans share a word, or neither is there. */
function meets(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return (a.size === 0 && b.size === 0) || shared(a, b) > 0
}
