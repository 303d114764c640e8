import { Radio } from 'lucide-react'
import { counted } from '../../components/counted.ts'
import { dayInWords } from '../../components/days.ts'
import { KindGlyph } from '../../components/KindGlyph.tsx'
import { type FragmentType, readFragment } from '../../gql/generated/fragment-masking.ts'
import { graphql } from '../../gql/generated/gql.ts'
import { matchingAliases } from './matchingAliases.ts'

const EntityHitFragment = graphql(`
  fragment EntityHit on Entity { kind placeKind name aliases articleCount saidCount aboutCount }
`)

const ArticleHitFragment = graphql(`
  fragment ArticleHit on Article { title publishedAt outlet { id name } }
`)

const OutletHitFragment = graphql(`
  fragment OutletHit on Outlet { name articleCount }
`)

type Hit =
  | ({ readonly __typename: 'Entity' } & FragmentType<typeof EntityHitFragment>)
  | ({ readonly __typename: 'Article' } & FragmentType<typeof ArticleHitFragment>)
  | ({ readonly __typename: 'Outlet' } & FragmentType<typeof OutletHitFragment>)

/** One thing found: its shape, its name, the other names that matched, and how much there is of it. */
export function SearchHit({ hit, text }: { readonly hit: Hit; readonly text: string }) {
  switch (hit.__typename) {
    case 'Entity':
      return <EntityHit entity={hit} text={text} />
    case 'Article':
      return <ArticleHit article={hit} />
    case 'Outlet':
      return <OutletHit outlet={hit} />
  }
}

function EntityHit({ entity, text }: { readonly entity: FragmentType<typeof EntityHitFragment>; readonly text: string }) {
  const { kind, name, aliases, articleCount, saidCount, aboutCount } = readFragment(EntityHitFragment, entity)
  const also = matchingAliases({ name, aliases }, text)
  const tallies = [
    counted(articleCount, 'article'),
    ...(saidCount > 0 ? [`said ${saidCount}`] : []),
    ...(aboutCount > 0 ? [`${aboutCount} about it`] : []),
  ]
  return (
    <>
      <KindGlyph kind={kind} isNamed />
      <span className="search-name">
        {name}
        {also.length > 0 && <span className="search-also"> — also {also.join(', ')}</span>}
      </span>
      <span className="tally">{tallies.join(' · ')}</span>
    </>
  )
}

function ArticleHit({ article }: { readonly article: FragmentType<typeof ArticleHitFragment> }) {
  const { title, publishedAt, outlet } = readFragment(ArticleHitFragment, article)
  return (
    <>
      <KindGlyph kind="ARTICLE" isNamed />
      <span className="search-name">{title}</span>
      <span className="tally">
        {outlet?.name ?? 'outlet not told'} · {publishedAt ? dayInWords(publishedAt) : 'undated'}
      </span>
    </>
  )
}

function OutletHit({ outlet }: { readonly outlet: FragmentType<typeof OutletHitFragment> }) {
  const { name, articleCount } = readFragment(OutletHitFragment, outlet)
  return (
    <>
      <Radio size={13} aria-label="outlet" role="img" />
      <span className="search-name">{name}</span>
      <span className="tally">outlet · {counted(articleCount, 'article')} · filter by it</span>
    </>
  )
}
