const most = 3

/** The other names of an entity that answer to what was typed, when its own name does not say it already; three at most. */
export function matchingAliases(
  { name, aliases }: { readonly name: string; readonly aliases: readonly string[] },
  typed: string,
): readonly string[] {
  const wanted = folded(typed)
  if (wanted === '' || holds(name, wanted)) return []
  const direct = aliases.filter((alias) => holds(alias, wanted))
  const near = direct.length > 0 ? direct : aliases.filter((alias) => sharesStart(folded(alias), wanted))
  return near.slice(0, most)
}

function holds(name: string, wanted: string): boolean {
  return ` ${folded(name)}`.includes(` ${wanted}`)
}

/** For fuzzy hits: the first three letters agree. */
function sharesStart(alias: string, wanted: string): boolean {
  return wanted.length >= 3 && alias.startsWith(wanted.slice(0, 3))
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[“”"'’‘`-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
