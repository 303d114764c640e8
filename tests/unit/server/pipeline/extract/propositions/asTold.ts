import type { Frame } from '../../../../../../server/domain/Proposition.ts'
import { type Span, textOf } from '../../../../../../server/domain/Span.ts'
import { loadModels } from '../../../../../../server/learning/loadModels.ts'
import { readFrames } from '../../../../../../server/pipeline/extract/propositions/readFrames.ts'
import { parseSyntax } from '../../../../../../server/pipeline/extract/syntax/parseSyntax.ts'
import { splitSentences } from '../../../../../../server/pipeline/extract/tokens/splitSentences.ts'
import { tokenise } from '../../../../../../server/pipeline/extract/tokens/tokenise.ts'

const models = await loadModels()

/**
 * What the frames of a content say, in the words of the wanted ones where they agree; the content is all behind a bar, or the whole text. Wanted, joined by " & ": "not soon
 * PREDICATE by side, against other, at place, PART, 70 %, 5-7 killed"; what a wanted frame leaves out is not compared, but for "not", "soon" and the part.
 */
export function asTold(marked: string, wanted: string): string {
  const bar = Math.max(0, marked.indexOf('|'))
  const text = marked.replace('|', '')
  const tokens = tokenise(text)
  const syntax = parseSyntax(tokens, splitSentences(text, tokens), models.syntax)
  const [frames = []] = readFrames({ tokens, syntax }, [[{ start: bar, end: text.length }]])
  const wants = wanted === '' ? [] : wanted.split(' & ')
  const fitting = wants.map((want) => frames.find((frame) => fits(frame, want, text)))
  const isExact = fitting.every((frame) => frame !== undefined) && new Set(fitting).size === frames.length
  return isExact ? wanted : frames.map((frame) => told(frame, text)).join(' & ')
}

function fits(frame: Frame, want: string, text: string): boolean {
  const [head = '', ...rest] = want.split(', ')
  const [start, by] = head.split(' by ')
  const own = facts(frame, text)
  if (start !== own.start || (by !== undefined && !own.by.includes(by))) return false
  const wantsPart = rest.some((fact) => PARTS.test(fact))
  if (!wantsPart && frame.part !== null) return false
  return rest.every((fact) =>
    own.rest.some(
      (told) =>
        told === fact ||
        (/^(?:at|against) /.test(fact) && told.startsWith(fact.split(' ')[0] ?? '') && told.includes(fact.replace(/^(?:at|against) /, ''))),
    ),
  )
}

const PARTS = /^(?:NORTH|SOUTH|EAST|WEST|CENTRE|OUTSKIRTS|DISTRICT|BUILDING)$/

function told(frame: Frame, text: string): string {
  const { start, by, rest } = facts(frame, text)
  return [by === '' ? start : `${start} by ${by}`, ...rest].join(', ')
}

function facts({ predicate, isSo, mood, side, other, place, part, share, amount, degree }: Frame, text: string) {
  const words = (span: Span | null): string => (span === null ? '' : textOf(text, span))
  const rest = [
    other === null ? '' : `against ${words(other)}`,
    place === null ? '' : `at ${words(place)}`,
    part ?? '',
    share === null
      ? ''
      : share.min === share.max
        ? `${Math.round(share.min * 100)} %`
        : `${Math.round(share.min * 100)}-${Math.round(share.max * 100)} %`,
    degree ?? '',
    amount === null ? '' : `${amount.min}-${amount.max ?? ''} ${amount.of}`,
  ].filter((fact) => fact !== '')
  return { start: `${isSo ? '' : 'not '}${mood === 'PREDICTED' ? 'soon ' : ''}${predicate}`, by: words(side), rest }
}
