import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { FolderTimes } from './readFolder.ts'
import { articlesIn, varyArticles } from './varyArticles.ts'

/** Times the reading of a folder's articles, and of `copies` varied copies of them, each into a fresh store by a process of its own. */
export async function timeReading(folder: string, copies: number): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
  try {
    const varied = join(scratch, 'varied')
    mkdirSync(varied)
    for (const { name, text } of varyArticles(articlesIn(folder), { count: copies, seed: 1 })) writeFileSync(join(varied, name), text)
    print(await timeFolder(folder, join(scratch, 'one')))
    print(await timeFolder(varied, join(scratch, 'many')))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

async function timeFolder(folder: string, dataFolder: string): Promise<FolderTimes> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'readFolder.ts'), folder, dataFolder])
  return JSON.parse(stdout)
}

function print({ articles, setAside, statements, entities, loadSeconds, readSeconds, peakMegabytes }: FolderTimes): void {
  const rate = (articles / readSeconds).toFixed(1)
  const counts = `${articles} articles (${setAside} set aside), ${entities} entities, ${statements} statements`
  console.log(
    `read: ${counts}: ${loadSeconds.toFixed(2)} s to load, ${readSeconds.toFixed(2)} s to read, ${rate} articles/s, peak ${Math.round(peakMegabytes)} MB`,
  )
}
