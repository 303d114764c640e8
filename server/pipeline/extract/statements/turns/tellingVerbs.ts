import type { Act } from '../../../../domain/Statement.ts'
import { cueVerbOf, type VerbForm } from '../cueVerbs.ts'
import { verbForms } from '../verbForms.ts'

/** A verb that tells of saying by where it stands: "…, the mayor conceded", "…, snaps the captain", "…, she went on". */
export interface TellingVerb {
  readonly act: Act
  /** The words that must follow it, as one of several wordings ("on" of "went on"); none for most. */
  readonly particles: readonly string[]
  readonly forms: readonly VerbForm[]
}

/** The verb that closes what is said, by a lower-case form of it; null for words that never do. Wishes, plans and refusals are none; beliefs are. */
export function closingVerbOf(word: string): TellingVerb | null {
  const own = ownForms.get(word)
  if (own) return own
  const known = cueVerbOf(word)
  if (!known?.verb.frames.has('CLAUSE') || (SILENT.has(known.verb.act) && !BELIEVING.has(known.verb.lemma))) return null
  return { act: known.verb.act, particles: [], forms: known.forms }
}

const SILENT: ReadonlySet<Act> = new Set<Act>(['THINKS', 'PLANS', 'DECLINES'])

const BELIEVING: ReadonlySet<string> = new Set('believe think suspect fear understand guess'.split(' '))

/** Verbs that are of speech only beside what is said: most have another meaning elsewhere ("answer the door", "grant a wish"). */
const VERBS: readonly (readonly [Act, string])[] = [
  [
    'SAYS',
    'answer snap continue inform muse growl bark grumble laugh sigh fume thunder mutter murmur whisper venture offer protest complain enthuse lament boast ' +
      'swear charge learn hear persist bristle rumble crow sneer scoff chuckle intone narrate relate aver submit rejoin volunteer interpose summarise summarize remember ' +
      'go>on carry>on make>clear,plain,known,public point>out chip>in chime>in put>in hit>back fire>back shoot>back come>back cut>in let>slip,on,it_be_known,us_know',
  ],
  ['ACKNOWLEDGES', 'grant allow own accept'],
  ['DENIES', 'demur object disagree'],
  ['PREDICTS', 'bet wager'],
]

function buildForms(): ReadonlyMap<string, TellingVerb> {
  const forms = new Map<string, TellingVerb>()
  for (const [act, list] of VERBS)
    for (const entry of list.split(' ')) {
      const [lemma = '', after = ''] = entry.split('>')
      const particles = after === '' ? [] : after.split(',').map((words) => words.replaceAll('_', ' '))
      const { base, third, past, ing } = verbForms(lemma)
      const kinds: readonly (readonly [string, VerbForm])[] = [
        [base, 'BASE'],
        [third, 'THIRD'],
        [past, 'PAST'],
        [ing, 'ING'],
      ]
      for (const [form, kind] of kinds) forms.set(form, { act, particles, forms: [...(forms.get(form)?.forms ?? []), kind] })
    }
  return forms
}

// Last, because it is built from the table above.
const ownForms = buildForms()
