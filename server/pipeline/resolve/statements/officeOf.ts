import { type Span, textOf } from '../../../domain/Span.ts'
import { mentionsIn, type ResolvedArticle } from '../ResolvedArticle.ts'
import { armedPartiesOf, homeState } from './armedParties.ts'

/** Whose an office is, and whether it is one of a town or region. */
export interface Office {
  readonly side: string
  readonly isOfTown: boolean
}

/**
 * The state whose office somebody holds, by what it is called: "the governor of North Orlo", "the mayor", "the interior minister". Only where a war is told of, and where
 * words name no other that put him there ("the rebel-appointed governor"); null where nothing tells which state.
 */
export function officeOf(source: readonly Span[], article: ResolvedArticle): Office | null {
  const words = source.map((span) => textOf(article.text, span)).join(' ')
  const isOfTown = OF_TOWN.test(words)
  if ((!isOfTown && !OF_STATE.test(words)) || OTHERS.test(words)) return null
  const { states, movements, hasRivalStates } = armedPartiesOf(article)
  if (states.size + movements.size === 0) return null
  if (!hasRivalStates) return movements.size === 0 ? null : officeIn(homeState(article), isOfTown)
  // "The governor of X", where nobody knows X.
  const home = / of \p{Lu}/u.test(words) ? null : article.setting.placesCountry
  const country = isOfTown ? (countryNamed(source, article) ?? home) : null
  return country !== null && states.has(country) ? officeIn(country, true) : null
}

function officeIn(side: string | null, isOfTown: boolean): Office | null {
  return side === null ? null : { side, isOfTown }
}

/** The country of the place that a source names. */
function countryNamed(source: readonly Span[], { mentions, entityOf }: ResolvedArticle): string | null {
  const places = source
    .flatMap((span) => mentionsIn(mentions, span))
    .flatMap(({ kind, entityId }) => (kind === 'PLACE' && entityId !== null ? (entityOf(entityId) ?? []) : []))
  return places.find(({ country }) => country !== null)?.country ?? null
}

const OF_TOWN =
  /\b(?:governor|mayor|prefect|(?:military|regional|provincial|district|city|town|local) (?:administration|administrator|authorit(?:y|ies)|government)|administrator|police chief|(?:district|regional|provincial) (?:head|chief|commissioner))\b/i
const OF_STATE =
  /\b(?:(?:defen[cs]e|interior|information|foreign|home|security|prime) minister|minister of (?:defen[cs]e|information|security|the interior)|chief of (?:the )?(?:general |defen[cs]e )?staff|army chief)\b/i

/** Who holds an office that others gave him, or that is none of a state at war. */
const OTHERS =
  /\b(?:rebels?|insurgents?|separatists?|jihadists?|opposition|appointed|installed|backed|self-(?:styled|proclaimed|declared)|parallel|shadow|former|ex-\p{L}+|ousted|bank|rival|deposed)\b/iu
