import { join } from 'node:path'
import type { Extraction } from '../../domain/ArticleReading.ts'
import type { Gazetteer } from '../../domain/Gazetteer.ts'
import type { MentionKind } from '../../domain/Mention.ts'
import type { Span } from '../../domain/Span.ts'
import { weighingChooser } from '../../pipeline/extract/coreference/linkAnaphora.ts'
import { extractFrom } from '../../pipeline/extract/extractFrom.ts'
import type { Models } from '../../pipeline/extract/Models.ts'
import { readCoreference } from '../coreference/readCoreference.ts'
import type { MeasuredFigure } from '../quality/qualityFile.ts'
import { attributionFigures, coreferenceFigures, nameFigures, placeFigures, syntaxFigures } from '../quality/toFigures.ts'
import { type GoldDocument, type GoldSpan, readGoldSet } from '../readGold.ts'
import { readTreebank } from '../syntax/readTreebank.ts'
import { plainArticle } from './plainArticle.ts'
import { scoreAttribution } from './scoreAttribution.ts'
import { nearestName, scoreCoreference } from './scoreCoreference.ts'
import { scoreNames, type TypedSpan } from './scoreNames.ts'
import { scorePlaces } from './scorePlaces.ts'
import { scoreSyntax } from './scoreSyntax.ts'

/** A set as it was scored. */
export interface GoldSetFigures {
  /** "ner/worldwide.dev" */
  readonly name: string
  readonly documents: number
  /** Of all its texts together. */
  readonly characters: number
  readonly figures: readonly MeasuredFigure[]
}

/** Sets that no model has learnt from, and the types that each annotates. */
const nameSets: readonly { readonly set: string; readonly types: readonly string[] }[] = [
  { set: 'ner/worldwide.dev', types: ['PERSON', 'ORG', 'PLACE', 'MISC'] },
  { set: 'ner/conll2003.dev', types: ['PERSON', 'ORG', 'PLACE'] },
  { set: 'ner/re3d.half1', types: ['PERSON', 'ORG', 'PLACE'] },
]

/** Scores whatever held-out sets lie under a folder of annotated texts, with the very code that reads articles; a set that is not there is left out. */
export async function scoreGold(folder: string, models: Models, gazetteer: Gazetteer): Promise<readonly GoldSetFigures[]> {
  const extract = (document: GoldDocument): Extraction => extractFrom(plainArticle(document.id, document.text), { gazetteer, models })
  const sets: (GoldSetFigures | null)[] = []
  for (const { set, types } of nameSets) {
    sets.push(await scoreSet(folder, set, (texts) => nameFigures(scoreNames(texts, (text) => namesIn(extract(text)), types))))
  }
  sets.push(
    await scoreSet(folder, 'attribution/polnear.dev', (texts) =>
      attributionFigures(scoreAttribution(texts, (text) => extract(text).attributions.map(inPairs))),
    ),
    await scoreMentions(folder, models, gazetteer),
    await scoreSet(folder, 'places/geowebnews.half1', (texts) => placeFigures(scorePlaces(texts, gazetteer))),
    await scoreTreebank(folder, 'syntax/ud-ewt.test', models),
  )
  return sets.filter((set) => set !== null)
}

async function scoreSet(
  folder: string,
  name: string,
  score: (documents: readonly GoldDocument[]) => readonly MeasuredFigure[],
): Promise<GoldSetFigures | null> {
  const documents = await readGoldSet(folder, name)
  return documents === null ? null : { name, ...sizeOf(documents), figures: score(documents) }
}

async function scoreMentions(folder: string, models: Models, gazetteer: Gazetteer): Promise<GoldSetFigures | null> {
  const documents = await readIfThere(() => readCoreference(folder, 'dev', gazetteer))
  if (documents === null) return null
  const figures = coreferenceFigures(
    scoreCoreference(documents, weighingChooser(models.antecedents)),
    scoreCoreference(documents, nearestName),
  )
  return { name: 'coref/gum-mentions.dev', ...sizeOf(documents.map(({ reading }) => reading)), figures }
}

async function scoreTreebank(folder: string, name: string, models: Models): Promise<GoldSetFigures | null> {
  const sentences = await readIfThere(async () => readTreebank(join(folder, `${name}.conllu.gz`)))
  return sentences === null ? null : { name, ...sizeOf(sentences), figures: syntaxFigures(scoreSyntax(sentences, models.syntax)) }
}

function sizeOf(texts: readonly { readonly text: string }[]): Pick<GoldSetFigures, 'documents' | 'characters'> {
  return { documents: texts.length, characters: texts.reduce((sum, { text }) => sum + text.length, 0) }
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
