import type { JudgementId } from '../../domain/ids.ts'
import type { Standing, Sureness } from '../../domain/Judgement.ts'
import type { LinkBook } from '../../pipeline/relate/judged/LinkBook.ts'
import type { PositionedClaim } from '../../pipeline/relate/PositionedClaim.ts'
import type { Utterance } from '../../pipeline/relate/utterancesOf.ts'

/** How a link stands: by which rule, how sure that is, and what people made of it. */
export interface LinkModel {
  readonly rule: string
  readonly sureness: Sureness
  readonly standing: Standing
  /** Null while nobody has judged. */
  readonly judgementId: JudgementId | null
}

/** By what an utterance stands to a claim: the rule for its first telling, and the judgement on any of them. */
export function membershipOf({ tellings }: Utterance, { claim, stands }: PositionedClaim, links: LinkBook): LinkModel {
  const stand = stands.find(({ telling }) => telling === tellings[0])
  const rule = { rule: stand?.rule ?? '', sureness: stand?.sureness ?? 'TENTATIVE' } as const
  if (links.isEmpty) return { ...rule, standing: 'PROPOSED', judgementId: null }
  const own = stands.map(({ telling }) => telling).filter((telling) => telling.claimKey === claim.key)
  const [judged] = tellings.flatMap((telling) => links.membership(telling, own) ?? [])
  return { ...rule, standing: judged?.isAccepted === true ? 'ACCEPTED' : 'PROPOSED', judgementId: judged?.judgementId ?? null }
}
