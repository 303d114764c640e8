import { foldName } from '../../../domain/foldName.ts'
import { rememberingWords } from '../tokens/WordMemory.ts'

/** A word as names are compared (foldName.ts). */
export const foldedWord = rememberingWords(({ text }) => foldName(text))
