import type { Telling } from '../../../../../server/domain/Claim.ts'
import { articleIdOf, documentIdOf, entityIdOf, statementIdOf } from '../../../../../server/domain/ids.ts'
import type { Proposition } from '../../../../../server/domain/Proposition.ts'

/** The article with this number. */
export function articleNumbered(number: number) {
  return articleIdOf(documentIdOf(new TextEncoder().encode(`article ${number}`), ''))
}

export const druhe = entityIdOf('place/druhe')

/** What somebody of another article than all others says: Ruritania controls Druhe, unless told otherwise. */
export function aTelling(given: Partial<Telling> & { readonly article?: number; readonly ordinal?: number } = {}): Telling {
  const { article = 1, ordinal = 0, ...rest } = given
  const articleId = articleNumbered(article)
  const proposition = rest.proposition === undefined ? aProposition() : rest.proposition
  return {
    statementId: statementIdOf(articleId, ordinal),
    articleId,
    outletId: null,
    speakerId: entityIdOf(`person/${article}`),
    speakerSide: null,
    act: 'SAYS',
    voice: 'ATTRIBUTED',
    day: '2025-03-05',
    dayBasis: 'PUBLISHED',
    polarity: proposition?.polarity ?? 1,
    isPlaced: true,
    start: ordinal * 100,
    end: ordinal * 100 + 50,
    paragraph: 0,
    words: `the army holds all of it, said number ${article}`,
    happenedOn: null,
    about: [druhe],
    saysSo: proposition?.polarity ?? rest.polarity ?? 1,
    shell: null,
    takesBack: false,
    pointsAt: null,
    institutionId: null,
    read: { rule: 'the test', sureness: 'SURE' },
    denies: null,
    claimKey: null,
    ...rest,
    proposition,
  }
}

export function aProposition(given: Partial<Proposition> = {}): Proposition {
  return {
    predicate: 'CONTROLS',
    side: 'RU',
    other: null,
    placeId: druhe,
    part: null,
    polarity: 1,
    mood: 'ASSERTED',
    share: null,
    amount: null,
    degree: null,
    trigger: { start: 0, end: 4 },
    ...given,
  }
}
