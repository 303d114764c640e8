/** Why a request failed, in the server's words; when no server answered, that. Advice for those who write queries (`in code`) is left out. */
export function reasonOf(error: Error): string {
  const message = error.message.replace(/^\[(GraphQL|Network)\] /, '')
  if (/failed to fetch|networkerror|load failed/i.test(message)) return 'The server does not answer. Is it still running?'
  const forReaders = message.split(/(?<=\.) /).filter((sentence) => !sentence.includes('`'))
  return forReaders.join(' ') || message
}
