import type { StatementFilter } from '../../domain/filters.ts'
import type { Context } from '../context.ts'
import type { StatementFilter as AskedFilter, InputMaybe } from '../generated/resolvers.ts'
import { findOutlet } from '../names/findOutlet.ts'
import { findSpeaker } from '../names/findSpeaker.ts'
import { findSubject } from '../names/findSubject.ts'
import { dayRange } from './dayRange.ts'
import { given } from './given.ts'
import { shortText } from './shortText.ts'

/** A filter of statements with every name turned into an id. Throws UnusableRequestError for a name that fits nothing or several. */
export async function statementFilter(asked: InputMaybe<AskedFilter> | undefined, context: Context): Promise<StatementFilter> {
  if (!asked) return {}
  const [speaker, about, outlet] = await Promise.all([
    asked.speaker != null ? findSpeaker(asked.speaker, context) : null,
    asked.about != null ? findSubject(asked.about, context) : null,
    asked.outlet != null ? findOutlet(asked.outlet, context) : null,
  ])
  const { clock, form: forms, act: acts, text } = asked
  return { ...dayRange(asked), ...given({ speaker, about, outlet, clock, forms, acts, text: shortText('`text`', text) }) }
}
