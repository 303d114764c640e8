import { textOf } from '../../domain/Span.ts'
import type { StoredStatement } from '../../domain/Store.ts'

/**
 * A statement as the position that it takes on what it says; null where it takes none. Who believes or suspects that a thing is so says so, if with less weight; who does not
 * believe it denies it; who does not dispute it grants it; who holds another responsible accuses him. Wishes, fears, doubts, plans and refusals are kept, but are no position. `text` is the
 * article's.
 */
export function asPosition(statement: StoredStatement, text: string): StoredStatement | null {
  const { act, cue, propositions } = statement
  if (act !== 'THINKS' && act !== 'DECLINES') return act === 'PLANS' ? null : statement
  const said = cue.map((span) => textOf(text, span)).join(' ')
  if (DISBELIEVING.test(said)) return denied(statement)
  if (GRANTING.test(said)) return { ...statement, act: 'ACKNOWLEDGES' }
  if (act === 'DECLINES' || OTHERWISE.test(text.slice(cue[0]?.start ?? 0, (cue.at(-1)?.end ?? 0) + 30))) return null
  const isAccusing = propositions.some(({ predicate }) => predicate === 'RESPONSIBLE' || predicate === 'STRIKES')
  return isAccusing || (BELIEVING.test(said) && !HEDGING.test(said)) ? statement : null
}

/** What was read as thought is turned round, as a denial is where it is read. */
function denied(statement: StoredStatement): StoredStatement {
  const propositions = statement.propositions.map((proposition) => ({
    ...proposition,
    polarity: proposition.polarity > 0 ? (-1 as const) : (1 as const),
  }))
  return { ...statement, act: 'DENIES', propositions }
}

/** "Saw it otherwise". */
const OTHERWISE = /^\S+ (?:it|this|that|things) (?:otherwise|differently)\b/i
/** Words of believing, and of having seen it. */
const BELIEVING =
  /\b(?:believ(?:es?|ed|ing)|convinced|certain|sure|adamant|positive|thinks?|thought|reckons?|reckoned|suspects?|suspected|no doubt|sees?|saw|seen|hears?|heard|charges?|charged)\b/i
const HEDGING = /\b(?:not|never|hardly|neither|unlikely|could|might|would|may|unsure|uncertain)\b|n['’]t\b/i
/** "Does not believe", "did not accept", "cast doubt on", "played down talk of". */
const DISBELIEVING =
  /\b(?:do|does|did|could|would|will)(?: not|n['’]t) (?:believe|accept|think|share|support|recogni[sz]e)$|\b(?:cast|casts|threw|throws|poured|raised) (?:doubt|cold water) (?:on|over)$|\bplay(?:s|ed) down (?:talk|reports|claims|suggestions) of$|\bunconvinced\b/i
/** "Does not dispute", "did not deny", "backed the claim", "sides with". */
const GRANTING =
  /\b(?:do|does|did)(?: not|n['’]t) (?:dispute|contest|deny|doubt|question)$|^(?!.*\b(?:not|never)\b)(?:.{0,30} )?(?:back(?:s|ed)(?: up)?|support(?:s|ed)|second(?:s|ed)|uph(?:olds?|eld)|endorse[sd]?|shares?|shared)$/i
