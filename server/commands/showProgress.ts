import { Presets, SingleBar } from 'cli-progress'
import type { ReadingOutcome } from '../domain/Document.ts'
import type { ReadingEvent } from '../domain/ReadingEvents.ts'
import { writeOut } from './writeOut.ts'

/** Shows how reading goes: a bar with rate and time left in a terminal, else a line for each document; the counts at the end. */
export async function showProgress(events: AsyncIterable<ReadingEvent>): Promise<void> {
  const counts = process.stderr.isTTY ? await drawBar(events) : await writeLines(events)
  await writeOut(`${counts.READ} read, ${counts.KNOWN} known already, ${counts.SET_ASIDE} set aside\n`)
}

type Counts = Record<ReadingOutcome['kind'], number>

async function writeLines(events: AsyncIterable<ReadingEvent>): Promise<Counts> {
  const counts: Counts = { READ: 0, KNOWN: 0, SET_ASIDE: 0 }
  for await (const event of events) {
    if (event.kind === 'FOUND' || event.kind === 'STARTED') continue
    counts[event.kind] += 1
    if (event.kind === 'SET_ASIDE') process.stderr.write(`set aside ${event.name}: ${event.reason}\n`)
    else await writeOut(`${event.kind === 'READ' ? 'read' : 'known'} ${event.name} ${event.articleId}\n`)
  }
  return counts
}

async function drawBar(events: AsyncIterable<ReadingEvent>): Promise<Counts> {
  const counts: Counts = { READ: 0, KNOWN: 0, SET_ASIDE: 0 }
  const reasons: string[] = []
  const bar = new SingleBar(
    { format: '{bar} {value} of {total} · {rate} a second · {eta_formatted} left · {name}', etaBuffer: 100 },
    Presets.shades_classic,
  )
  const startedAt = performance.now()
  let total = 0
  bar.start(0, 0, { rate: '–', name: '' })
  for await (const event of events) {
    if (event.kind === 'FOUND') {
      total += 1
      bar.setTotal(total)
    } else if (event.kind === 'STARTED') bar.update({ name: event.name.slice(0, 40) })
    else {
      counts[event.kind] += 1
      if (event.kind === 'SET_ASIDE') reasons.push(`${event.name}: ${event.reason}\n`)
      const done = counts.READ + counts.KNOWN + counts.SET_ASIDE
      bar.update(done, { rate: (done / ((performance.now() - startedAt) / 1_000)).toFixed(1) })
    }
  }
  bar.stop()
  for (const reason of reasons) process.stderr.write(`set aside ${reason}`)
  return counts
}
