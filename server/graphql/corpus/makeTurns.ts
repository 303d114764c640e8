/** Lets one piece of work be done at a time, in the order in which it was asked for; what fails does not hold up the next. */
export function makeTurns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const result = last.then(work, work)
    last = result.catch(() => null)
    return result
  }
}
