import type { ReactNode } from 'react'
import { coordinatesInWords } from '../../components/coordinatesInWords.ts'
import { dayInWords } from '../../components/days.ts'
import type { PairSideFragment as Side } from '../../gql/generated/graphql.ts'
import { kindNames } from '../../graph/kinds.ts'
import { SideArticles } from './SideArticles.tsx'
import { SideSentences } from './SideSentences.tsx'
import { SideStatements } from './SideStatements.tsx'

/** One line of the comparison: left out where neither side tells anything. */
export interface PairRow {
  readonly title: string
  /** A few words a side: both stand beside each other however narrow it is. */
  readonly isBrief?: boolean
  readonly isTold: (side: Side) => boolean
  readonly Cell: (props: { readonly side: Side; readonly beside: Side }) => ReactNode
}

/** The lines of the comparison, in the order in which a person looks at them. */
export const pairRows: readonly PairRow[] = [
  { title: 'What', isBrief: true, isTold: () => true, Cell: ({ side }) => whatOf(side) },
  { title: 'Other names', isBrief: true, isTold: ({ aliases }) => aliases.length > 0, Cell: ({ side }) => listed(side.aliases, 8) },
  { title: 'Roles', isBrief: true, isTold: ({ roles }) => roles.length > 0, Cell: ({ side }) => listed(rolesOf(side), 4) },
  { title: 'People', isBrief: true, isTold: ({ people }) => people.length > 0, Cell: ({ side }) => listed(peopleOf(side), 4) },
  { title: 'Where', isBrief: true, isTold: ({ parent, coordinates }) => Boolean(parent ?? coordinates), Cell: ({ side }) => whereOf(side) },
  {
    title: 'Days',
    isBrief: true,
    isTold: ({ articles }) => articles.nodes.some(({ publishedAt }) => publishedAt),
    Cell: ({ side }) => daysOf(side),
  },
  { title: 'Articles', isTold: ({ articleCount }) => articleCount > 0, Cell: SideArticles },
  { title: 'Named in', isTold: ({ mentionCount }) => mentionCount > 0, Cell: SideSentences },
  { title: 'Statements', isTold: ({ saidCount, aboutCount }) => saidCount + aboutCount > 0, Cell: SideStatements },
]

function whatOf({ kind, placeKind, sourceKind, country }: Side): string {
  const more = [placeKind, sourceKind].map((constant) => constant?.toLowerCase().replaceAll('_', ' '))
  return [...new Set([kindNames[kind].one, ...more, country])].filter(Boolean).join(' · ')
}

function rolesOf({ roles }: Side): readonly string[] {
  return roles.map(({ role, organization }) => (organization ? `${role}, ${organization.name}` : role))
}

function peopleOf({ people }: Side): readonly string[] {
  return people.map(({ person, role }) => `${person.name}, ${role}`)
}

function whereOf({ parent, coordinates }: Side): string {
  const degrees = coordinates && coordinatesInWords(coordinates)
  return [parent && `in ${parent.name}`, degrees].filter(Boolean).join(' · ')
}

/** The first and the last day of its articles. */
function daysOf({ articles }: Side): string {
  const days = articles.nodes.flatMap(({ publishedAt }) => publishedAt?.slice(0, 10) ?? []).sort()
  const [first = '', last = ''] = [days[0], days.at(-1)]
  return first === last ? dayInWords(first) : `${dayInWords(first)} to ${dayInWords(last)}`
}

/** Each once, the first few, and how many more there are. */
function listed(words: readonly string[], most: number): string {
  const different = [...new Set(words)]
  const more = different.length - most
  return `${different.slice(0, most).join('; ')}${more > 0 ? `; and ${more} more` : ''}`
}
