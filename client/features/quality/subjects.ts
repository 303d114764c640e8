import type { QualitySubject } from '../../gql/generated/graphql.ts'
import type { Measure } from './qualityFigures.ts'

/** A subject with its measures. */
export interface SubjectMeasures {
  readonly subject: QualitySubject
  readonly measures: readonly Measure[]
}

/** Measures by subject, in the order of their first measure. */
export function subjectsOf(measures: readonly Measure[]): readonly SubjectMeasures[] {
  return [...Map.groupBy(measures, ({ subject }) => subject)].map(([subject, ofSubject]) => ({ subject, measures: ofSubject }))
}

/** How a subject is headed on the page, and what it is. */
export const subjectWords: Readonly<Record<QualitySubject, { readonly title: string; readonly about: string }>> = {
  STATEMENTS: {
    title: 'Who said what',
    about: 'The heart of the matter: words that somebody is reported to have said, and whose words these are.',
  },
  NAMES: { title: 'Names', about: 'People, organisations and places by name; and others, such as works, laws and peoples.' },
  UNITS: { title: 'Military units', about: 'Brigades, battalions, police and coast guard units, under full names, numbers and nicknames.' },
  REPORTS: {
    title: 'Whole reports, start to end',
    about: 'News reports as they come in, page furniture and all, read from raw file to finished statements.',
  },
  PLACES: { title: 'Where places are', about: 'There are many Springfields: which one does the article mean?' },
  COREFERENCE: {
    title: 'Whom “he” and “the mayor” mean',
    about: 'Words that stand for a name. This is hard; the simplest rule is shown beside.',
  },
  SYNTAX: { title: 'Grammar', about: 'The parse of each sentence, which all of the above stands on.' },
}

const partWords: Readonly<Record<string, string>> = {
  PERSON: 'people',
  ORG: 'organisations and units',
  PLACE: 'places',
  MISC: 'others: works, laws, peoples',
  direct: 'quoted',
  mixed: 'partly quoted',
  indirect: 'in the reporter’s words',
}

/** A part of a set in words. */
export function partInWords(part: string): string {
  return partWords[part] ?? part
}
