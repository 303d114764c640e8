import type { ArticleId, EntityId, StatementId } from '../../domain/ids.ts'
import { addTo, removeFrom } from '../../domain/setsByKey.ts'

/** One place in an article where somebody would not say, did not mention or could not verify something. It takes no position. */
export interface Silence {
  readonly statementId: StatementId
  readonly articleId: ArticleId
  readonly speakerId: EntityId | null
  /** The day that it is listed under; null for an undated one. */
  readonly day: string | null
  /** The places that its own words name; else the one last in focus, or the article's main one; empty where the article names none. */
  readonly places: readonly EntityId[]
  /** Whether its own words name them. */
  readonly isPlaced: boolean
  /** What it is silent about, in one line, as comparing needs it. */
  readonly words: string
}

/** Why a silence is listed: its words name the place or a part of it, what stands around it is about it, or it is of something else by somebody who speaks of it. */
export type SilenceBasis = 'IN_CONTENT' | 'INHERITED' | 'SPEAKER'

/** A silence, and why it is listed. */
export interface ListedSilence {
  readonly silence: Silence
  readonly basis: SilenceBasis
}

/** The silences of the whole corpus, in memory, by place and by speaker. It follows the store article by article. */
export class SilenceBook {
  readonly #byArticle = new Map<ArticleId, readonly Silence[]>()
  readonly #byPlace = new Map<EntityId, Set<Silence>>()
  readonly #bySpeaker = new Map<EntityId, Set<Silence>>()

  takeIn(articleId: ArticleId, silences: readonly Silence[]): void {
    this.letGo(articleId)
    if (silences.length > 0) this.#byArticle.set(articleId, silences)
    for (const silence of silences) {
      for (const place of silence.places) addTo(this.#byPlace, place, silence)
      if (silence.speakerId !== null) addTo(this.#bySpeaker, silence.speakerId, silence)
    }
  }

  letGo(articleId: ArticleId): void {
    for (const silence of this.#byArticle.get(articleId) ?? []) {
      for (const place of silence.places) removeFrom(this.#byPlace, place, silence)
      if (silence.speakerId !== null) removeFrom(this.#bySpeaker, silence.speakerId, silence)
    }
    this.#byArticle.delete(articleId)
  }

  /** Every silence, the latest first, undated last. */
  all(): readonly ListedSilence[] {
    return [...this.#byArticle.values()].flat().map(placed).sort(byLatest)
  }

  /** Silences about these places, the latest first, then those of these speakers about other ones. */
  about(places: readonly EntityId[], speakers: readonly EntityId[]): readonly ListedSilence[] {
    const there = new Set(places.flatMap((place) => [...(this.#byPlace.get(place) ?? [])]))
    const elsewhere = new Set(speakers.flatMap((speaker) => [...(this.#bySpeaker.get(speaker) ?? [])])).difference(there)
    const ofSpeakers = [...elsewhere].map((silence): ListedSilence => ({ silence, basis: 'SPEAKER' }))
    return [...[...there].map(placed).sort(byLatest), ...ofSpeakers.sort(byLatest)]
  }
}

function placed(silence: Silence): ListedSilence {
  return { silence, basis: silence.isPlaced ? 'IN_CONTENT' : 'INHERITED' }
}

function byLatest({ silence: a }: ListedSilence, { silence: b }: ListedSilence): number {
  const [x, y] = [a.day ?? '', b.day ?? '']
  return x !== y ? (x < y ? 1 : -1) : a.statementId < b.statementId ? -1 : 1
}
