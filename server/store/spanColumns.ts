import type { Block, BlockKind } from '../domain/Article.ts'
import type { Proposition } from '../domain/Proposition.ts'
import type { Span } from '../domain/Span.ts'
import type { Quantity } from '../domain/Statement.ts'

/** Spans as a column holds them: "[start,end,start,end]". */
export function packSpans(spans: readonly Span[]): string {
  return JSON.stringify(spans.flatMap(({ start, end }) => [start, end]))
}

export function unpackSpans(column: string): readonly Span[] {
  const bounds = JSON.parse(column) as readonly number[]
  const spans: Span[] = []
  for (let at = 0; at + 1 < bounds.length; at += 2) spans.push({ start: bounds[at] ?? 0, end: bounds[at + 1] ?? 0 })
  return spans
}

/** An article's lines as a column holds them: [["PARAGRAPH",0,120],…]. */
export function packBlocks(blocks: readonly Block[]): string {
  return JSON.stringify(blocks.map(({ kind, start, end }) => [kind, start, end]))
}

export function unpackBlocks(column: string): readonly Block[] {
  const rows = JSON.parse(column) as readonly (readonly [BlockKind, number, number])[]
  return rows.map(([kind, start, end]) => ({ kind, start, end }))
}

export function packQuantities(quantities: readonly Quantity[]): string {
  return JSON.stringify(quantities)
}

export function unpackQuantities(column: string): readonly Quantity[] {
  return JSON.parse(column) as readonly Quantity[]
}

export function packPropositions(propositions: readonly Proposition[]): string {
  return JSON.stringify(propositions)
}

export function unpackPropositions(column: string): readonly Proposition[] {
  return JSON.parse(column) as readonly Proposition[]
}

/** A sketch's numbers, little-endian, in base64. */
export function packSketch(sketch: Uint32Array): string {
  const bytes = Buffer.alloc(sketch.length * 4)
  sketch.forEach((value, index) => {
    bytes.writeUInt32LE(value, index * 4)
  })
  return bytes.toString('base64')
}

export function unpackSketch(column: string): Uint32Array {
  const bytes = Buffer.from(column, 'base64')
  return Uint32Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readUInt32LE(index * 4))
}
