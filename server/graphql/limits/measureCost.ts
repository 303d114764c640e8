import type { DocumentNode, FragmentDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql'
import { Kind } from 'graphql'
import type { Cost } from './LIMITS.ts'

/**
 * How much a document asks for, of its most costly operation. Each fragment is measured once, so the time is linear in the
 * document however its fragments multiply. A fragment within itself counts as nothing there: validation refuses it.
 */
export function measureCost(document: DocumentNode): Cost {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const scales: Scales = { fragments, measured: new Map() }
  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => plus({ ...NOTHING, directives: operation.directives?.length ?? 0 }, costOf(operation.selectionSet, scales)))
    .reduce(greater, NOTHING)
}

interface Scales {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly measured: Map<string, Cost>
}

const NOTHING: Cost = { depth: 0, aliases: 0, directives: 0, rootFields: 0, fields: 0 }

function costOf(selectionSet: SelectionSetNode, scales: Scales): Cost {
  return selectionSet.selections.map((selection) => costOfSelection(selection, scales)).reduce(plus, NOTHING)
}

function costOfSelection(selection: SelectionNode, scales: Scales): Cost {
  const here = { ...NOTHING, directives: selection.directives?.length ?? 0 }
  switch (selection.kind) {
    case Kind.FIELD: {
      const inner = selection.selectionSet ? costOf(selection.selectionSet, scales) : NOTHING
      const field = { ...here, fields: 1, aliases: selection.alias ? 1 : 0 }
      return { ...plus(field, inner), depth: inner.depth + 1, rootFields: 1 }
    }
    case Kind.INLINE_FRAGMENT:
      return plus(here, costOf(selection.selectionSet, scales))
    case Kind.FRAGMENT_SPREAD:
      return plus(here, costOfFragment(selection.name.value, scales))
  }
}

function costOfFragment(name: string, scales: Scales): Cost {
  const known = scales.measured.get(name)
  if (known !== undefined) return known
  const fragment = scales.fragments.get(name)
  if (fragment === undefined) return NOTHING
  scales.measured.set(name, NOTHING)
  const cost = costOf(fragment.selectionSet, scales)
  scales.measured.set(name, cost)
  return cost
}

/** Side by side: depths do not add up, all else does. */
function plus(a: Cost, b: Cost): Cost {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    rootFields: a.rootFields + b.rootFields,
    fields: a.fields + b.fields,
  }
}

function greater(a: Cost, b: Cost): Cost {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: Math.max(a.aliases, b.aliases),
    directives: Math.max(a.directives, b.directives),
    rootFields: Math.max(a.rootFields, b.rootFields),
    fields: Math.max(a.fields, b.fields),
  }
}
