import type { Dirent } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import type { Document } from '../../domain/Document.ts'
import { UnreadableDocumentError, UnusableRequestError } from '../../domain/errors.ts'
import { mostBytes, tooLarge } from './decodeText.ts'
import { documentFrom, mediaTypeOf } from './documentFrom.ts'
import { readSidecar } from './readSidecar.ts'

/** A file that is there, a document that was opened, or a file that could not be opened, with the reason. */
export type FoundDocument =
  | { readonly kind: 'FOUND'; readonly name: string }
  | { readonly kind: 'DOCUMENT'; readonly document: Document; readonly path: string }
  | { readonly kind: 'SET_ASIDE'; readonly name: string; readonly path: string; readonly reason: string }

/**
 * The documents of files and folders, in the order given, folders by name: first all are told as FOUND, then each is opened when it is
 * asked for. Folders give .txt, .md and .html files, never what a link out of them points at; a file that is named is read whatever it is
 * called. Throws UnusableRequestError before anything is read when a path does not exist.
 */
export async function* findDocuments(paths: readonly string[]): AsyncIterable<FoundDocument> {
  const files: FoundFile[] = []
  for (const path of paths) files.push(...(await filesAt(path)))
  for (const file of files) yield { kind: 'FOUND', name: basename(file.path) }
  for (const file of files) yield file.reason === null ? await open(file.path) : setAside(file.path, file.reason)
}

interface FoundFile {
  readonly path: string
  /** Why it cannot be opened; null when it may be tried. */
  readonly reason: string | null
}

async function filesAt(path: string): Promise<FoundFile[]> {
  const found = await statusOf(path)
  return found === 'FOLDER' ? await filesIn(path, await realpath(path)) : [{ path, reason: null }]
}

async function statusOf(path: string): Promise<'FOLDER' | 'FILE'> {
  try {
    return (await stat(path)).isDirectory() ? 'FOLDER' : 'FILE'
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') {
      throw new UnusableRequestError(`there is no file or folder at ${path}; check the path (it is taken from ${process.cwd()})`)
    }
    if (codeOf(error) === 'EACCES')
      throw new UnusableRequestError(`${path} may not be read by this user; change its permissions (chmod u+rx)`)
    throw error
  }
}

async function filesIn(folder: string, root: string): Promise<FoundFile[]> {
  const entries = await entriesOf(folder)
  if (entries === null) return [{ path: folder, reason: 'this folder may not be read by this user; change its permissions (chmod u+rx)' }]
  const files: FoundFile[] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) files.push(...(await filesIn(path, root)))
    else if (entry.isFile() && mediaTypeOf(entry.name) !== null) files.push({ path, reason: null })
    else if (entry.isSymbolicLink()) files.push(...(await linkedFile(path, root)))
  }
  return files
}

/** A link to a document inside the same folder is followed; a link out of it is told and left; other links are passed over. */
async function linkedFile(path: string, root: string): Promise<FoundFile[]> {
  const target = await realpath(path).catch(() => null)
  if (target === null) return mediaTypeOf(path) === null ? [] : [{ path, reason: 'this link points at nothing' }]
  if (target !== root && !target.startsWith(root + sep)) {
    return [{ path, reason: 'this link leads out of its folder and is not followed; name the file itself, or copy it into the folder' }]
  }
  const isDocument = mediaTypeOf(path) !== null && (await stat(target)).isFile()
  return isDocument ? [{ path, reason: null }] : []
}

async function entriesOf(folder: string): Promise<Dirent[] | null> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    if (codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM') return null
    throw error
  }
}

async function open(path: string): Promise<FoundDocument> {
  const name = basename(path)
  try {
    const status = await stat(path)
    if (!status.isFile() && !status.isDirectory())
      return setAside(path, 'this is a pipe or a device, not a file; save what it gives as a file')
    if (status.size > mostBytes) return setAside(path, tooLarge(status.size))
    const metadata = await readSidecar(path, name)
    return { kind: 'DOCUMENT', path, document: documentFrom({ name, bytes: await readFile(path), metadata }) }
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return setAside(path, error.reason)
    return setAside(path, reasonFor(error))
  }
}

function setAside(path: string, reason: string): FoundDocument {
  return { kind: 'SET_ASIDE', name: basename(path), path, reason }
}

function reasonFor(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'the file is gone: it was there when the folder was listed'
    case 'EACCES':
    case 'EPERM':
      return 'this file may not be read by this user; change its permissions (chmod u+r)'
    case 'EISDIR':
      return 'this is a folder, not a file'
    default:
      return `the file cannot be read: ${error instanceof Error ? error.message : String(error)}`
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
