import { join } from 'node:path'
import type { Extraction } from '../../domain/ArticleReading.ts'
import type { Gazetteer } from '../../domain/Gazetteer.ts'
import type { MentionKind } from '../../domain/Mention.ts'
import type { Span } from '../../domain/Span.ts'
import { weighingChooser } from '../../pipeline/extract/coreference/linkAnaphora.ts'
import { extractFrom } from '../../pipeline/extract/extractFrom.ts'
import type { Models } from '../../pipeline/extract/Models.ts'
import { readCoreference } from '../coreference/readCoreference.ts'
import { type GoldDocument, type GoldSpan, readGoldSet } from '../readGold.ts'
import { readTreebank } from '../syntax/readTreebank.ts'
import { plainArticle } from './plainArticle.ts'
import { type AttributionScores, scoreAttribution } from './scoreAttribution.ts'
import { type CoreferenceScore, scoreCoreference } from './scoreCoreference.ts'
import { type NameScores, scoreNames, type TypedSpan } from './scoreNames.ts'
import { type PlaceScores, scorePlaces } from './scorePlaces.ts'
import { type SyntaxScore, scoreSyntax } from './scoreSyntax.ts'

/** What was measured on one set. */
export interface SetCard<Scores> {
  readonly set: string
  readonly documents: number
  /** Of all its texts together. */
  readonly characters: number
  readonly scores: Scores
}

/** The figures that the product shows of itself: every set that was there, as measured by the very code that reads articles. */
export interface QualityCard {
  readonly names: readonly SetCard<NameScores>[]
  readonly attribution: readonly SetCard<AttributionScores>[]
  readonly coreference: readonly SetCard<CoreferenceScore>[]
  readonly places: readonly SetCard<PlaceScores>[]
  readonly syntax: readonly SetCard<SyntaxScore>[]
}

/** Sets that no model has learnt from, and the types that each annotates. */
const nameSets: readonly { readonly set: string; readonly types: readonly string[] }[] = [
  { set: 'ner/worldwide.dev', types: ['PERSON', 'ORG', 'PLACE', 'MISC'] },
  { set: 'ner/conll2003.dev', types: ['PERSON', 'ORG', 'PLACE'] },
  { set: 'ner/re3d.half1', types: ['PERSON', 'ORG', 'PLACE'] },
]

/** Scores whatever held-out sets lie under a folder of annotated texts; a set that is not there is left out. */
export async function scoreGold(folder: string, models: Models, gazetteer: Gazetteer): Promise<QualityCard> {
  const extract = (document: GoldDocument): Extraction => extractFrom(plainArticle(document.id, document.text), { gazetteer, models })
  const names = await Promise.all(
    nameSets.map(({ set, types }) => scoreSet(folder, set, (texts) => scoreNames(texts, (text) => namesIn(extract(text)), types))),
  )
  const attribution = await scoreSet(folder, 'attribution/polnear.dev', (texts) =>
    scoreAttribution(texts, (text) => extract(text).attributions.map(inPairs)),
  )
  const places = await scoreSet(folder, 'places/geowebnews.half1', (texts) => scorePlaces(texts, gazetteer))
  const given = await readIfThere(() => readCoreference(folder, 'dev', gazetteer))
  const coreference = await scoreSet(folder, 'coref/gum-mentions.dev', () =>
    scoreCoreference(given ?? [], weighingChooser(models.antecedents)),
  )
  return { names: names.flat(), attribution, coreference, places, syntax: await scoreTreebank(folder, 'syntax/ud-ewt.test', models) }
}

/** The card of a set, as a list of one; an empty list when the set is not there. */
async function scoreSet<Scores>(
  folder: string,
  set: string,
  score: (documents: readonly GoldDocument[]) => Scores,
): Promise<SetCard<Scores>[]> {
  const documents = await readGoldSet(folder, set)
  if (documents === null) return []
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0)
  return [{ set, documents: documents.length, characters, scores: score(documents) }]
}

async function scoreTreebank(folder: string, set: string, models: Models): Promise<SetCard<SyntaxScore>[]> {
  const sentences = await readIfThere(async () => readTreebank(join(folder, `${set}.conllu.gz`)))
  if (sentences === null) return []
  const characters = sentences.reduce((sum, { text }) => sum + text.length, 0)
  return [{ set, documents: sentences.length, characters, scores: scoreSyntax(sentences, models.syntax) }]
}

/** What a reader gives; null when its file is not there. */
async function readIfThere<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
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
