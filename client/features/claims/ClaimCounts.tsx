import { counted } from '../../components/counted.ts'
import { type FragmentType, readFragment } from '../../gql/generated/fragment-masking.ts'
import { graphql } from '../../gql/generated/gql.ts'

const ClaimCountsFragment = graphql(`
  fragment ClaimCountsLine on Claim {
    counts { articles origins utterances speakers sides outlets }
  }
`)

/** How many stand behind a claim, beside each other: acts of saying, speakers, sides, articles, and the texts that these are copies of. */
export function ClaimCounts({ claim }: { readonly claim: FragmentType<typeof ClaimCountsFragment> }) {
  const { articles, origins, utterances, speakers, sides } = readFragment(ClaimCountsFragment, claim).counts
  const copies = articles - origins
  return (
    <p className="claim-counts">
      <span title="Acts of saying: the same speaker, day and claim count once, told by one article or by ten">
        {counted(utterances, 'utterance')}
      </span>
      <span title="Named speakers">{counted(speakers, 'speaker')}</span>
      <span title="Parties that the speakers belong to">{counted(sides, 'side')}</span>
      <span title="Articles that carry it, and how many texts they are once copies count as one">
        {counted(articles, 'article')}
        {copies === 0 ? ', no copies' : `, of ${counted(origins, 'text')}: ${counted(copies, 'is a copy', 'are copies')}`}
      </span>
    </p>
  )
}
