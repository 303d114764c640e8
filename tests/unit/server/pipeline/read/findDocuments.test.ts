import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FoundDocument, findDocuments } from '../../../../../server/pipeline/read/findDocuments.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-find-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function write(path: string, text = 'The bridge opened.'): string {
  const file = join(folder, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
  return file
}

async function find(...paths: string[]): Promise<FoundDocument[]> {
  const found: FoundDocument[] = []
  for await (const each of findDocuments(paths)) found.push(each)
  return found
}

/** Each find in one word or two. */
async function summary(...paths: string[]): Promise<string[]> {
  return (await find(...paths))
    .filter((found) => found.kind !== 'FOUND')
    .map((found) => (found.kind === 'DOCUMENT' ? `${found.document.name} ${found.document.mediaType}` : `${found.name}: ${found.reason}`))
}

describe('a folder', () => {
  test('gives its texts, by name, with those of its folders', async () => {
    for (const path of ['b.txt', 'a.html', 'deep/c.md', 'picture.png', '.hidden.txt', 'b.meta.json'])
      write(path, path.endsWith('.json') ? '{}' : 'Text.')
    expect(await summary(folder)).toEqual(['a.html text/html', 'b.txt text/plain', 'c.md text/markdown'])
  })

  test('tells all that it found before it opens the first', async () => {
    write('a.txt')
    write('b.txt')
    expect((await find(folder)).map((found) => found.kind)).toEqual(['FOUND', 'FOUND', 'DOCUMENT', 'DOCUMENT'])
  })

  test('never follows a link that leads out of it, and says so', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'hearsay-outside-'))
    writeFileSync(join(outside, 'secret.txt'), 'Not yours.')
    mkdirSync(join(folder, 'in'))
    symlinkSync(outside, join(folder, 'in/folder'))
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'in/link.txt'))
    symlinkSync(write('own.txt'), join(folder, 'in/own-link.txt'))
    symlinkSync(folder, join(folder, 'in/loop'))
    const refusal = 'this link leads out of its folder and is not followed; name the file itself, or copy it into the folder'
    expect(await summary(folder)).toEqual([`folder: ${refusal}`, `link.txt: ${refusal}`, 'own-link.txt text/plain', 'own.txt text/plain'])
    rmSync(outside, { recursive: true })
  })

  test('goes on when a file is deleted while it is read', async () => {
    write('a.txt')
    const gone = write('b.txt')
    write('c.txt')
    const seen: string[] = []
    for await (const found of findDocuments([folder])) {
      if (found.kind === 'DOCUMENT') seen.push(found.document.name)
      if (found.kind === 'SET_ASIDE') seen.push(`${found.name}: ${found.reason}`)
      rmSync(gone, { force: true })
    }
    expect(seen).toEqual(['a.txt', 'b.txt: the file is gone: it was there when the folder was listed', 'c.txt'])
  })
})

describe('a file', () => {
  test('of 20 MB is set aside unread', async () => {
    expect(await summary(write('big.txt', 'word '.repeat(4_000_000)))).toEqual([
      expect.stringMatching(/big\.txt: the file has 20\.0 MB, more than the 10 MB/),
    ])
  })

  test('that is named is read whatever it is called', async () => {
    expect(await summary(write('report'))).toEqual(['report text/plain'])
  })

  test('that may not be read is set aside', async (context) => {
    const file = write('locked.txt')
    chmodSync(file, 0)
    if (process.getuid?.() === 0) return context.skip('the superuser may read every file')
    expect(await summary(file)).toEqual([expect.stringMatching(/may not be read by this user/)])
  })

  test.runIf(existsSync('/dev/zero'))('that is a device or a pipe is set aside unread', async () => {
    expect(await summary('/dev/zero')).toEqual([expect.stringMatching(/a pipe or a device, not a file/)])
  })

  test('that does not exist is an error that names it', async () => {
    await expect(find(join(folder, 'nowhere.txt'))).rejects.toThrow(/there is no file or folder at .*nowhere\.txt; check the path/)
  })

  test('has its metadata from the sidecar beside it, and another id with another sidecar', async () => {
    const file = write('a.txt')
    const [, plain] = await find(file)
    write('a.meta.json', '{"outlet":"Norrby Courier","publishedAt":"2025-03-04","url":"https://norrby.example/a","title":"Bridge"}')
    const [, told] = await find(file)
    if (plain?.kind !== 'DOCUMENT' || told?.kind !== 'DOCUMENT') throw new Error('both are documents')
    expect(told.document.metadata).toEqual({
      outlet: 'Norrby Courier',
      publishedAt: '2025-03-04',
      url: 'https://norrby.example/a',
      title: 'Bridge',
    })
    expect(told.document.id).not.toBe(plain.document.id)
  })

  test.each([
    ['{"publishedAt":"soon"}', /sidecar .meta.json cannot be used.*2025-11-03/],
    ['{"outlets":["Norrby Courier"]}', /sidecar .meta.json cannot be used.*outlets/],
    ['{', /sidecar .meta.json is no JSON/],
  ])('with the sidecar %s is set aside and told', async (sidecar, reason) => {
    const file = write('a.txt')
    write('a.meta.json', sidecar)
    expect(await summary(file)).toEqual([expect.stringMatching(reason)])
  })
})
