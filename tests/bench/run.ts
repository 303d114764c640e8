import { resolve } from 'node:path'
import { timeBoard } from './board.ts'
import { run as timeCorpusIndex } from './corpusIndex.ts'
import { timeDoubling } from './doubling.ts'
import { timeExtraction } from './extraction.ts'
import { keepSpeed } from './keepSpeed.ts'
import { timeReading } from './readCorpus.ts'
import { run as timeRelating } from './relate.ts'

const starterCorpus = resolve(import.meta.dirname, '../../seeds/articles')

/**
 * `npm run bench [-- NAME [FOLDER [COPIES]] [--keep]]`: runs one bench or all, over the starter corpus unless another folder is named. With --keep the
 * speed of extraction goes into the quality card.
 */
async function main(words: readonly string[]): Promise<void> {
  const [name, folder = starterCorpus, copies = '1000'] = words.filter((word) => word !== '--keep')
  const benches: Readonly<Record<string, () => Promise<void>>> = {
    read: () => timeReading(folder, Number(copies)),
    extract: async () => {
      const speed = await timeExtraction(folder)
      if (words.includes('--keep')) await keepSpeed(speed, folder)
    },
    index: timeCorpusIndex,
    relate: timeRelating,
    board: timeBoard,
    doubling: timeDoubling,
  }
  const chosen = name === undefined ? Object.values(benches) : [benches[name]]
  for (const bench of chosen) {
    if (bench === undefined) throw new Error(`there is no bench ${name}; there are ${Object.keys(benches).join(', ')}`)
    await bench()
  }
}

await main(process.argv.slice(2))
