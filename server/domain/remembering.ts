/** The same function of a name, its answers remembered: at most so many, then the memory begins anew. Long names are worked out each time. */
export function remembering<Answer>(most: number, answerTo: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, Answer>()
  return (name) => {
    const known = answers.get(name)
    if (known !== undefined) return known
    const answer = answerTo(name)
    if (name.length > longest) return answer
    if (answers.size >= most) answers.clear()
    answers.set(ownCopy(name), answer)
    return answer
  }
}

/** Characters. */
const longest = 80

/** A slice of an article would keep the whole article in memory. */
function ownCopy(name: string): string {
  return Buffer.from(name, 'utf16le').toString('utf16le')
}
