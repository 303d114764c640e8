import type { Article } from '../../domain/Article.ts'
import type { Extraction } from '../../domain/ArticleReading.ts'
import type { Gazetteer } from '../../domain/Gazetteer.ts'
import { chainMentions } from './coreference/chainMentions.ts'
import { findDescriptions } from './coreference/findDescriptions.ts'
import { findRoles } from './coreference/findRoles.ts'
import { weighingChooser } from './coreference/linkAnaphora.ts'
import { viewMentions } from './coreference/MentionView.ts'
import type { Models } from './Models.ts'
import { findNames } from './names/findNames.ts'
import { findAttributions } from './statements/findAttributions.ts'
import { splitSentences } from './tokens/splitSentences.ts'
import { tokenise } from './tokens/tokenise.ts'
import { findUnits, mergeUnits } from './units/findUnits.ts'

/** What an article says, before anything is compared with the rest of the world: names, what stands for them, roles, and who said what. */
export function extractFrom(
  article: Article,
  { gazetteer, models }: { readonly gazetteer: Gazetteer; readonly models: Models },
): Extraction {
  const { text } = article
  const tokens = tokenise(text)
  const sentences = splitSentences(text, tokens)
  const syntax = null
  const named = findNames(text, tokens, sentences, models.names, gazetteer)
  const names = mergeUnits(named, findUnits(tokens, gazetteer))
  const mentions = [...names, ...findDescriptions(tokens, names, syntax, gazetteer)].sort((a, b) => a.start - b.start || b.end - a.end)
  const reading = { text, tokens, sentences, syntax, gazetteer }
  const views = viewMentions(mentions, reading)
  const roles = findRoles(views, reading)
  const chains = chainMentions(views, roles, reading, weighingChooser(models.antecedents))
  const attributions = findAttributions({ article, tokens, sentences, syntax, mentions, models })
  return { sentences, mentions, chains, roles, attributions }
}
