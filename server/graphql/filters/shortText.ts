import { UnusableRequestError } from '../../domain/errors.ts'

/** The most characters of a text or name that is looked for: the work of a search grows faster than its text. */
export const TEXT_LIMIT = 500

/** The most names in one list of a filter. */
export const NAMES_LIMIT = 100

/** A text that is looked for. Throws UnusableRequestError, naming the argument, when it is longer than 500 characters. */
export function shortText<Text extends string | null | undefined>(argument: string, text: Text): Text {
  if ((text?.length ?? 0) <= TEXT_LIMIT) return text
  throw new UnusableRequestError(`${argument} has ${text?.length} characters; it may have ${TEXT_LIMIT}. Look for fewer words.`)
}

/** Names that are looked for. Throws UnusableRequestError, naming the argument, when there are more than 100. */
export function fewNames(argument: string, names: readonly string[]): readonly string[] {
  if (names.length <= NAMES_LIMIT) return names
  throw new UnusableRequestError(`${argument} has ${names.length} names; it may have ${NAMES_LIMIT}. Ask in several queries.`)
}
