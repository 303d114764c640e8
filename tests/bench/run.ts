import { resolve } from 'node:path'
import { run as timeCorpusIndex } from './corpusIndex.ts'
import { timeDoubling } from './doubling.ts'
import { timeExtraction } from './extraction.ts'
import { timeReading } from './readCorpus.ts'

const starterCorpus = resolve(import.meta.dirname, '../../seeds/articles')

/** `npm run bench [-- NAME [FOLDER [COPIES]]]`: runs one bench or all, over the starter corpus unless another folder is named. */
async function main([name, folder = starterCorpus, copies = '1000']: readonly string[]): Promise<void> {
  const benches: Readonly<Record<string, () => Promise<void>>> = {
    read: () => timeReading(folder, Number(copies)),
    extract: () => timeExtraction(folder),
    index: timeCorpusIndex,
    doubling: timeDoubling,
  }
  const chosen = name === undefined ? Object.values(benches) : [benches[name]]
  for (const bench of chosen) {
    if (bench === undefined) throw new Error(`there is no bench ${name}; there are ${Object.keys(benches).join(', ')}`)
    await bench()
  }
}

await main(process.argv.slice(2))
