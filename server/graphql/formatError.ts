import { randomUUID } from 'node:crypto'
import type { GraphQLFormattedError } from 'graphql'
import { GraphQLError } from 'graphql'
import { UnusableRequestError } from '../domain/errors.ts'

/** Where an unexpected error is told in full. */
export interface ErrorLog {
  readonly error: (facts: object, message: string) => void
}

/**
 * An error as a client may see it. What a client did wrong is shown as it is; anything else is logged under an id,
 * and only the id is shown.
 */
export function makeFormatError(log: ErrorLog): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error
    if (cause instanceof UnusableRequestError) return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } }
    if (isOfTheClient(formatted, cause)) return formatted
    const id = randomUUID()
    log.error({ err: cause, id, path: formatted.path }, 'An answer failed')
    return {
      message: `Something went wrong here. The server's log tells more under ${id}.`,
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    }
  }
}

function isOfTheClient({ extensions }: GraphQLFormattedError, cause: unknown): boolean {
  return cause instanceof GraphQLError && extensions?.code !== 'INTERNAL_SERVER_ERROR'
}
