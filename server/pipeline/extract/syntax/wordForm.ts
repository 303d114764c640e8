/** A word in lower case, with straight quotes and plain dashes; digits above the first two become 0, so that numbers share their weights. */
export function normalForm(text: string): string {
  const plain = text.length > 40 ? text.slice(0, 40) : text
  if (/^[a-z]+$/.test(plain)) return plain
  return plain
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[“”«»„]|''/g, '"')
    .replace(/[–—‒―]|--+/g, '-')
    .replace(/\d/g, '0')
    .replace(/000+/g, '000')
}

/** "Xx" for a capitalised word, "X" for capitals, "x" for small letters, "0" for numbers, the marks themselves; runs collapse. */
export function shapeOf(text: string): string {
  let shape = ''
  let last = ''
  for (let i = 0; i < text.length && shape.length < 6; i++) {
    const kind = kindOf(text.charAt(i))
    if (kind !== last) shape += kind
    last = kind
  }
  return text.length === 1 ? `${shape}1` : shape
}

function kindOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x'
  if (character >= 'A' && character <= 'Z') return 'X'
  if (character >= '0' && character <= '9') return '0'
  if (character < '\u0080') return character
  if (/\p{Ll}/u.test(character)) return 'x'
  return /\p{Lu}/u.test(character) ? 'X' : '#'
}
