import { type FragmentType, readFragment } from '../../gql/generated/fragment-masking.ts'
import { graphql } from '../../gql/generated/gql.ts'
import { quoted } from '../statement/quoted.ts'
import { LinkJudging } from './LinkJudging.tsx'

const DenialJudgingFragment = graphql(`
  fragment DenialJudging on Denial { rule sureness standing judgement { id } statement { id words form } }
`)

interface DenialJudgingProps {
  /** The statement that only points: "denied it". */
  readonly statementId: string
  readonly denial: FragmentType<typeof DenialJudgingFragment>
}

/** What a denial was found to deny, by which rule and how surely; a person says whether that is right. */
export function DenialJudging({ statementId, denial }: DenialJudgingProps) {
  const { statement, ...link } = readFragment(DenialJudgingFragment, denial)
  const denied = quoted(statement)
  return (
    <div className="utterance-denies">
      <p>denies what was said before: {denied}</p>
      <LinkJudging ends={{ kind: 'DENIAL', from: statementId, to: statement.id }} what={`it denies ${denied}`} link={link} />
    </div>
  )
}
