import type { Position, Telling } from '../../../domain/Claim.ts'
import { type ArticleId, type JudgementId, partsOfStatementId, type StatementId } from '../../../domain/ids.ts'
import type { LinkKind } from '../../../domain/Judgement.ts'

/** A link that a person judged, between statements that are there. */
export interface StandingLink {
  readonly judgementId: JudgementId
  readonly link: LinkKind
  readonly isAccepted: boolean
  readonly from: StatementId
  readonly to: StatementId
  /** Where the telling that `to` means begins in the text of its article. */
  readonly at: number
  /** Of a membership: how `from` stands to the claim. */
  readonly position: Position | null
}

/** Characters by which a telling may begin elsewhere after a new reading. */
const SHIFT = 40

/** The links that people judged. What is judged later about one link counts. */
export class LinkBook {
  #links: readonly StandingLink[] = []
  readonly #from = new Map<StatementId, StandingLink[]>()
  readonly #articles = new Set<ArticleId>()

  /** Takes the links in the place of all before, in the order in which they were judged. */
  set(links: readonly StandingLink[]): void {
    this.#links = [...new Map(links.map((each) => [[each.link, ...endsOf(each)].join(' '), each])).values()]
    this.#from.clear()
    this.#articles.clear()
    for (const link of this.#links) {
      this.#from.set(link.from, [...(this.#from.get(link.from) ?? []), link])
      for (const end of [link.from, link.to]) this.#articles.add(partsOfStatementId(end).articleId)
    }
  }

  /** Whether an article has an end of a link. */
  touches(articleId: ArticleId): boolean {
    return this.#articles.has(articleId)
  }

  /** What a statement was judged to deny, or not to deny. */
  targetsOf(from: StatementId): readonly StandingLink[] {
    return this.#of('DENIAL', from)
  }

  /** Accepted denials of what an article tells, from other articles. */
  denialsInto(articleId: ArticleId): readonly StandingLink[] {
    return this.#accepted('DENIAL').filter(
      ({ from, to }) => partsOfStatementId(to).articleId === articleId && partsOfStatementId(from).articleId !== articleId,
    )
  }

  /** Memberships that were accepted in the claim of one of these tellings. */
  acceptedInto(own: readonly Telling[]): readonly StandingLink[] {
    return this.#accepted('MEMBERSHIP').filter((link) => own.some((telling) => isMeant(telling, link)))
  }

  /** The membership of a telling in the claim of some others, when it was judged. */
  membership({ statementId }: Telling, own: readonly Telling[]): StandingLink | null {
    const judged = this.#of('MEMBERSHIP', statementId).filter((link) => own.some((telling) => isMeant(telling, link)))
    return judged.findLast(({ isAccepted, from, to }) => isAccepted || from !== to) ?? null
  }

  /** Whether a person said of a telling that nobody else shares that it does not say what it was read to say. */
  isDisowned(telling: Telling): boolean {
    const links = this.#of('MEMBERSHIP', telling.statementId)
    return links.some((link) => !link.isAccepted && link.from === link.to && isMeant(telling, link))
  }

  /** The claim that a telling was accepted in as one of its own: by a telling of that claim. Null when it was not. */
  homeOf({ statementId }: Telling): StandingLink | null {
    const accepted = this.#of('MEMBERSHIP', statementId).filter(({ isAccepted, from, to }) => isAccepted && from !== to)
    return accepted.findLast(({ position }) => position === 'AFFIRMS' || position === 'DENIES') ?? null
  }

  /** Whether two statements were judged to tell one act of saying, or not to; null when nobody judged. */
  oneTelling(one: StatementId, other: StatementId): StandingLink | null {
    const direct = this.#of('ONE_TELLING', one).find(({ to }) => to === other)
    return direct ?? this.#of('ONE_TELLING', other).find(({ to }) => to === one) ?? null
  }

  /** The statements that were judged to tell the same act as this one, as far as it is named first. */
  oneWith(from: StatementId): readonly StatementId[] {
    return this.#of('ONE_TELLING', from).flatMap(({ isAccepted, to }) => (isAccepted ? to : []))
  }

  get isEmpty(): boolean {
    return this.#links.length === 0
  }

  #of(kind: LinkKind, from: StatementId): readonly StandingLink[] {
    return (this.#from.get(from) ?? []).filter(({ link }) => link === kind)
  }

  #accepted(kind: LinkKind): readonly StandingLink[] {
    return this.#links.filter(({ link, isAccepted }) => isAccepted && link === kind)
  }
}

/** Whether a link leads to this telling. */
export function isMeant({ statementId, start }: Telling, { to, at }: StandingLink): boolean {
  return statementId === to && Math.abs(start - at) <= SHIFT
}

/** What makes a link the same link; which of two statements that tell one act is named first makes no difference. */
function endsOf({ link, from, to, at }: StandingLink): readonly (string | number)[] {
  if (link === 'ONE_TELLING') return [from, to].sort()
  return link === 'MEMBERSHIP' ? [from, to, at] : [from, to]
}
