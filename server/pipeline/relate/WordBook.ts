import type { Telling } from '../../domain/Claim.ts'
import type { ArticleId, EntityId } from '../../domain/ids.ts'
import { addTo, removeFrom } from '../../domain/setsByKey.ts'
import type { WordMeanings } from '../../domain/WordMeanings.ts'
import { areRivals } from './areRivals.ts'
import { countsIn } from './countsIn.ts'
import { saidAlike } from './likeness/saidAlike.ts'
import { matterNearness, type WeighedTelling } from './likeness/weighTellings.ts'
import { type Cast, MateBook } from './MateBook.ts'
import { mayBeAlike, mayMeanAlike } from './mayBeAlike.ts'
import { moodOf } from './moodOf.ts'
import { unlinkLesser } from './unlinkLesser.ts'
import type { WordEntry } from './WordEntry.ts'

/** Who holds a stem in a month, by both numbers in one. */
type Holders = Map<number, Set<WordEntry>>

/**
 * Which tellings say the same, at least one of each two untyped. Candidates of the same or a neighbouring month share a word and what they are about or another word, or they are
 * near in meaning and of articles that may tell of one matter (MateBook), so that adding or removing one costs what was told of its matter then, not all there is. Whether two meet
 * depends on them alone, not on the order of articles; only where many tell in the same words, or name the same, are they not met by these alone.
 */
export class WordBook {
  readonly #meanings: WordMeanings
  readonly #entries = new Map<Telling, WordEntry>()
  readonly #untyped: Holders = new Map()
  readonly #typed: Holders = new Map()
  readonly #stems = new Map<string, number>()
  readonly #inMonth = new Map<number, number>()
  readonly #inArticle = new Map<ArticleId, Set<WordEntry>>()
  readonly #casts = new Map<ArticleId, Cast>()
  readonly #mates = new MateBook()
  #comparison = 0

  constructor(meanings: WordMeanings) {
    this.#meanings = meanings
  }

  /** Takes in the tellings of an article that names these. */
  takeIn(articleId: ArticleId, tellings: readonly WeighedTelling[], named: ReadonlySet<EntityId>): void {
    const cast = { articleId, named, day: tellings.find(({ telling }) => telling.day !== null)?.telling.day ?? null }
    this.#casts.set(articleId, cast)
    const mates = new Set(this.#matesOf(cast, tellings[0]))
    this.#mates.add(cast)
    for (const telling of tellings) this.#add(telling, mates)
    unlinkLesser(this.#inArticle.get(articleId) ?? [], (telling) => this.#entries.get(telling))
  }

  /** The tellings of articles that seem to tell of one matter with an article, one of whose tellings this is. */
  #matesOf(cast: Cast, own: WeighedTelling | undefined): readonly WordEntry[] {
    if (own === undefined) return []
    return [...this.#mates.matesOf(cast)].flatMap(([id, shared]) => {
      const others = this.#inArticle.get(id)
      const [first] = others ?? []
      return others === undefined || first === undefined || matterNearness(own, first) < (shared > 1 ? LEAST_MATTER : LEAST_BY_ONE)
        ? []
        : [...others]
    })
  }

  letGo(articleId: ArticleId): void {
    for (const { telling } of [...(this.#inArticle.get(articleId) ?? [])]) this.#remove(telling)
    const cast = this.#casts.get(articleId)
    if (cast !== undefined) this.#mates.remove(cast)
    this.#casts.delete(articleId)
  }

  #add(given: WeighedTelling, mates: ReadonlySet<WordEntry>): void {
    const { telling, words } = given
    const stems = words.words.map(({ stem }) => this.#numberOf(stem)).sort((a, b) => a - b)
    const mood = moodOf(telling)
    const mayHaveRivals = mood.winners.size > 0 || words.words.some(({ kind }) => kind === 'NUMBER')
    const counts = mayHaveRivals ? countsIn(telling.words) : []
    const month = monthOf(telling.day)
    const entry: WordEntry = { ...given, mood, counts, stems, month, like: new Map(), rivals: new Set(), mayHaveRivals, comparison: 0 }
    for (const other of this.#candidates(entry, mates)) this.#compare(entry, other, mates.has(other))
    this.#entries.set(telling, entry)
    addTo(this.#inArticle, telling.articleId, entry)
    this.#inMonth.set(entry.month, (this.#inMonth.get(entry.month) ?? 0) + 1)
    const holders = this.#holdersOf(telling)
    for (const stem of stems) {
      const key = keyOf(stem, entry.month)
      const held = holders.get(key)
      if (held === undefined) holders.set(key, new Set([entry]))
      else held.add(entry)
    }
  }

  #compare(entry: WordEntry, other: WordEntry, areOfOneMatter: boolean): void {
    const likeness = saidAlike(entry, other, this.#meanings, areOfOneMatter)
    if (likeness > 0) {
      entry.like.set(other.telling, likeness)
      other.like.set(entry.telling, likeness)
    } else if (entry.mayHaveRivals && other.mayHaveRivals && areRivals(entry, other, this.#meanings)) {
      entry.rivals.add(other.telling)
      other.rivals.add(entry.telling)
    }
  }

  #remove(telling: Telling): void {
    const entry = this.#entries.get(telling)
    if (entry === undefined) return
    const holders = this.#holdersOf(telling)
    for (const stem of entry.stems) {
      const key = keyOf(stem, entry.month)
      const held = holders.get(key)
      held?.delete(entry)
      if (held?.size === 0) holders.delete(key)
    }
    for (const other of entry.like.keys()) this.#entries.get(other)?.like.delete(telling)
    for (const other of entry.rivals) this.#entries.get(other)?.rivals.delete(telling)
    this.#entries.delete(telling)
    removeFrom(this.#inArticle, telling.articleId, entry)
    const left = (this.#inMonth.get(entry.month) ?? 1) - 1
    if (left === 0) this.#inMonth.delete(entry.month)
    else this.#inMonth.set(entry.month, left)
  }

  /** Those that say much the same as a telling, directly, each with how alike they are (`saidAlike`). */
  like(telling: Telling): ReadonlyMap<Telling, number> {
    return this.#entries.get(telling)?.like ?? NONE
  }

  /** Those that say the same but for a number or a winner (`areRivals`). */
  rivalsOf(telling: Telling): ReadonlySet<Telling> {
    return this.#entries.get(telling)?.rivals ?? NOBODY
  }

  #numberOf(stem: string): number {
    const known = this.#stems.get(stem)
    if (known !== undefined) return known
    this.#stems.set(stem, this.#stems.size)
    return this.#stems.size - 1
  }

  #holdersOf({ proposition }: Telling): Holders {
    return proposition === null ? this.#untyped : this.#typed
  }

  /** Those of one article, those with two words in common, those with one that are about one thing, and those of articles of one matter that are near in meaning. */
  #candidates(entry: WordEntry, mates: ReadonlySet<WordEntry>): readonly WordEntry[] {
    this.#comparison++
    const { telling, stems, month } = entry
    const months = month === UNDATED ? [...this.#inMonth.keys()] : [month - 1, month, month + 1, UNDATED]
    const met: WordEntry[] = []
    const own = this.#inArticle.get(telling.articleId)
    if (own !== undefined) this.#meet(own, met)
    for (const book of telling.proposition === null ? [this.#untyped, this.#typed] : [this.#untyped]) {
      for (const near of months)
        for (const holders of rarest(stems.flatMap((stem) => book.get(keyOf(stem, near)) ?? []))) this.#meet(holders, met)
    }
    const kin = met.filter((other) => mayBeAlike(entry, other))
    for (const other of kin) other.comparison = -this.#comparison
    for (const other of mates) if (other.comparison !== -this.#comparison && mayMeanAlike(entry, other)) kin.push(other)
    return kin
  }

  /** Adds who was not met yet in this comparison. */
  #meet(holders: ReadonlySet<WordEntry>, met: WordEntry[]): void {
    for (const holder of holders) {
      if (holder.comparison === this.#comparison) continue
      holder.comparison = this.#comparison
      met.push(holder)
    }
  }
}

const NONE: ReadonlyMap<Telling, number> = new Map()
const NOBODY: ReadonlySet<Telling> = new Set()

/** Of the words of a telling, the rarer half of a month, and all that few tellings hold: what is told with many is met by the others too. */
function rarest(lists: readonly ReadonlySet<WordEntry>[]): readonly ReadonlySet<WordEntry>[] {
  const half = Math.ceil(lists.length / 2)
  return lists.toSorted((a, b) => a.size - b.size).filter(({ size }, at) => at < half || size <= FEW)
}

const FEW = 12

/** The least nearness of the matters of two articles. */
const LEAST_MATTER = 0.15
/** Where they have only one name in common that few have. */
const LEAST_BY_ONE = 0.4

const UNDATED = 0

/** Months since the year 0; 0 for what is undated. */
function monthOf(day: string | null): number {
  return day === null ? UNDATED : Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}

function keyOf(stem: number, month: number): number {
  return stem * MONTHS + month
}

/** More than there are up to the year 2700. */
const MONTHS = 32_768
