import { modelPath } from '../modelPath.ts'

/** Where the quality card that ships with the project lies. */
export const cardPath = modelPath('quality.json')
