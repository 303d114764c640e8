import { rm } from 'node:fs/promises'
import type { Article } from '../../domain/Article.ts'
import type { Gazetteer } from '../../domain/Gazetteer.ts'
import { articleIdOf, documentIdOf } from '../../domain/ids.ts'
import { loadGazetteer } from '../../gazetteer/loadGazetteer.ts'
import type { Models } from '../../pipeline/extract/Models.ts'
import { findNames } from '../../pipeline/extract/names/findNames.ts'
import { continueQuotes } from '../../pipeline/extract/statements/continueQuotes.ts'
import { seePassage } from '../../pipeline/extract/statements/learned/Sight.ts'
import { readPassage } from '../../pipeline/extract/statements/Passage.ts'
import { readDrafts } from '../../pipeline/extract/statements/rules/readDrafts.ts'
import { parseSyntax } from '../../pipeline/extract/syntax/parseSyntax.ts'
import { splitSentences } from '../../pipeline/extract/tokens/splitSentences.ts'
import { tokenise } from '../../pipeline/extract/tokens/tokenise.ts'
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
  const { text } = document
  const tokens = tokenise(text)
  const sentences = splitSentences(text, tokens)
  const syntax = parseSyntax(tokens, sentences, models.syntax)
  const mentions = findNames(text, tokens, sentences, models.names, gazetteer)
  const passage = readPassage({ article: plainArticle(document), tokens, sentences, syntax, mentions })
  const sight = seePassage(passage, syntax, continueQuotes(passage, readDrafts(passage)))
  return { sight, gold: goldDraftsOf(sight, document.attributions ?? []) }
}

/** The text alone, without headline or day. */
function plainArticle({ id, text }: GoldDocument): Article {
  const documentId = documentIdOf(new TextEncoder().encode(text), '')
  const nothing = { outlet: null, byline: null, agency: null, url: null, publishedAt: null }
  return { id: articleIdOf(documentId), documentId, name: id, title: '', ...nothing, language: 'en', text, blocks: [] }
}
