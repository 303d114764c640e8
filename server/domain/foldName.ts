/** A name as it is compared: no diacritics, no case, no quote marks, single spaces ("O’Brien" → "obrien", "Türkiye" → "turkiye"). */
export function foldName(name: string): string {
  const rough = roughness(name)
  if (rough === FOLDED) return name
  if (rough === ONLY_CAPITALS) return name.toLowerCase()
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[“”"'’‘`«»ʼ]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}

const FOLDED = 0
const ONLY_CAPITALS = 1
const NEEDS_ALL = 2

/** How much there is to fold: most names are plain letters with single spaces. */
function roughness(name: string): typeof FOLDED | typeof ONLY_CAPITALS | typeof NEEDS_ALL {
  let capitals = false
  let before = SPACE
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    if (code > 126 || code < SPACE || QUOTES.includes(code) || (code === SPACE && before === SPACE)) return NEEDS_ALL
    if (code >= 65 && code <= 90) capitals = true
    before = code
  }
  if (before === SPACE && name !== '') return NEEDS_ALL
  return capitals ? ONLY_CAPITALS : FOLDED
}

const SPACE = 32
/** Plain quote marks: " ' ` */
const QUOTES = [34, 39, 96]
