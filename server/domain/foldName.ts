/** A name as it is compared: no diacritics, no case, no quote marks, single spaces ("O’Brien" → "obrien", "Türkiye" → "turkiye"). */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[“”"'’‘`«»ʼ]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}
