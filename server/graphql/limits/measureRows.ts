import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLSchema,
  SelectionNode,
  SelectionSetNode,
} from 'graphql'
import { getNamedType, getNullableType, isCompositeType, isInterfaceType, isListType, isObjectType, Kind } from 'graphql'
import { PAGE_LIMIT } from '../filters/pageOf.ts'

/** How many rows a list without `first` is taken to have. */
const USUAL_ROWS = 20

export interface Asked {
  readonly schema: GraphQLSchema
  readonly variables: Readonly<Record<string, unknown>>
}

/**
 * How many rows a document can make the server fetch, of its most costly operation: a list inside a list multiplies. Lists with
 * `first` count as that many, others as 20; what the schema does not know counts as nothing: validation refuses it.
 */
export function measureRows(document: DocumentNode, { schema, variables }: Asked): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const scales: Scales = { schema, variables, fragments, measured: new Map() }
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  return Math.max(
    0,
    ...operations.map(({ operation, selectionSet }) => {
      const root = schema.getRootType(operation)
      return root ? rowsOf(selectionSet, root, scales) : 0
    }),
  )
}

interface Scales extends Asked {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly measured: Map<string, number>
}

function rowsOf(selectionSet: SelectionSetNode, parent: GraphQLCompositeType, scales: Scales): number {
  return selectionSet.selections.reduce((sum, selection) => sum + rowsOfSelection(selection, parent, scales), 0)
}

function rowsOfSelection(selection: SelectionNode, parent: GraphQLCompositeType, scales: Scales): number {
  switch (selection.kind) {
    case Kind.FIELD:
      return rowsOfField(selection, parent, scales)
    case Kind.INLINE_FRAGMENT:
      return rowsOf(selection.selectionSet, typeNamed(selection.typeCondition?.name.value, scales) ?? parent, scales)
    case Kind.FRAGMENT_SPREAD:
      return rowsOfFragment(selection.name.value, scales)
  }
}

function rowsOfField(node: FieldNode, parent: GraphQLCompositeType, scales: Scales): number {
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined
  const type = field && getNamedType(field.type)
  if (field === undefined || node.selectionSet === undefined || !isCompositeType(type)) return 0
  return sizeOf(node, { field, parent, scales }) * (1 + rowsOf(node.selectionSet, type, scales))
}

function rowsOfFragment(name: string, scales: Scales): number {
  const known = scales.measured.get(name)
  if (known !== undefined) return known
  const fragment = scales.fragments.get(name)
  const type = typeNamed(fragment?.typeCondition.name.value, scales)
  scales.measured.set(name, 0)
  const rows = fragment && type ? rowsOf(fragment.selectionSet, type, scales) : 0
  scales.measured.set(name, rows)
  return rows
}

interface Place {
  readonly field: GraphQLField<unknown, unknown>
  readonly parent: GraphQLCompositeType
  readonly scales: Scales
}

function sizeOf(node: FieldNode, { field, parent, scales }: Place): number {
  const first = field.args.find((argument) => argument.name === 'first')
  if (first !== undefined) return clamp(askedFirst(node, scales) ?? Number(first.defaultValue ?? USUAL_ROWS))
  // The rows of a page were counted where the page was asked for.
  const isList = isListType(getNullableType(field.type)) && !parent.name.endsWith('Connection')
  return isList ? USUAL_ROWS : 1
}

/** A page size that is out of range is told as such when it is answered; here it counts as the largest page. */
function clamp(first: number): number {
  return Math.min(Math.max(1, first), PAGE_LIMIT)
}

function askedFirst(node: FieldNode, { variables }: Scales): number | null {
  const given = node.arguments?.find((argument) => argument.name.value === 'first')?.value
  if (given?.kind === Kind.INT) return Number(given.value)
  const value = given?.kind === Kind.VARIABLE ? variables[given.name.value] : null
  return typeof value === 'number' ? value : null
}

function typeNamed(name: string | undefined, { schema }: Scales): GraphQLCompositeType | null {
  const type = name === undefined ? undefined : schema.getType(name)
  return isCompositeType(type) ? type : null
}
