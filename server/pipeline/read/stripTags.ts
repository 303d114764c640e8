const blockTag = /<\/?(?:p|div|br|h[1-6]|li|ul|ol|tr|table|blockquote|section|article|header|footer|figure|figcaption|hr)\b[^<>]{0,2000}>/gi
const anyTag = /<\/?[a-z][a-z0-9-]{0,30}(?:\s[^<>]{0,2000})?\/?>/gi
const opensHidden = /<(script|style|noscript|iframe)\b/gi
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}

/** A plain text without the HTML tags and character references that scraping left in it; blocks become lines of their own. */
export function stripTags(text: string): string {
  if (!/<\/?[a-z]|&[#a-z]/i.test(text)) return text
  return withoutHidden(text)
    .replace(blockTag, '\n')
    .replace(anyTag, '')
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, decodeReference)
}

/** Without scripts, styles and frames; one that is never closed is left to the tags around it. */
function withoutHidden(text: string): string {
  // Letter by letter, so that offsets stay: lower case of the whole text may be longer.
  const lower = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  const shown: string[] = []
  const unclosed = new Set<string>()
  let from = 0
  for (const { 1: tag = '', index } of lower.matchAll(opensHidden)) {
    if (index < from || unclosed.has(tag)) continue
    const close = lower.indexOf(`</${tag}`, index)
    if (close < 0) unclosed.add(tag)
    else {
      shown.push(text.slice(from, index))
      from = close
    }
  }
  return shown.length === 0 ? text : [...shown, text.slice(from)].join('\n')
}

function decodeReference(reference: string, name: string): string {
  const known = entities[name.toLowerCase()]
  if (known !== undefined) return known
  const code = /^#x/i.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : name.startsWith('#')
      ? Number.parseInt(name.slice(1), 10)
      : Number.NaN
  return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : reference
}
