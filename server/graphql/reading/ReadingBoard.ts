import type { ArticleId } from '../../domain/ids.ts'
import type { ReadingEvent } from '../../domain/ReadingEvents.ts'
import type { ProgressModel, ReadingModel } from '../models.ts'
import type { Bell } from './Bell.ts'
import { makeBell } from './Bell.ts'
import { rateOf } from './rateOf.ts'

/** How the reading goes in this process: where each document stands, and how fast they get done. */
export interface ReadingBoard {
  readonly note: (event: ReadingEvent) => void
  /** After an article was deleted: leaves no trace of it. */
  readonly forget: (id: ArticleId) => void
  /** The documents of this process, the last to change first. */
  readonly latest: (first: number) => readonly ReadingModel[]
  /** Those that changed after the board had this version, the last to change first. */
  readonly changedSince: (version: number, first: number) => readonly ReadingModel[]
  readonly version: () => number
  readonly counts: () => Omit<ProgressModel, 'readings'>
  /** Rings when any document moves. */
  readonly moved: Bell
  /** Rings when articles came or went. */
  readonly changed: Bell
}

/** How many documents that are done the board remembers. The store knows them all. */
const MEMORY = 1_000
const WINDOW_MS = 10_000

/** An empty board. `now` tells the time in milliseconds. */
export function makeReadingBoard(now: () => number): ReadingBoard {
  const entries = new Map<string, { readonly reading: ReadingModel; readonly version: number }>()
  const tally = { version: 0, total: 0, done: 0, setAside: 0, doneAt: [] as number[] }
  const moved = makeBell()
  const changed = makeBell()

  function note(event: ReadingEvent): void {
    tally.version += 1
    entries.delete(event.name)
    entries.set(event.name, { reading: readingAfter(event), version: tally.version })
    count(event)
    forgetOldest()
    moved.ring()
    if (event.kind === 'READ') changed.ring()
  }

  function count(event: ReadingEvent): void {
    if (event.kind === 'FOUND') tally.total += 1
    if (event.kind === 'FOUND' || event.kind === 'STARTED') return
    tally.done += 1
    tally.total = Math.max(tally.total, tally.done)
    if (event.kind === 'SET_ASIDE') tally.setAside += 1
    tally.doneAt = [...tally.doneAt.filter((at) => at > now() - WINDOW_MS), now()].slice(-MEMORY)
  }

  function forget(id: ArticleId): void {
    for (const [name, { reading }] of entries) if (reading.articleId === id) entries.delete(name)
    changed.ring()
  }

  function forgetOldest(): void {
    if (entries.size <= tally.total - tally.done + MEMORY) return
    for (const [name, { reading }] of entries) {
      if (reading.state === 'WAITING' || reading.state === 'READING') continue
      entries.delete(name)
      return
    }
  }

  function changedSince(version: number, first: number): readonly ReadingModel[] {
    const readings: ReadingModel[] = []
    for (const entry of [...entries.values()].reverse()) {
      if (entry.version <= version || readings.length === first) break
      readings.push(entry.reading)
    }
    return readings
  }

  return {
    note,
    forget,
    changedSince,
    latest: (first) => changedSince(0, first),
    version: () => tally.version,
    counts: () => ({ total: tally.total, done: tally.done, setAside: tally.setAside, ...rateOf(tally, now(), WINDOW_MS) }),
    moved,
    changed,
  }
}

function readingAfter(event: ReadingEvent): ReadingModel {
  const { name } = event
  switch (event.kind) {
    case 'FOUND':
      return { name, state: 'WAITING', reason: null, articleId: null }
    case 'STARTED':
      return { name, state: 'READING', reason: null, articleId: null }
    case 'SET_ASIDE':
      return { name, state: 'SET_ASIDE', reason: event.reason, articleId: null }
    case 'READ':
    case 'KNOWN':
      return { name, state: event.kind, reason: null, articleId: event.articleId }
  }
}
