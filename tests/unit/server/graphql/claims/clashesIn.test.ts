import { expect, test } from 'vitest'
import type { Position, Telling } from '../../../../../server/domain/Claim.ts'
import type { UtteranceModel } from '../../../../../server/graphql/claims/ClaimModel.ts'
import { clashesIn } from '../../../../../server/graphql/claims/clashesIn.ts'
import { claimOf } from '../../../../../server/pipeline/relate/claimsOfGroup.ts'
import { aProposition, aTelling } from '../../pipeline/relate/aTelling.ts'

const affirmed = aTelling({ article: 1, claimKey: 'key' })
const denied = aTelling({ article: 2, claimKey: 'key', proposition: aProposition({ polarity: -1 }) })

function verdictsOf(positions: readonly [Position, Position]) {
  const dated = [utterance(affirmed, positions[0]), utterance(denied, positions[1])]
  const model = {
    claim: claimOf('key', affirmed),
    dated,
    undated: [],
    earliest: null,
    latest: null,
    contestedness: 0,
    isWhole: true,
    originOf: () => '',
  }
  return clashesIn(model, 10).map(({ verdict }) => verdict)
}

function utterance(first: Telling, position: Position): UtteranceModel {
  const membership = { rule: 'the test', sureness: 'SURE', standing: 'PROPOSED', judgementId: null } as const
  return { tellings: [first], first, position, originCount: 1, membership }
}

test('who affirms and who denies clash', () => {
  expect(verdictsOf(['AFFIRMS', 'DENIES'])).toEqual(['CONTRADICTS'])
})

test('two of another scope clash elsewhere, not on this claim', () => {
  expect(verdictsOf(['OTHER_SCOPE', 'OTHER_SCOPE'])).toEqual([])
})
