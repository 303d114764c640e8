import type { SourceKind } from '../domain/Entity.ts'
import { foldName } from '../domain/foldName.ts'
import type { GazetteerEntry } from '../domain/Gazetteer.ts'
import type { Countries } from './countries.ts'
import { listIn, type Row } from './readTable.ts'

/** The bodies that every state has (government, ministries, general staff …), made when they are asked for. */
export interface Bodies {
  /** The body that "Russia's Defence Ministry" or "General Staff of the Armed Forces of Ukraine" names; null when no state or body is named. */
  readonly named: (foldedName: string) => GazetteerEntry | null
  /** The body with a key such as "org/ua/general-staff"; null when the slug or the country is unknown. */
  readonly withKey: (key: string) => GazetteerEntry | null
}

interface BodyKind {
  readonly slug: string
  readonly name: string
  readonly sourceKind: SourceKind
  readonly forms: readonly string[]
}

/** From `bodies.tsv` (slug, name with {country}, sourceKind, forms) and the capitals by folded name. */
export function readBodies(rows: readonly Row[], countries: Countries, capitals: ReadonlyMap<string, string>): Bodies {
  const kinds = rows.map(kindOf)
  const kindBySlug = new Map(kinds.map((kind) => [kind.slug, kind]))
  const kindByForm = new Map(kinds.flatMap((kind) => kind.forms.map((form) => [bare(form.split(' ')).join(' '), kind])))
  const countryOf = (word: string): string | undefined => countries.codes.get(word) ?? capitals.get(word)
  // The words of all forms and countries: a name with any other word is no body, as most names are not.
  const told = new Set([...kindByForm.keys(), ...countries.codes.keys(), ...capitals.keys()].flatMap((name) => name.split(' ')))
  for (const word of [...told]) told.add(`${word}s`)
  return {
    named(foldedName) {
      const words = bare(foldedName.split(' '))
      if (words.length < 2 || words.length > 9 || !words.every((word) => told.has(word))) return null
      for (let start = 0; start < words.length; start++) {
        for (let end = Math.min(words.length, start + 3); end > start; end--) {
          const run = words.slice(start, end).join(' ')
          const country = countryOf(run) ?? (run.endsWith('s') ? countryOf(run.slice(0, -1)) : undefined)
          const kind = country && kindByForm.get([...words.slice(0, start), ...words.slice(end)].join(' '))
          if (country && kind) return bodyOf(kind, country, countries)
        }
      }
      return null
    },
    withKey(key) {
      const [, code = '', slug = ''] = /^org\/([a-z]{2})\/([a-z-]+)$/.exec(key) ?? []
      const kind = kindBySlug.get(slug)
      return kind && countries.names.has(code.toUpperCase()) ? bodyOf(kind, code.toUpperCase(), countries) : null
    },
  }
}

function kindOf(row: Row): BodyKind {
  return { slug: row.slug ?? '', name: row.name ?? '', sourceKind: row.sourceKind as SourceKind, forms: listIn(row.forms).map(foldName) }
}

function bodyOf(kind: BodyKind, country: string, countries: Countries): GazetteerEntry {
  const name = countries.names.get(country) ?? country
  const adjective = countries.adjectives.get(country) ?? name
  const forms = kind.forms.slice(0, 4).map((form) => form.replace(/(^|\s)(?!of\b|the\b|for\b)([a-z])/g, (letter) => letter.toUpperCase()))
  return {
    kind: 'ORGANIZATION',
    key: `org/${country.toLowerCase()}/${kind.slug}`,
    name: kind.name.replace(
      '{country}',
      name.replace(/^(United|Netherlands|Philippines|Bahamas|Maldives|Democratic|Republic|Central African|Dominican)/, 'the $1'),
    ),
    aliases: forms.map((form) => `${adjective} ${form}`),
    placeKind: null,
    sourceKind: kind.sourceKind,
    coordinates: null,
    country,
    parentKey: kind.slug === 'government' ? null : `org/${country.toLowerCase()}/government`,
    population: 0,
  }
}

/** Words without the articles and prepositions in which the names of one body differ. */
function bare(words: readonly string[]): readonly string[] {
  return words.filter((word) => !/^(of|the|for|and|&)$/.test(word))
}
