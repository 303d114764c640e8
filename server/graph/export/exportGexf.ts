import { write } from 'graphology-gexf'
import type { NodeKind } from '../../domain/filters.ts'
import type { EdgeAttributes, GraphView, NodeAttributes } from '../view/GraphView.ts'

/** A graph as GEXF 1.3, for Gephi and its like: labels, kinds, weights, communities, evidence, places and the colours of the kinds. */
export function exportGexf(view: GraphView): string {
  return write(view, { version: '1.3', formatNode, formatEdge })
}

/** The colours that the client gives the kinds on a light ground. */
const KIND_COLOURS: { readonly [kind in NodeKind]: string } = {
  PERSON: '#b35c00',
  ORGANIZATION: '#2458a6',
  UNIT: '#6a3fa0',
  PLACE: '#0a6e75',
  ARTICLE: '#4a525c',
  STATEMENT: '#a3307a',
}

function formatNode(_key: string, { kind, label, weight, community, hidden, x, y }: NodeAttributes) {
  return {
    label: printable(label),
    attributes: { kind, weight, community, hidden },
    viz: {
      color: KIND_COLOURS[kind],
      x: Math.round(x * 100) / 10,
      y: Math.round(y * 100) / 10,
      size: Math.round(20 + 10 * Math.log2(1 + weight)) / 10,
    },
  }
}

function formatEdge(_key: string, { kind, weight, evidence }: EdgeAttributes) {
  return { label: kind, weight, attributes: { kind, evidence: evidence.join(' ') } }
}

/** Text without the characters that XML 1.0 does not allow. */
function printable(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}
