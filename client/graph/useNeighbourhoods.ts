import { useEffect, useMemo, useState } from 'react'
import { useClient } from 'urql'
import { readFragment } from '../gql/generated/fragment-masking.ts'
import type { GraphFilter } from '../gql/generated/graphql.ts'
import { GraphColumnsFragment, NeighbourhoodQuery } from './graphDocuments.ts'
import type { GraphColumns } from './toGraph.ts'

export interface Neighbourhood {
  readonly id: string
  readonly columns: GraphColumns
}

/** The neighbourhoods of these nodes, as many as have been answered; one query each, since their number is not fixed. */
export function useNeighbourhoods(ids: readonly string[], filter: GraphFilter): readonly Neighbourhood[] {
  const client = useClient()
  const [answers, setAnswers] = useState<readonly Neighbourhood[]>([])
  const asked = ids.join(' ')
  const filterText = JSON.stringify(filter)

  useEffect(() => {
    let isCurrent = true
    const wanted = asked === '' ? [] : asked.split(' ')
    const narrowed: GraphFilter = JSON.parse(filterText)
    const questions = wanted.map(async (id) => {
      const { data } = await client.query(NeighbourhoodQuery, { id, filter: narrowed }).toPromise()
      return data === undefined ? null : { id, columns: readFragment(GraphColumnsFragment, data.neighbourhood) }
    })
    Promise.all(questions).then((found) => {
      if (isCurrent) setAnswers(found.filter((answer) => answer !== null))
    })
    return () => {
      isCurrent = false
    }
  }, [client, asked, filterText])

  return useMemo(() => answers.filter(({ id }) => asked.split(' ').includes(id)), [answers, asked])
}
