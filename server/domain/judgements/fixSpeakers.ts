import { contentLine } from '../contentWords.ts'
import type { Entity } from '../Entity.ts'
import type { EntityId } from '../ids.ts'
import { partyOfEntity, speakersOwn } from '../partyOfEntity.ts'
import type { Statement } from '../Statement.ts'
import { findAnchored } from './anchors.ts'
import type { Findings } from './Findings.ts'
import type { FixedSpeaker } from './FixedSpeakers.ts'
import type { Ruling } from './Ruling.ts'

/** The statements of an article with the speakers that a person set; a decision whose words are gone changes nothing. What was set in another revision of the article holds in this one. */
export function fixSpeakers(
  statements: readonly Statement[],
  findings: Pick<Findings, 'articleId' | 'text' | 'entities' | 'revision'>,
  ruling: Ruling,
): readonly Statement[] {
  const { articleId, text, entities } = findings
  const entityOf = (id: EntityId): Entity | null => ruling.entity(id) ?? entities.find((entity) => entity.id === id) ?? null
  const fix = (all: readonly Statement[], { order, decision }: FixedSpeaker): readonly Statement[] => {
    const meant = findAnchored(decision.statement, all, text)
    const { speaker } = decision
    const speakerId = speaker === null ? null : ruling.heirOf(speaker.id, { name: null, articleId }, order)
    return all.map((one) => (one === meant ? withSpeaker(one, { speakerId, text, entityOf }) : one))
  }
  return ruling.speakersIn(findings).reduce(fix, statements)
}

interface SpeakerParts {
  readonly speakerId: EntityId | null
  readonly text: string
  readonly entityOf: (id: EntityId) => Entity | null
}

/** "We" and "our" were the old speaker's party and are the new one's. */
function withSpeaker(statement: Statement, { speakerId, text, entityOf }: SpeakerParts): Statement {
  const before = partyFor(statement.speakerId === null ? null : entityOf(statement.speakerId))
  const after = partyFor(speakerId === null ? null : entityOf(speakerId))
  const isOwn = /\b(?:we|us|our|ours|it|its|they|their|he|she|his|her|i|my)\b/i.test(contentLine(text, statement.content))
  return {
    ...statement,
    speakerId,
    voice: speakerId === null ? statement.voice : 'ATTRIBUTED',
    propositions: statement.propositions.map((proposition) =>
      isOwn && proposition.side !== null && proposition.side === before ? { ...proposition, side: after } : proposition,
    ),
  }
}

/** A person's party is told by the bodies he belongs to: whoever knows them fills it in. */
function partyFor(speaker: Entity | null): string | null {
  if (speaker === null) return null
  return speaker.kind === 'PERSON' ? speakersOwn : partyOfEntity(speaker)
}
