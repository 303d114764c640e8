const name = String.raw`(?:[\p{Lu}][\p{L}\p{M}.'’-]*)`
const capitalised = new RegExp(`^${name}`, 'u')

/** The reporters that a line names when it is nothing but a credit, as written; null for every other line; empty for a credit of editors. */
export function bylineOf(line: string): string | null {
  if (line.length > 300) return null
  return byNames(line) ?? credit(line) ?? madeBy(line)
}

/** "By Ada Lindqvist and Staff": short, without a verb or a full stop. */
function byNames(line: string): string | null {
  const [, names] = /^by:? (.{2,120})$/i.exec(line.replace(post, '')) ?? []
  if (names === undefined || !capitalised.test(names) || /[!?]|[.;:] \p{Lu}/u.test(names) || /[^.]{4}\.$/.test(names)) return null
  const words = names.split(/[\s,]+/)
  const plain = words.filter((word) => /^\p{Ll}/u.test(word) && !joiners.has(word))
  return words.length <= 16 && plain.length === 0 ? names : null
}

/** ", security correspondent", "| Sundby bureau chief" behind the names. */
const post =
  /(?:,| \|) (?:[\p{L}’'-]+ ){0,4}(?:correspondent|reporter|editor|writer|analyst|producer|journalist|columnist|bureau chief)s?(?:,? (?:in )?\p{Lu}[\p{L} ]{1,30})?$/u

/** "Reporting by Ada Lindqvist (Norrby) and Tom Reyes; Editing by Jo Marsh." */
function credit(line: string): string | null {
  const text = line
    .replace(/^[([]\s*/, '')
    .replace(/(?<![\s)\].])[\s)\].]+$/, (end) => (end.includes(')') && isOpen(line.slice(0, -1)) ? ')' : ''))
  const [, what = '', names] = creditStart.exec(text) ?? []
  if (names === undefined || !capitalised.test(names) || / (?:has|have|had|was|were|is|are|shows?|showed|said|says|found) /.test(names))
    return null
  return /edit|translat|compil/i.test(what) ? '' : (names.split(/;|\. |\beditor:|\bediting by\b/i, 1)[0] ?? '').trim()
}

/** Whether the last bracket opens. */
function isOpen(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}

const creditStart =
  /^((?:additional |further |extra )?(?:reporting|writing|report|written|reported|words|story|text|edited|editing|compiled|translated|translation|produced|author|authors|reporter|correspondent)(?: and (?:writing|editing|reporting|translation|edited|written))?(?: in [\p{L} ,]{2,40}?)?(?: ?:| by:?)) (.+)$/iu

/** "This article is made and published by Ada Lindqvist, who may have used …". */
function madeBy(line: string): string | null {
  const [, names] =
    /^this (?:article|story|report) (?:is|was) (?:made|written|published|created|produced)(?: and (?:made|written|published))? by ([^,.;]{2,80})/i.exec(
      line,
    ) ?? []
  return names !== undefined && capitalised.test(names) ? names : null
}

const joiners = new Set('and in of for the at with de der van von da di la le el al bin ben du dos und y'.split(' '))
