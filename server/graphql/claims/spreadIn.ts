import type { Position, Telling } from '../../domain/Claim.ts'
import type { Entity } from '../../domain/Entity.ts'
import { type Appearance, spreadOf } from '../../pipeline/relate/spreadOf.ts'
import type { Context } from '../context.ts'
import { loadArticle, loadStatement } from '../loadExisting.ts'
import type { ClaimModel, UtteranceModel } from './ClaimModel.ts'
import { type ChainLinkModel, chainOfStatement, sameName } from './chainOfStatement.ts'
import type { SpreadModel } from './SpreadModel.ts'

/** Appearances that are looked at, of the earliest utterances; and those of utterances without a day. */
const MOST_DATED = 400
const MOST_UNDATED = 200

/** How those who take a position on a claim came by it, as far as the corpus knows. */
export async function spreadIn({ dated, undated, originOf }: ClaimModel, position: Position, context: Context): Promise<SpreadModel> {
  const told = [...carried(dated, position).slice(0, MOST_DATED), ...carried(undated, position).slice(0, MOST_UNDATED)]
  const sources = await Promise.all(told.map((each) => sourceOf(each, context)))
  const outlets = new Set(sources.flatMap(({ chain: [page] }) => (page?.name == null ? [] : [sameName(page.name)])))
  const appearances = sources.map(({ tellings, utterance, published, agency, chain }): Appearance => {
    const [telling] = tellings
    const [page, ...links] = chain
    const outlet = page?.name == null ? null : sameName(page.name)
    return {
      telling,
      statementCount: new Set(tellings.map(({ statementId }) => statementId)).size,
      day: published ?? telling.day,
      utterance,
      origin: originOf(telling),
      outlet,
      through: links.flatMap((link) => carrierIn(link, outlets) ?? []),
      isWire: agency !== null && sameName(agency) === outlet,
    }
  })
  return { position, ...spreadOf(appearances) }
}

/** What one article tells of one utterance. */
interface Carried {
  readonly utterance: string
  readonly tellings: readonly [Telling, ...Telling[]]
}

function carried(utterances: readonly UtteranceModel[], position: Position): readonly Carried[] {
  return utterances
    .filter((utterance) => utterance.position === position)
    .flatMap(({ first, tellings }) =>
      [...Map.groupBy(tellings, ({ articleId }) => articleId).values()].flatMap(([telling, ...others]): Carried[] =>
        telling === undefined ? [] : [{ utterance: `${first.statementId}@${first.start}`, tellings: [telling, ...others] }],
      ),
    )
}

async function sourceOf(carrying: Carried, context: Context) {
  const [{ statementId, articleId }] = carrying.tellings
  const [{ publishedAt, agency }, chain] = await Promise.all([
    loadArticle(articleId, context),
    chainOfStatement(await loadStatement(statementId, context), context),
  ])
  return { ...carrying, published: publishedAt, agency, chain }
}

/** The outlet or agency that a link is, by the name under which it published in this corpus, where it did; null for everybody else. */
function carrierIn({ role, name, entity }: ChainLinkModel, outlets: ReadonlySet<string>): string | null {
  if (name === null || !(role === 'AGENCY' || role === 'VIA' || isPress(entity))) return null
  const names = [name, ...(entity?.aliases ?? [])].map(sameName)
  return names.find((each) => outlets.has(each)) ?? sameName(name)
}

function isPress(entity: Entity | null): boolean {
  return entity?.sourceKind === 'AGENCY' || entity?.sourceKind === 'OUTLET'
}
