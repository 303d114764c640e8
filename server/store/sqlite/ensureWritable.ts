import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { StoreError } from '../StoreError.ts'

/**
 * Makes the folder of a database file when it is not there, and tells whether both can be written.
 * @throws StoreError that names the file and the cure, when they cannot
 */
export function ensureWritable(file: string): void {
  const folder = dirname(file)
  try {
    makeFolder(folder)
    accessSync(folder, constants.W_OK)
    if (existsSync(file)) accessSync(file, constants.W_OK)
  } catch (error) {
    throw new StoreError(
      file,
      'the file or its folder cannot be written. Give this user the right to write there, or set DATA_DIR to a folder that can be written.',
      { cause: error },
    )
  }
}

/** Makes a folder and those above it, one after another: `recursive` never ends in file systems that deny that a folder is there (/proc). */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another process may have made it meanwhile.
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw error
  }
}
