import { GraphQLError, GraphQLScalarType } from 'graphql'

/** A calendar day. Throws GraphQLError, with an example, for what is none. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day, as in 2025-11-27.',
  serialize: (day) => String(day),
  parseValue: (value) => {
    if (typeof value === 'string' && isCalendarDay(value)) return value
    throw new GraphQLError(`${JSON.stringify(value)} is no calendar day. Write it as in 2025-11-27.`)
  },
})

/** A moment; only ever sent, never taken. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A moment, ISO 8601 in UTC: 2025-11-27T09:30:00Z.',
  serialize: (moment) => String(moment),
})

/** A day or time in EDTF; only ever sent, never taken. */
export const EdtfScalar = new GraphQLScalarType<string, string>({
  name: 'EDTF',
  description:
    'A day or time in EDTF: 2025-11-27, 2025-11, XXXX-11-02 where the year is not told, 2025-11-17/2025-11-23 for one day of these.',
  serialize: (day) => String(day),
})

function isCalendarDay(text: string): boolean {
  const noon = new Date(`${text}T12:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(noon.valueOf()) && noon.toISOString().startsWith(text)
}
