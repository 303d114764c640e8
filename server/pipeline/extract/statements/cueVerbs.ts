import type { Act, Stance } from '../../../domain/Statement.ts'
import { verbForms } from './verbForms.ts'

/** How a verb of speech takes what is said: a quotation or clause, a noun phrase, an infinitive, after a preposition, after a listener. */
export type Frame = 'CLAUSE' | 'NOUN' | 'INFINITIVE' | 'PREPOSITION' | 'LISTENER'

export interface CueVerb {
  readonly lemma: string
  readonly act: Act
  readonly stance: Stance
  readonly frames: ReadonlySet<Frame>
}

export type VerbForm = 'BASE' | 'THIRD' | 'PAST' | 'PARTICIPLE' | 'ING'

export interface KnownForm {
  readonly verb: CueVerb
  readonly forms: readonly VerbForm[]
}

/** The verb of speech or thought that a lower-case word is a form of; null when it is none. */
export function cueVerbOf(word: string): KnownForm | null {
  return knownForms.get(word) ?? null
}

/** All that cueVerbOf knows. */
export function cueVerbForms(): readonly string[] {
  return [...knownForms.keys()]
}

/** Verbs by act: c clause or quotation, n noun phrase, i infinitive, p preposition, l listener first. */
const verbsByAct: Readonly<Record<string, string>> = {
  SAYS:
    'say:cn tell:cl add:c note:cn state:cn announce:cn report:cn explain:cn remark:c comment:c reply:c respond:c write:c tweet:c post:c declare:cn ' +
    'observe:c mention:cn recall:cn argue:c stress:cn emphasize:cn emphasise:cn underline:cn underscore:cn reiterate:cn repeat:cn counter:c ' +
    'quip:c joke:c testify:c reveal:cn disclose:cn clarify:c echo:n retort:c interject:c exclaim:c shout:c proclaim:c inform:cl remind:cl assure:cl ' +
    'show:cn indicate:cn suggest:cn signal:cn detail:n record:n count:n document:n list:n highlight:cn describe:n call:np ' +
    'praise:n hail:n criticize:n criticise:n condemn:n denounce:n blame:n accuse:n slam:n publish:n release:n ask:cl elaborate:c recount:cn opine:c ' +
    'chant:c blog:c caption:c message:c cable:c agree:c speculate:c theorize:c specify:c relay:c propose:cni recommend:cn advise:cl teach:c',
  DENIES: 'deny:cn reject:n dismiss:n refute:n dispute:n rebut:n repudiate:n disavow:n debunk:n contradict:n',
  CONFIRMS: 'confirm:cn verify:cn corroborate:n certify:cn affirm:cn attest:c',
  ASSESSES: 'assess:cn estimate:cn judge:c calculate:cn conclude:c reckon:c evaluate:n find:c gauge:n',
  WARNS: 'warn:clp caution:clp alert:clp',
  PREDICTS: 'predict:cn forecast:cn project:c anticipate:cn foresee:cn',
  ORDERS: 'order:nil command:nil instruct:il decree:cn',
  DEMANDS: 'demand:cni urge:nil appeal:p request:cn beg:il implore:il plead:pc',
  PLEDGES: 'pledge:cni promise:cnil vow:cni swear:ci guarantee:cn threaten:i',
  ACKNOWLEDGES: 'acknowledge:cn admit:cnp concede:cn recognize:cn recognise:cn confess:cp',
  THINKS:
    'think:c believe:c hope:ci fear:cn want:ni worry:c doubt:cn consider:n feel:c expect:cni know:c suspect:cn regard:n wonder:c understand:c wish:ci view:n guess:c',
  PLANS: 'plan:ni intend:i decide:ci aim:i seek:ni',
  DECLINES: 'decline:i refuse:i',
  DISTANCED: 'claim:cni allege:cn assert:cn insist:c maintain:c contend:c purport:i boast:cp profess:ni',
}

const frameOf: Readonly<Record<string, Frame>> = { c: 'CLAUSE', n: 'NOUN', i: 'INFINITIVE', p: 'PREPOSITION', l: 'LISTENER' }
const distanced = new Set(['claim', 'allege', 'purport', 'boast', 'profess'])

function buildForms(): Map<string, KnownForm> {
  const forms = new Map<string, KnownForm>()
  for (const verb of listVerbs()) {
    const { base, third, past, participle, ing } = verbForms(verb.lemma)
    const pairs: [string, VerbForm][] = [
      [base, 'BASE'],
      [third, 'THIRD'],
      [past, 'PAST'],
      [participle, 'PARTICIPLE'],
      [ing, 'ING'],
    ]
    for (const [form, kind] of pairs) forms.set(form, { verb, forms: [...(forms.get(form)?.forms ?? []), kind] })
  }
  return forms
}

function listVerbs(): CueVerb[] {
  return Object.entries(verbsByAct).flatMap(([group, list]) =>
    list.split(' ').map((entry) => {
      const [lemma = '', letters = ''] = entry.split(':')
      const frames = new Set([...letters].flatMap((letter) => frameOf[letter] ?? []))
      return { lemma, act: actOfGroup(group), stance: stanceOf(lemma, group), frames }
    }),
  )
}

const acts: ReadonlyMap<string, Act> = new Map(
  (
    [
      'SAYS',
      'DENIES',
      'CONFIRMS',
      'ASSESSES',
      'WARNS',
      'PREDICTS',
      'ORDERS',
      'DEMANDS',
      'PLEDGES',
      'ACKNOWLEDGES',
      'THINKS',
      'PLANS',
      'DECLINES',
    ] as const
  ).map((act) => [act, act]),
)

function actOfGroup(group: string): Act {
  return acts.get(group) ?? 'SAYS'
}

function stanceOf(lemma: string, group: string): Stance {
  if (distanced.has(lemma)) return 'DISTANCED'
  return group === 'CONFIRMS' || group === 'ACKNOWLEDGES' ? 'ENDORSED' : 'NEUTRAL'
}

// Last, because it is built from the tables above.
const knownForms: ReadonlyMap<string, KnownForm> = buildForms()
