import { fileURLToPath } from 'node:url'

/** Where the shipped weights of a model lie. */
export function modelPath(file: string): string {
  return fileURLToPath(new URL(`models/${file}`, import.meta.url))
}
