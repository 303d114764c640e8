import { rm } from 'node:fs/promises'
import type { Article } from '../../domain/Article.ts'
import type { Gazetteer } from '../../domain/Gazetteer.ts'
import { articleIdOf, documentIdOf } from '../../domain/ids.ts'
import { loadGazetteer } from '../../gazetteer/loadGazetteer.ts'
import { layOut } from '../../pipeline/extract/extractFrom.ts'
import type { Models } from '../../pipeline/extract/Models.ts'
import { seePassage } from '../../pipeline/extract/statements/learned/Sight.ts'
import { readPassage } from '../../pipeline/extract/statements/Passage.ts'
import { readRuled } from '../../pipeline/extract/statements/readDraftsOf.ts'
import { modelPath } from '../modelPath.ts'
import { readNameModel } from '../names/nameModelFile.ts'
import { type GoldDocument, readGoldSet } from '../readGold.ts'
import { readSyntaxModel } from '../syntax/syntaxFile.ts'
import type { TrainingRun } from '../TrainingRun.ts'
import { goldDraftsOf, type LearningText } from './LearningText.ts'
import { learnStatements, statementSettings } from './learnStatements.ts'
import { writeStatementModel } from './statementModelFile.ts'

/**
 * Learns the reader of statements from PolNeAR (Newell, Margolin and Ruths 2018) and writes its model. Needs the models of names and syntax.
 * Removes the model when only permissive sets may be used, since PolNeAR states no licence, or when the set is not there.
 */
export async function trainStatements(run: TrainingRun): Promise<void> {
  const documents = run.onlyPermissive ? null : await readGoldSet(run.folder, 'attribution/polnear.train')
  if (documents === null) {
    await rm(modelPath('statements.model'), { force: true })
    return run.tell('statements: no set to learn from; the rules will read alone')
  }
  const syntax = await readSyntaxModel(modelPath('syntax.model'))
  const models = { names: await readNameModel(modelPath('names.model'), syntax.network.vectors), syntax }
  const gazetteer = await loadGazetteer(run.gazetteerFolder)
  const texts = documents.map((document) => learningTextOf(document, models, gazetteer))
  await writeStatementModel(modelPath('statements.model'), learnStatements(texts, statementSettings, run.tell))
}

/** An annotated text laid out for the learner: parsed, with its names, read by the rules. */
function learningTextOf(document: GoldDocument, models: Pick<Models, 'names' | 'syntax'>, gazetteer: Gazetteer): LearningText {
  const article = plainArticle(document)
  const { tokens, sentences, syntax, names } = layOut(article, { models, gazetteer })
  const passage = readPassage({ article, tokens, sentences, syntax, mentions: names })
  const sight = seePassage(passage, syntax, readRuled(passage))
  return { sight, gold: goldDraftsOf(sight, document.attributions ?? []) }
}

/** The text alone, without headline or day. */
function plainArticle({ id, text }: GoldDocument): Article {
  const documentId = documentIdOf(new TextEncoder().encode(text), '')
  const nothing = { outlet: null, byline: null, agency: null, url: null, publishedAt: null }
  return { id: articleIdOf(documentId), documentId, name: id, title: '', ...nothing, language: 'en', text, blocks: [] }
}
