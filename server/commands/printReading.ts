import type { ArticleReading } from '../domain/ArticleReading.ts'
import { foldName } from '../domain/foldName.ts'
import type { EntityId } from '../domain/ids.ts'
import type { Mention, ResolvedMention } from '../domain/Mention.ts'
import { type Span, textOf } from '../domain/Span.ts'
import type { Quantity, Statement } from '../domain/Statement.ts'

type PrintedSpan = readonly [start: number, end: number]
type PrintedMention = Pick<Mention, 'start' | 'end' | 'type' | 'kind'>

/** An entity as `extract` prints it; names that no entity stands for are printed too, so that they can be scored. */
interface PrintedEntity {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly lat: number | null
  readonly lon: number | null
  readonly mentions: readonly PrintedMention[]
}

/** What `extract` prints of one article, by DESIGN's contract: `id` is the file's name, offsets are UTF-16 code units into `text`. */
export function printReading(id: string, reading: ArticleReading): object {
  const { title, outlet, publishedAt, text } = reading.article
  const entities = [...keptEntities(reading), ...namesWithoutEntity(reading)]
  return { id, title, outlet, publishedAt, text, entities, statements: reading.statements.map(printStatement) }
}

function keptEntities({ entities, mentions }: ArticleReading): PrintedEntity[] {
  const mentionsOf = Map.groupBy(mentions, (mention) => mention.entityId)
  return entities.map(({ id, kind, name, aliases, coordinates }) => ({
    id,
    kind,
    name,
    aliases,
    lat: coordinates?.lat ?? null,
    lon: coordinates?.lon ?? null,
    mentions: (mentionsOf.get(id) ?? []).map(printMention),
  }))
}

/** Names of works, laws and peoples, and others that are not kept: one entity for each folded name and kind. */
function namesWithoutEntity({ article, mentions, entities }: ArticleReading): PrintedEntity[] {
  const kept = new Set<EntityId>(entities.map((entity) => entity.id))
  const loose = mentions.filter((mention) => mention.type === 'NAME' && (mention.entityId === null || !kept.has(mention.entityId)))
  const groups = Map.groupBy(loose, (mention: ResolvedMention) => `${mention.kind} ${foldName(textOf(article.text, mention))}`)
  return [...groups.values()].map((group, index) => ({
    id: `other-${index + 1}`,
    kind: group[0]?.kind ?? 'OTHER',
    name: group[0] === undefined ? '' : textOf(article.text, group[0]),
    aliases: [],
    lat: null,
    lon: null,
    mentions: group.map(printMention),
  }))
}

function printMention({ start, end, type, kind }: Mention): PrintedMention {
  return { start, end, type, kind }
}

function printStatement(statement: Statement): object {
  const { id, speakerId, source, cue, content, form, act, stance, voice, about, viaId, parentId, saidOn, quantities } = statement
  return {
    id,
    speaker: speakerId,
    source: source.map(printSpan),
    cue: cue.map(printSpan),
    content: content.map(printSpan),
    form,
    act,
    stance,
    voice,
    about: about.map((each) => each.entityId),
    via: viaId,
    parent: parentId,
    saidOn,
    quantities: quantities.map(printQuantity),
  }
}

function printSpan({ start, end }: Span): PrintedSpan {
  return [start, end]
}

function printQuantity({ value, max, unit, of }: Quantity): object {
  return max === null ? { value, unit, of } : { value, max, unit, of }
}
