/** The same stream with each value made into another. Ending it ends the first, even while it waits. */
export function mapTurns<From, To>(turns: AsyncIterableIterator<From>, make: (value: From) => To | Promise<To>): AsyncIterableIterator<To> {
  return {
    next: async () => {
      const turn = await turns.next()
      return turn.done === true ? { value: undefined, done: true } : { value: await make(turn.value), done: false }
    },
    return: async () => {
      await turns.return?.()
      return { value: undefined, done: true }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
