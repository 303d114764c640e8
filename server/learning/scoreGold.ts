import type { Extraction } from '../domain/ArticleReading.ts'
import type { Gazetteer } from '../domain/Gazetteer.ts'
import type { MentionKind } from '../domain/Mention.ts'
import type { Span } from '../domain/Span.ts'
import { extractFrom } from '../pipeline/extract/extractFrom.ts'
import type { Models } from '../pipeline/extract/Models.ts'
import { type GoldDocument, type GoldSpan, readGoldSet } from './readGold.ts'
import { type AttributionScores, scoreAttribution } from './scoreAttribution.ts'
import { type NameScores, scoreNames, type TypedSpan } from './scoreNames.ts'
import { plainArticle } from './scoring/plainArticle.ts'

/** What was measured on one set. */
export interface SetCard<Scores> {
  readonly set: string
  readonly documents: number
  readonly characters: number
  readonly scores: Scores
}

/** The figures that the product shows of itself: every set that was there, as measured by the very code that reads articles. */
export interface QualityCard {
  readonly names: readonly SetCard<NameScores>[]
  readonly attribution: readonly SetCard<AttributionScores>[]
}

/** Sets that no model has learnt from, and the types that each annotates. */
const nameSets: readonly { readonly set: string; readonly types: readonly string[] }[] = [
  { set: 'ner/worldwide.dev', types: ['PERSON', 'ORG', 'PLACE', 'MISC'] },
  { set: 'ner/conll2003.dev', types: ['PERSON', 'ORG', 'PLACE'] },
  { set: 'ner/re3d.half1', types: ['PERSON', 'ORG', 'PLACE'] },
]
const attributionSets = ['attribution/polnear.dev']

/** Scores names and attribution on the held-out sets under a folder of annotated texts; a set that is not there is left out. */
export async function scoreGold(folder: string, models: Models, gazetteer: Gazetteer): Promise<QualityCard> {
  const extract = (document: GoldDocument): Extraction => extractFrom(plainArticle(document.id, document.text), { gazetteer, models })
  const names: SetCard<NameScores>[] = []
  for (const { set, types } of nameSets) {
    const documents = await readGoldSet(folder, set)
    if (documents)
      names.push(
        cardOf(
          set,
          documents,
          scoreNames(documents, (document) => namesIn(extract(document)), types),
        ),
      )
  }
  const attribution: SetCard<AttributionScores>[] = []
  for (const set of attributionSets) {
    const documents = await readGoldSet(folder, set)
    if (documents)
      attribution.push(
        cardOf(
          set,
          documents,
          scoreAttribution(documents, (document) => extract(document).attributions.map(inPairs)),
        ),
      )
  }
  return { names, attribution }
}

function cardOf<Scores>(set: string, documents: readonly GoldDocument[], scores: Scores): SetCard<Scores> {
  return { set, documents: documents.length, characters: documents.reduce((sum, { text }) => sum + text.length, 0), scores }
}

/** The outermost name mentions, with their kinds as annotated sets write them; units count as organisations. */
function namesIn({ mentions }: Extraction): TypedSpan[] {
  return mentions.flatMap(({ start, end, type, kind }) => (type === 'NAME' ? [{ start, end, type: goldTypeOf(kind) }] : []))
}

function goldTypeOf(kind: MentionKind): string {
  switch (kind) {
    case 'PERSON':
    case 'PLACE':
      return kind
    case 'ORGANIZATION':
    case 'UNIT':
      return 'ORG'
    case 'OTHER':
      return 'MISC'
  }
}

function inPairs({ source, cue, content }: Extraction['attributions'][number]): Record<'source' | 'cue' | 'content', readonly GoldSpan[]> {
  const pairs = (spans: readonly Span[]): GoldSpan[] => spans.map(({ start, end }) => [start, end])
  return { source: pairs(source), cue: pairs(cue), content: pairs(content) }
}
