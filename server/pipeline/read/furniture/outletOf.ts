import type { SortedLine } from './SortedLine.ts'

/**
 * The outlet, where the page itself says unmistakably who it is: a name that it puts before its own related stories, that its banners
 * praise, or that its copyright line bears; else the agency of its source line. Null when nothing does.
 */
export function outletOf(lines: readonly SortedLine[]): string | null {
  const page = lines.flatMap(({ text, label }, index) => {
    const closesPage = label.kind === 'PHOTO_CREDIT' && index >= lines.length - 3 && /^(?:copyright|©)/i.test(text)
    return label.kind === 'FURNITURE' || closesPage ? [text] : []
  })
  const told = relatedPrefix(page) ?? praisedName(page) ?? copyrightHolder(page) ?? sourceLine(page)
  return told ?? signedName(lines) ?? datelineAgency(lines)
}

/** "RelatedNorrby Times - Mayor opens …": twice the same name. */
function relatedPrefix(page: readonly string[]): string | null {
  return commonest(
    page.map((line) => /^Related:? ?(\p{Lu}[\p{L}\p{N}.&’' ]{1,40}?) [-–|] /u.exec(line)?.[1]),
    2,
  )
}

/** "The Norrby Times is trusted by …", "support The Norrby Times": a banner's sentence about the site, whose name it gives at least twice. */
function praisedName(page: readonly string[]): string | null {
  const praised = page.flatMap((line) =>
    [...line.slice(0, 4_000).matchAll(praise)]
      .map((match) => match[1] ?? match[2])
      .filter((name) => name !== undefined && line.split(name).length > 2),
  )
  return commonest(praised, 1)
}

const siteName = String.raw`((?:The )?\p{Lu}[\p{L}\p{N}&’'.]*(?: (?:of |and )?\p{Lu}[\p{L}\p{N}&’']*){0,3})`
const praise = new RegExp(
  `(?:^|[.!?:,] |\\band |\\bat )${siteName} (?:is (?:on the ground|trusted|free|funded|independent|reader|powered|committed|a non)|relies|depends|believes|needs your|remains|brings you|has been reporting)|\\b(?:support|supporting|subscribe to|donate to|funding) ${siteName}`,
  'gu',
)

/** A name of its own line between headline and date that the story repeats: an institute that signs its assessment. */
function signedName(lines: readonly SortedLine[]): string | null {
  const head = lines.slice(0, 8)
  const found = head.find(({ text, label }, index) => {
    const isBeforeDay = label.kind === 'STORY' && index > 0 && lines[index + 1]?.label.kind === 'DAY'
    const isName =
      /^\p{Lu}/u.test(text) && text.length <= 60 && text.split(' ').every((word) => /^(?:\p{Lu}|of$|for$|and$|the$|on$|in$)/u.test(word))
    return isBeforeDay && isName && text.includes(' ') && lines.slice(index + 1).some((other) => other.text.includes(text))
  })
  return found?.text ?? null
}

/** "PERSHE, Oct 2 (Norrby News) - The bridge …": the agency of a dateline. */
function datelineAgency(lines: readonly SortedLine[]): string | null {
  for (const { text, label } of lines) {
    if (label.kind !== 'STORY') continue
    const agency = /^\p{Lu}[\p{Lu} .'’-]{1,30}(?:, [\p{L}\p{N} .,]{1,40})? \((\p{Lu}[\p{L}\p{N} .&-]{1,30})\) ?[-–—] /u.exec(
      text.slice(0, 140),
    )?.[1]
    if (agency !== undefined) return agency
  }
  return null
}

/** "© 2025 Norrby Times. All rights reserved." */
function copyrightHolder(page: readonly string[]): string | null {
  const holders = page.map(
    (line) =>
      /^(?:Copyright|©|\(c\))[ ©]*(?:\d{4}(?: ?[-–] ?\d{2,4})?)?,? ?(?:by )?(\p{Lu}[^.|,©]{1,40}?)(?:[.|,©]|,? Inc\b| LLC\b| Ltd\b| All rights| \d{4}|$)/iu.exec(
        line.slice(0, 160),
      )?.[1],
  )
  return commonest(holders, 1)
}

/** "SOURCE: Norrby News Agency", "Source: Norrby Times and agencies". */
function sourceLine(page: readonly string[]): string | null {
  return commonest(
    page.map((line) => /^source ?: ?(\p{Lu}[\p{L}\p{N}.&’' -]{1,40})$/iu.exec(line)?.[1]),
    1,
  )
}

function commonest(names: readonly (string | undefined)[], atLeast: number): string | null {
  const counts = new Map<string, number>()
  for (const name of names) {
    const plain = plainName(name ?? '')
    if (plain !== '') counts.set(plain, (counts.get(plain) ?? 0) + 1)
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best !== undefined && best[1] >= atLeast ? best[0] : null
}

/** Without "and agencies"; empty for what names nobody. */
function plainName(name: string): string {
  const others = /,? (?:and|with|\+|&) (?:news )?(?:agency|agencies|wires?)\b/i.exec(name)
  const plain = (others === null ? name : name.slice(0, others.index)).trim()
  return /^(?:the )?(?:agenc(?:y|ies)|all rights.*|this (?:site|article|website)|us|our|staff|various|news agencies|wire services)$/i.test(
    plain,
  )
    ? ''
    : plain
}
