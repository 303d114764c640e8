import type { Act } from '../../../../domain/Statement.ts'
import { verbForms } from '../verbForms.ts'

/** What must be told of a verb's object for the verb to report something. */
export type ObjectKind =
  /** A claim, or a pronoun for one: "laughed off | the story". */
  | 'CLAIM'
  /** A claim of the speaker's own: "withdrew | his figure". */
  | 'OWN_CLAIM'
  /** An amount: "counts | nine craters", "gives | the number as ten". */
  | 'FIGURE'
  /** A claim or amount of the speaker's own that is set anew: "cut | its toll to ten". */
  | 'OWN_FIGURE'
  /** Somebody to blame for something: "pinned | the fire on the guards". */
  | 'BLAME'
  /** Nothing: "finds | no trace of a wave". */
  | 'NOTHING'
  /** "Names | Ada Roe as the owner". */
  | 'AS'
  /** Whatever it is: "rules out | a wave". */
  | 'ANY'
  /** A clause with "that": "granted | that …". */
  | 'THAT'
  /** A clause behind a colon: "remembers it otherwise: …". */
  | 'COLON'
  /** Somebody with an infinitive: "directed | the office to count again". */
  | 'BIDDING'

/** A verb that reports by its object. */
export interface ObjectTurn {
  readonly act: Act
  /** What must follow the verb before the object ("aside" of "brushed aside"); empty for nothing. */
  readonly particle: string
  readonly object: ObjectKind
}

/** What a lower-case form of a verb may report, with its object; empty for other words. */
export function objectTurnsOf(word: string): readonly ObjectTurn[] {
  return byForm.get(word) ?? NONE
}

const NONE: readonly ObjectTurn[] = []

const TURNS: readonly (readonly [Act, ObjectKind, string])[] = [
  [
    'DENIES',
    'OWN_CLAIM',
    'withdraw drop renounce scrap abandon take>back walk>back back>away_from back>down_from row>back_on backtrack>on',
  ],
  ['DENIES', 'CLAIM', 'retract recant disavow disown'],
  [
    'DENIES',
    'CLAIM',
    'brush>aside brush>off laugh>off wave>away wave>off shrug>off swat>away bat>away scoff>at snort>at sneer>at laugh>at ridicule rubbish disclaim deride mock pour>cold_water_on ' +
      'pour>scorn_on push>back_against push>back_on push>back_at take>issue_with dispose>of decry contest dispute dismiss refute rebut scorn',
  ],
  ['DENIES', 'ANY', 'rule>out disclaim'],
  ['SAYS', 'FIGURE', 'give put count colour color shade paint speak>of stick>to keep>to hold>to stay>at arrive>at'],
  ['SAYS', 'OWN_FIGURE', 'cut revise raise lower trim reduce correct lift increase'],
  ['SAYS', 'CLAIM', 'stand>by stick>to stick>by subscribe>to hold>to keep>to cling>to'],
  ['SAYS', 'BLAME', 'lay hold ascribe attribute pin'],
  ['SAYS', 'AS', 'name identify single>out'],
  ['SAYS', 'NOTHING', 'know>of'],
  ['ASSESSES', 'NOTHING', 'find see detect observe register record spot note'],
  [
    'SAYS',
    'THAT',
    'answer continue protest complain boast swear aver volunteer narrate relate remember let>us_know let>it_be_known let>slip make>clear make>plain make>known point>out give>notice ' +
      'serve>notice hit>back shoot>back renew>the_declaration renew>the_claim renew>the_charge repeat>the_claim repeat>the_charge',
  ],
  [
    'SAYS',
    'COLON',
    'remember>it_otherwise remember>it_differently recall>it_differently tell>it_differently have>it_otherwise put>it_differently put>it_this_way put>it_bluntly',
  ],
  ['ORDERS', 'BIDDING', 'direct'],
  ['ACKNOWLEDGES', 'THAT', 'grant allow own accept'],
  ['PREDICTS', 'THAT', 'bet wager'],
]

function buildForms(): ReadonlyMap<string, readonly ObjectTurn[]> {
  const forms = new Map<string, ObjectTurn[]>()
  for (const [act, object, list] of TURNS)
    for (const entry of list.split(' ')) {
      const [lemma = '', particle = ''] = entry.split('>')
      const turn = { act, object, particle: particle.replaceAll('_', ' ') }
      const { base, third, past, participle } = verbForms(lemma)
      for (const form of new Set([base, third, past, participle])) forms.set(form, [...(forms.get(form) ?? []), turn])
    }
  return forms
}

// Last, because it is built from the table above.
const byForm = buildForms()
