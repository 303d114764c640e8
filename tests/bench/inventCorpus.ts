import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../../server/store/openStore.ts'
import { inventNews } from './inventNews.ts'

/** Fills a data folder's store with so many invented reports. */
export async function inventCorpus(dataFolder: string, articles: number): Promise<void> {
  mkdirSync(dataFolder, { recursive: true })
  const store = await openStore({ file: join(dataFolder, 'hearsay.sqlite') })
  for (const reading of inventNews(articles)) await store.saveArticle(reading, '2025-05-01')
  await store.close()
}
