import { useQuery } from 'urql'
import { Empty } from '../../components/Empty.tsx'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { graphql } from '../../gql/generated/gql.ts'
import { CorrectEntity } from '../judgements/CorrectEntity.tsx'
import { JudgementsAbout } from '../judgements/JudgementsAbout.tsx'
import { EntityHead } from './EntityHead.tsx'
import { EntityRoles } from './EntityRoles.tsx'
import { EntityTabs } from './EntityTabs.tsx'
import './entity.css'

const EntityPanelQuery = graphql(`
  query EntityPanel($id: ID!) {
    entity(id: $id) {
      id
      ...EntityHead
      ...CorrectEntity
      ...EntityRoles
      ...EntityTabs
    }
  }
`)

/** All that is known of one entity: names, roles with their words, what it said, what is said about it, where it is mentioned. */
export function EntityPanel({ id }: { readonly id: string }) {
  const [{ data, fetching, error }, ask] = useQuery({ query: EntityPanelQuery, variables: { id } })
  if (error) return <Failure what="This entity could not be loaded." error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
  if (data?.entity === undefined || (fetching && data.entity?.id !== id)) return <Loading what="the entity" lines={7} />
  if (data.entity === null)
    return (
      <Empty title="There is nothing under this address any more.">Its articles may have been deleted. Search for the name instead.</Empty>
    )
  return (
    <div className="entity" key={id}>
      <EntityHead entity={data.entity} />
      <CorrectEntity entity={data.entity} />
      <JudgementsAbout id={data.entity.id} />
      <EntityRoles entity={data.entity} />
      <EntityTabs entity={data.entity} />
    </div>
  )
}
