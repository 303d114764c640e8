import { isDeepStrictEqual } from 'node:util'
import type { Entity } from '../Entity.ts'
import type { EntityId } from '../ids.ts'
import type { EntityKind } from '../Mention.ts'
import type { Findings } from './Findings.ts'
import { fixSpeakers } from './fixSpeakers.ts'
import { Heirs } from './Heirs.ts'
import { judgeStatement } from './judgeStatement.ts'
import type { Ruling } from './Ruling.ts'

/**
 * What the judgements that hold make of what was found in an article; the very same findings when they do nothing in it. Decisions that lead back to where they began
 * do something: undoing one of them shows what the others make of the article.
 */
export function judgeFindings(findings: Findings, ruling: Ruling): Findings {
  if (!isJudged(findings, ruling)) return findings
  const { articleId, text, entities, revision } = findings
  const heirs = new Heirs(findings, ruling)
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]))
  const kindOf = (id: EntityId): EntityKind | null => ruling.lookOf(id).kind ?? kinds.get(id) ?? ruling.entity(id)?.kind ?? null
  const mentions = findings.mentions.map((mention) => ({ ...mention, entityId: heirs.ofMention(mention) }))
  const told = findings.statements.map((statement) => judgeStatement(statement, heirs, kindOf))
  const judged = {
    articleId,
    text,
    ...(revision === undefined ? {} : { revision }),
    mentions,
    statements: fixSpeakers(told, findings, ruling),
    affiliations: findings.affiliations.map(({ personId, organizationId, role, span }) => ({
      personId: heirs.at(personId, [span]),
      organizationId: organizationId === null ? null : heirs.at(organizationId, [span]),
      role,
      span,
    })),
  }
  const after = { ...judged, entities: entitiesAfter(findings, judged, { heirs, ruling }) }
  const isTouched = heirs.haveMoved || ruling.speakersIn(findings).length > 0
  return isTouched || !isDeepStrictEqual(findings, after) ? after : findings
}

function isJudged(findings: Findings, ruling: Ruling): boolean {
  return (
    ruling.speakersIn(findings).length > 0 ||
    findings.entities.some(({ id }) => ruling.concerns(id) || ruling.lookOf(id).kind !== undefined)
  )
}

/** Those that the findings still use and those that had no part to lose; and those that judgements brought in, as they are known. */
function entitiesAfter(
  before: Findings,
  after: Omit<Findings, 'entities'>,
  { heirs, ruling }: { readonly heirs: Heirs; readonly ruling: Ruling },
): readonly Entity[] {
  const [usedBefore, used] = [idsIn(before), idsIn(after)]
  const idle = before.entities.filter(({ id }) => !usedBefore.has(id)).map(({ id }) => heirs.at(id, []))
  const wanted = new Set([...used, ...idle])
  const known = new Set(before.entities.map(({ id }) => id))
  const kept = before.entities.filter(({ id }) => wanted.has(id))
  const broughtIn = [...wanted].filter((id) => !known.has(id)).flatMap((id) => ruling.entity(id) ?? [])
  return [...kept, ...broughtIn]
}

function idsIn({ mentions, statements, affiliations }: Omit<Findings, 'entities'>): ReadonlySet<EntityId> {
  const ids = [
    ...mentions.map(({ entityId }) => entityId),
    ...statements.flatMap(({ speakerId, viaId, about, propositions }) => [
      speakerId,
      viaId,
      ...about.map(({ entityId }) => entityId),
      ...propositions.map(({ placeId }) => placeId),
    ]),
    ...affiliations.flatMap(({ personId, organizationId }) => [personId, organizationId]),
  ]
  return new Set(ids.filter((id) => id !== null))
}
