type Given<T> = { readonly [Key in keyof T]?: NonNullable<T[Key]> }

/** The same fields without those that are null or undefined: in a filter, what is left out does not limit. */
export function given<T extends object>(fields: T): Given<T> {
  const kept: Partial<Record<string, unknown>> = {}
  for (const [key, value] of Object.entries(fields)) if (value !== null && value !== undefined) kept[key] = value
  return kept as Given<T>
}
