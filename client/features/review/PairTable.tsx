import { EntityLink } from '../../components/EntityLink.tsx'
import type { PairSideFragment } from '../../gql/generated/graphql.ts'
import { pairRows } from './pairRows.tsx'
import './pair.css'

interface PairTableProps {
  readonly one: PairSideFragment
  readonly other: PairSideFragment
  /** Whose name stays when the two are one. */
  readonly keepId: string
  readonly onKeep: (id: string) => void
}

/** Both sides of a pair, line by line: what they are, their names, roles, articles, sentences and statements. */
export function PairTable({ one, other, keepId, onKeep }: PairTableProps) {
  const sides = [one, other]
  return (
    <table className="pair">
      <thead>
        <tr>
          <td />
          {sides.map((side) => (
            <th key={side.id} scope="col" className="pair-name">
              <EntityLink entity={side} />
              <label className="pair-keep">
                <input type="radio" name="pair-keep" checked={side.id === keepId} onChange={() => onKeep(side.id)} />
                this name stays<span className="visually-hidden">: {side.name}</span>
              </label>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pairRows
          .filter(({ isTold }) => sides.some(isTold))
          .map(({ title, isBrief, isTold, Cell }) => (
            <tr key={title} className={isBrief ? 'pair-brief' : undefined}>
              <th scope="row">{title}</th>
              {sides.map((side) => (
                <td key={side.id}>
                  <span className="pair-whose">{side.name}</span>
                  {isTold(side) ? <Cell side={side} beside={side === one ? other : one} /> : <Untold />}
                </td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  )
}

function Untold() {
  return <span className="pair-untold">not told</span>
}
