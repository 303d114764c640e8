import type { Article } from '../../domain/Article.ts'
import type { Extraction } from '../../domain/ArticleReading.ts'
import type { Gazetteer } from '../../domain/Gazetteer.ts'
import type { Mention } from '../../domain/Mention.ts'
import { chainMentions } from './coreference/chainMentions.ts'
import { findDescriptions } from './coreference/findDescriptions.ts'
import { findRoles } from './coreference/findRoles.ts'
import { weighingChooser } from './coreference/linkAnaphora.ts'
import { viewMentions } from './coreference/MentionView.ts'
import { findKnownNames } from './known/findKnownNames.ts'
import { partJoinedPlaces } from './known/partJoinedPlaces.ts'
import { readHeadings } from './known/readHeadings.ts'
import { repeatNames } from './known/repeatNames.ts'
import { settleKinds } from './known/settleKinds.ts'
import { trimNationalities } from './known/trimNationalities.ts'
import type { Models } from './Models.ts'
import { findNames } from './names/findNames.ts'
import { readFrames } from './propositions/readFrames.ts'
import { findAttributions } from './statements/findAttributions.ts'
import { parseSyntax } from './syntax/parseSyntax.ts'
import type { Syntax } from './syntax/Syntax.ts'
import { splitSentences } from './tokens/splitSentences.ts'
import type { Sentence, Token } from './tokens/Token.ts'
import { tokenise } from './tokens/tokenise.ts'
import { findUnits } from './units/findUnits.ts'
import { mergeUnits } from './units/mergeUnits.ts'

/** What extraction knows beforehand. */
export interface ExtractingParts {
  readonly gazetteer: Gazetteer
  readonly models: Models
}

/** What an article says, before anything is compared with the rest of the world: names, what stands for them, roles, and who said what. */
export function extractFrom(article: Article, { gazetteer, models }: ExtractingParts): Extraction {
  const { text } = article
  const { tokens, sentences, syntax, names } = layOut(article, { gazetteer, models })
  const mentions = inOrder([...names, ...findDescriptions({ tokens, sentences, syntax }, names, gazetteer)])
  const reading = { text, tokens, sentences, syntax, gazetteer }
  const views = viewMentions(mentions, reading)
  const roles = findRoles(views, reading)
  const chains = chainMentions(views, roles, reading, weighingChooser(models.antecedents))
  const attributions = findAttributions({ article, tokens, sentences, syntax, mentions, models })
  const frames = readFrames(
    { tokens, syntax },
    attributions.map(({ content }) => content),
  )
  return { sentences, mentions, chains, roles, attributions, frames }
}

/** An article's tokens and sentences, their parse, and its names: what all that is read rests on, and what readers of statements learn from. */
export interface LaidOut extends Cut {
  readonly syntax: Syntax
  readonly names: readonly Mention[]
}

/** Lays an article out. */
export function layOut(
  article: Article,
  { gazetteer, models }: { gazetteer: Gazetteer; models: Pick<Models, 'syntax' | 'names'> },
): LaidOut {
  const tokens = tokenise(article.text)
  const sentences = splitSentences(article.text, tokens)
  const syntax = parseSyntax(tokens, sentences, models.syntax)
  return { tokens, sentences, syntax, names: namesIn(article, { tokens, sentences }, { gazetteer, models }) }
}

/** The tagger's names with the gazetteer's word on their extent and kind, those that it alone knows, and the units laid over them. */
function namesIn(
  { text, blocks }: Article,
  { tokens, sentences }: Cut,
  { gazetteer, models }: { gazetteer: Gazetteer; models: Pick<Models, 'names'> },
): readonly Mention[] {
  const tagged = findNames(text, tokens, sentences, models.names, gazetteer)
  const parted = partJoinedPlaces(text, readHeadings(text, blocks, tagged, gazetteer), gazetteer)
  const settled = settleKinds(text, trimNationalities(text, parted, gazetteer), gazetteer)
  const known = inOrder([...settled, ...findKnownNames(text, tokens, settled, gazetteer)])
  const repeated = inOrder([...known, ...repeatNames(tokens, known)])
  return mergeUnits(repeated, findUnits(text, tokens, gazetteer))
}

interface Cut {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  return [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
}
