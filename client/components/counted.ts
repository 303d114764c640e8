const numbers = new Intl.NumberFormat('en')

/** A number with its noun: "1 article", "12,000 articles". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`
}
