import { readFrontMatter } from './frontMatter.ts'
import { linesOf, tidyLine } from './linesOf.ts'
import type { Line, Page } from './Page.ts'
import { stripTags } from './stripTags.ts'

/** A Markdown text as a page: its marks are taken off, and lines that one paragraph is wrapped over are joined. Throws UnreadableDocumentError for bad front matter. */
export function readMarkdownPage(name: string, text: string): Page {
  const { metadata, body } = readFrontMatter(name, text)
  return {
    lines: joinWrapped(linesOf(stripTags(withoutCode(body))))
      .map(plainLine)
      .filter((line) => line.text !== ''),
    metadata,
  }
}

/** Without fenced blocks of code. A fence that nothing closes is a line like any other. */
function withoutCode(text: string): string {
  const lines = text.split('\n')
  const lastClosing = new Map(lines.map((line, index) => [line.trimEnd(), index]))
  const kept: string[] = []
  let fence: string | null = null
  for (const [index, line] of lines.entries()) {
    const opened = /^(?:```|~~~)/.exec(line)?.[0] ?? null
    if (fence !== null) {
      if (line.trimEnd() !== fence) continue
      fence = null
      kept.push('')
    } else if (opened !== null && (lastClosing.get(opened) ?? -1) > index) fence = opened
    else kept.push(line)
  }
  return kept.join('\n')
}

const opensBlock = /^(?:#{1,6} |[-*+] |\d{1,3}[.)] |> ?|\||!\[|(?:[-*_] ?){3,}$)/
const underline = /^(?:={3,}|-{3,})$/

/** A line that follows another without a gap and opens no block goes on with it, as Markdown has it. */
function joinWrapped(lines: readonly Line[]): Line[] {
  const joined: { parts: string[]; line: Line }[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    const goesOn = !line.afterGap && last !== undefined && !opensBlock.test(line.text) && !/^#{1,6} /.test(last.line.text)
    if (goesOn && underline.test(line.text)) last.line = { ...last.line, shape: 'HEADING' }
    else if (goesOn && last.line.shape === null) last.parts.push(line.text)
    else joined.push({ parts: [line.text], line })
  }
  return joined.map(({ parts, line }) => ({ ...line, text: parts.join(' ') }))
}

function plainLine(line: Line): Line {
  const heading = /^#{1,6} +/.test(line.text)
  return { ...line, text: tidyLine(withoutMarks(line.text)), shape: heading ? 'HEADING' : line.shape }
}

function withoutMarks(text: string): string {
  return text
    .replace(/^(?:[-*_] ?){3,}$/, '')
    .replace(/^(?:#{1,6}|>+|[-*+]|\d{1,3}[.)])[ \t]+/, '')
    .replace(/(?<![ \t])[ \t]+#+$/, '')
    .replace(/!\[[^\][]{0,500}\]\([^()]{0,2000}(?:\([^()]{0,200}\)[^()]{0,200})?\)/g, '')
    .replace(/\[([^\][]{1,500})\]\((?:https?:|\/|#|mailto:)[^()]{0,2000}(?:\([^()]{0,200}\)[^()]{0,200})?\)/g, '$1')
    .replace(/\*\*(?=\S)([^*]{1,300})\*\*/g, '$1')
    .replace(/__(?=\S)([^_]{1,300})__/g, '$1')
    .replace(/(^|[\s("“‘])([*_])(?=\S)([^*_]{1,300})\2(?=$|[\s).,;:!?"”’])/g, '$1$3')
    .replace(/`([^`]{1,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!-])/g, '$1')
}
