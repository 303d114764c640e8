import { verbForms } from '../verbForms.ts'

/** How a verb tells that its subject takes a stand: ALONE whoever it is ("disagreed"); SOMEBODY where the subject is somebody who could tell ("stood by"). */
export type Standing = 'ALONE' | 'SOMEBODY'

/** What a lower-case form of a verb, with the word behind it, tells of its subject when a clause is set behind it with a colon; null for other words. */
export function standingOf(word: string, next: string): Standing | null {
  return byForm.get(word) ?? byForm.get(`${word}>${next}`) ?? null
}

/** Whether a lower-case noun stands for what somebody tells, or for the stand that he takes: "version", "reply", "line". */
export function isToldNoun(noun: string): boolean {
  return TOLD.has(noun) || (noun.endsWith('s') && TOLD.has(noun.slice(0, -1)))
}

/** Whether a lower-case adjective behind "was" or "sounded" tells how somebody says something: "blunt", "adamant", "unconvinced". */
export function isStandingAdjective(word: string): boolean {
  return ADJECTIVES.has(word)
}

/** Whether a lower-case verb form is of one who only hears, loses or is faced with what is told: "heard his story" tells nothing of his own. */
export function isReceiving(word: string): boolean {
  return receiving.has(word)
}

const VERBS: readonly (readonly [Standing, string])[] = [
  [
    'ALONE',
    'disagree differ demur deny dispute contest contradict refute rebut repudiate scoff scorn answer reply respond retort counter insist maintain contend argue protest complain ' +
      'concede admit acknowledge confess apologise apologize explain clarify elaborate specify boast vow swear warn recall remember doubt disbelieve agree snap bristle grumble ' +
      'allege assert assure declare proclaim announce conclude reckon suspect disavow recant',
  ],
  [
    'SOMEBODY',
    'say tell write add note observe state reveal disclose divulge confirm call describe term label brand dub blame accuse credit criticise criticize condemn denounce dismiss reject ' +
      'back support question challenge correct retract stand>by stick>to cling>to hold>to keep>to part>with side>with own>up go>further go>on laugh shrug smile nod sigh shake>his shake>her shake>their see>it put>it beg>to offer>another believe think know ' +
      'promise claim count testify object report ridicule deride mock',
  ],
]

const TOLD: ReadonlySet<string> = new Set(
  (
    'version account explanation answer reply response reading view memory recollection story line position accusation allegation claim charge denial warning message word words theory ' +
    'doubt reason figure count toll tally verdict conclusion finding estimate admission confession excuse correction argument tale complaint promise point statement sentence rejoinder retort ' +
    'defence defense interpretation objection reproach suspicion assessment judgement judgment opinion belief'
  ).split(' '),
)

const ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'blunt firm adamant categorical emphatic unequivocal explicit sure certain convinced unconvinced confident sceptical skeptical doubtful angry furious indignant bitter unmoved unrepentant ' +
    'defiant dismissive scathing unimpressed insistent brief curt terse pessimistic optimistic scornful outraged unapologetic frank candid'
  ).split(' '),
)

const RECEIVING =
  'hear read receive get await ignore check investigate probe examine study settle lose win end face avoid escape seek want need test weigh'

function buildForms(): ReadonlyMap<string, Standing> {
  const forms = new Map<string, Standing>()
  for (const [standing, list] of VERBS)
    for (const entry of list.split(' ')) for (const form of finiteForms(entry)) forms.set(form, standing)
  return forms
}

/** Of "stand>by" with the particle: "stood>by". */
function finiteForms(lemma: string): readonly string[] {
  const [verb = '', particle] = lemma.split('>')
  const { base, third, past, participle } = verbForms(verb)
  return [...new Set([base, third, past, participle])].map((form) => (particle === undefined ? form : `${form}>${particle}`))
}

// Last, because they are built from the tables above.
const byForm = buildForms()
const receiving: ReadonlySet<string> = new Set(RECEIVING.split(' ').flatMap(finiteForms))
