import type { Telling } from '../../domain/Claim.ts'

/** Contents that stand for something said before: "the claim", "it", "these reports". */
const POINTING =
  /^(?:that )?(?:(?:the|this|that|these|those|such|his|her|its|their|earlier|[\p{L}]+['’]s?) )*(?:it|this|that|claims?|reports?|statements?|allegations?|accusations?|assertions?|suggestions?|account|version|news|announcement)\b[^,;]{0,24}$/iu

/**
 * Gives every denial that only points ("Kyiv denied it", "dismissed the report") what it points at: the last typed telling before it in its article by somebody
 * of another side; else, when the article has none, the latest telling about the same place in the days before. The denial takes over its proposition,
 * turned round. `before` are earlier tellings of other articles about its places, the latest first.
 */
export function findTargets(tellings: readonly Telling[], before: (telling: Telling) => Iterable<Telling>): Telling[] {
  const seen: Telling[] = []
  return tellings.map((telling) => {
    const found = isPointing(telling) ? targetOf(telling, seen, before) : null
    const linked = found === null ? telling : pointedAt(telling, found)
    seen.push(linked)
    return linked
  })
}

function isPointing({ act, proposition, words }: Telling): boolean {
  return act === 'DENIES' && proposition === null && POINTING.test(words)
}

interface Found {
  readonly target: Telling
  readonly rule: string
}

function targetOf(telling: Telling, seen: readonly Telling[], before: (telling: Telling) => Iterable<Telling>): Found | null {
  const here = seen.findLast((other) => isRival(telling, other))
  if (here !== undefined) return { target: here, rule: 'the last claim before it in the article' }
  for (const other of before(telling))
    if (isRival(telling, other)) return { target: other, rule: 'the latest claim about the place before it' }
  return null
}

/** Somebody of another side said it, and it is typed. */
function isRival(telling: Telling, other: Telling): boolean {
  if (other.proposition === null || other.act === 'DENIES') return false
  if (telling.speakerId !== null && telling.speakerId === other.speakerId) return false
  return telling.speakerSide === null || telling.speakerSide !== other.speakerSide
}

function pointedAt(telling: Telling, { target, rule }: Found): Telling {
  const { proposition } = target
  const polarity = target.polarity > 0 ? -1 : 1
  return {
    ...telling,
    proposition: proposition === null ? null : { ...proposition, polarity },
    polarity,
    denies: { statementId: target.statementId, rule },
  }
}
