import type { Telling } from '../../domain/Claim.ts'
import type { LinkBook } from '../../pipeline/relate/judged/LinkBook.ts'
import type { OneTellingModel } from '../models.ts'
import type { ClaimModel, UtteranceModel } from './ClaimModel.ts'

/** Denials that are compared with each other at most. */
const COMPARED = 60

/**
 * Pairs of denials of one claim by several speakers of one side that may be one denial told several times: of one day of saying, or in one article where the day of one of
 * them is not told. Proposed, and joined only where a person accepts it.
 */
export function oneTellings({ dated, undated }: ClaimModel, links: LinkBook, first: number): readonly OneTellingModel[] {
  const denials = [...dated, ...undated]
    .flatMap(bySpeaker)
    .filter(({ first: { act } }) => act === 'DENIES')
    .slice(-COMPARED)
  const pairs = denials.flatMap((one, index) =>
    denials.slice(index + 1).flatMap((other): OneTellingModel[] => {
      const rule = ruleFor(one.first, other.first)
      if (rule === null) return []
      const judged = links.oneTelling(one.first.statementId, other.first.statementId)
      const standing = judged === null ? 'PROPOSED' : judged.isAccepted ? 'ACCEPTED' : 'REJECTED'
      return [{ one, other, rule, sureness: 'TENTATIVE', standing, judgementId: judged?.judgementId ?? null }]
    }),
  )
  return pairs.slice(0, first)
}

/** An utterance that people joined, as what each of its speakers said. */
function bySpeaker(utterance: UtteranceModel): readonly UtteranceModel[] {
  const { tellings, originCount } = utterance
  const speakers = Map.groupBy(tellings, ({ speakerId, statementId }) => speakerId ?? statementId)
  if (speakers.size < 2) return [utterance]
  return [...speakers.values()].flatMap((own) => {
    const [first] = own
    return first === undefined ? [] : [{ ...utterance, tellings: own, first, originCount: Math.min(originCount, own.length) }]
  })
}

function ruleFor(one: Telling, other: Telling): string | null {
  if (one.statementId === other.statementId || one.speakerSide === null || one.speakerSide !== other.speakerSide) return null
  if (one.speakerId !== null && one.speakerId === other.speakerId) return null
  const areTold = one.dayBasis === 'SAID' && other.dayBasis === 'SAID'
  if (areTold) return one.day === other.day ? 'one side denies it on one day' : null
  return one.articleId === other.articleId ? 'one side denies it in one article' : null
}
