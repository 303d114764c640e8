/** Tells listeners that something changed. It says no more than that: each looks for itself what there is to see. */
export interface Bell {
  readonly ring: () => void
  /** A turn at once, then a turn after each ring, `gapMs` milliseconds apart at least; rings in between make one turn. */
  readonly turns: (gapMs: number) => AsyncIterableIterator<undefined>
  /** Ends every listener's turns. */
  readonly close: () => void
}

interface Listener {
  readonly hear: () => void
  readonly end: () => void
}

/** A bell that nobody hears yet. */
export function makeBell(): Bell {
  const listeners = new Set<Listener>()
  return {
    ring: () => {
      for (const listener of [...listeners]) listener.hear()
    },
    turns: (gapMs) => listen(listeners, gapMs),
    close: () => {
      for (const listener of [...listeners]) listener.end()
    },
  }
}

function listen(listeners: Set<Listener>, gapMs: number): AsyncIterableIterator<undefined> {
  let isRung = true
  let isOver = false
  let lastTurn = Number.NEGATIVE_INFINITY
  let timer: NodeJS.Timeout | undefined
  let answer: ((result: IteratorResult<undefined>) => void) | null = null

  function takeTurn(): void {
    if (answer === null || !(isRung || isOver)) return
    const waitMs = isOver ? 0 : lastTurn + gapMs - performance.now()
    clearTimeout(timer)
    if (waitMs > 0) {
      timer = setTimeout(takeTurn, waitMs)
      return
    }
    const give = answer
    answer = null
    isRung = false
    lastTurn = performance.now()
    give({ value: undefined, done: isOver })
  }

  const listener: Listener = {
    hear: () => {
      isRung = true
      takeTurn()
    },
    end: () => {
      isOver = true
      listeners.delete(listener)
      takeTurn()
    },
  }
  listeners.add(listener)
  return {
    next: () =>
      new Promise((resolve) => {
        answer = resolve
        takeTurn()
      }),
    return: async () => {
      listener.end()
      return { value: undefined, done: true }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
