import { nothingKnown } from '../../server/domain/KnownEntities.ts'
import { loadKnowledge } from '../../server/loadKnowledge.ts'
import { cleanDocument } from '../../server/pipeline/read/cleanDocument.ts'
import { documentFrom } from '../../server/pipeline/read/documentFrom.ts'
import { readPlain } from '../../server/pipeline/read/readPlain.ts'
import { understandArticle } from '../../server/pipeline/understandArticle.ts'
import { type HostileText, hostileTexts } from '../helpers/hostileTexts.ts'
import { fitExponent } from './fitExponent.ts'
import { time } from './timing.ts'

const sizes = [6_250, 12_500, 25_000, 50_000, 100_000] as const
/** What takes longer than this is not doubled again, milliseconds. */
const patience = 20_000

/**
 * Reads texts that are hard to read, each doubled four times, as plain text from end to end and as a page to be cleaned; prints the time of each and the exponent
 * that fits them: 1 is linear, 2 quadratic. Times are those of this process on the processor.
 */
export async function timeDoubling(): Promise<void> {
  const knowledge = { ...(await loadKnowledge()), known: nothingKnown }
  const understand = (text: string) => understandArticle(readPlain(documentOf('hard.txt', text)), knowledge)
  understand(hostileTexts['news on one line']?.(20_000) ?? '')
  console.log(`doubling: milliseconds at ${sizes.map((size) => size.toLocaleString('en')).join(', ')} characters, and the exponent`)
  for (const [kind, make] of Object.entries(hostileTexts)) {
    tell(`understand ${kind}`, timesOf(make, understand))
    for (const name of ['hard.txt', 'hard.md', 'hard.html']) {
      tell(
        `clean ${name.slice(5)} ${kind}`,
        timesOf(make, (text) => cleanOrRefuse(name, text)),
      )
    }
  }
}

function timesOf(make: HostileText, read: (text: string) => unknown): readonly number[] {
  const times: number[] = []
  for (const size of sizes) {
    const text = make(size)
    times.push(time(() => read(text)))
    if ((times.at(-1) ?? 0) > patience) break
  }
  return times
}

/** Only what takes long enough to be timed is told line by line. */
function tell(what: string, times: readonly number[]): void {
  const longest = Math.max(...times)
  if (longest < 40) return
  const exponent = fitExponent(times.map((time, index) => [sizes[index] ?? 1, time] as const))
  const warning = exponent > 1.3 ? '  ← more than linear' : ''
  console.log(`  ${what.padEnd(44)} ${times.map((time) => time.toFixed(0).padStart(7)).join('')}   ${exponent.toFixed(2)}${warning}`)
}

function cleanOrRefuse(name: string, text: string): unknown {
  try {
    return cleanDocument(documentOf(name, text))
  } catch (error) {
    return error
  }
}

function documentOf(name: string, text: string) {
  return documentFrom({ name, bytes: new TextEncoder().encode(text) })
}
