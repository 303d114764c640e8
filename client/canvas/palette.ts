import type { NodeKind } from '../gql/generated/graphql.ts'

/** The tokens that the canvas draws with, as hexadecimal colours of the present theme. */
export interface Palette {
  readonly kinds: Readonly<Record<NodeKind, string>>
  readonly paper: string
  readonly surface: string
  readonly ink: string
  readonly inkSoft: string
  readonly line: string
  readonly pencil: string
  readonly nodeDim: string
  readonly edge: string
  readonly edgeLit: string
  readonly edgeDim: string
  readonly font: string
  readonly textFont: string
}

/** Reads the palette from tokens.css, as it stands on this element. */
export function readPalette(element: Element): Palette {
  const tokens = getComputedStyle(element)
  const token = (name: string) => tokens.getPropertyValue(name).trim()
  return {
    kinds: {
      PERSON: token('--kind-person'),
      ORGANIZATION: token('--kind-organization'),
      UNIT: token('--kind-unit'),
      PLACE: token('--kind-place'),
      ARTICLE: token('--kind-article'),
      STATEMENT: token('--kind-statement'),
    },
    paper: token('--paper'),
    surface: token('--surface'),
    ink: token('--ink'),
    inkSoft: token('--ink-soft'),
    line: token('--line-strong'),
    pencil: token('--pencil'),
    nodeDim: token('--node-dim'),
    edge: token('--edge'),
    edgeLit: token('--edge-lit'),
    edgeDim: token('--edge-dim'),
    font: token('--font-desk'),
    textFont: token('--font-text'),
  }
}
