/** Why a request failed, in the server's words; when no server answered, that. */
export function reasonOf(error: Error): string {
  const message = error.message.replace(/^\[(GraphQL|Network)\] /, '')
  return /failed to fetch|networkerror|load failed/i.test(message) ? 'The server does not answer. Is it still running?' : message
}
