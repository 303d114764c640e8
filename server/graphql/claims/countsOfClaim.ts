import type { Position } from '../../domain/Claim.ts'
import type { ClaimModel } from './ClaimModel.ts'

/** How many stand behind a claim, undated utterances too. */
export function countsOfClaim({ dated, undated, originOf }: ClaimModel) {
  const utterances = [...dated, ...undated]
  const tellings = utterances.flatMap((utterance) => utterance.tellings)
  const held = (position: Position): number => utterances.filter((utterance) => utterance.position === position).length
  return {
    articles: new Set(tellings.map(({ articleId }) => articleId)).size,
    origins: new Set(tellings.map(originOf)).size,
    utterances: utterances.length,
    speakers: new Set(tellings.flatMap(({ speakerId }) => speakerId ?? [])).size,
    sides: new Set(tellings.flatMap(({ speakerSide }) => speakerSide ?? [])).size,
    outlets: new Set(tellings.flatMap(({ outletId }) => outletId ?? [])).size,
    affirms: held('AFFIRMS'),
    denies: held('DENIES'),
    partly: held('PARTLY'),
    otherScope: held('OTHER_SCOPE'),
    undated: undated.length,
  }
}
