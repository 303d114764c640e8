import type { Act } from '../../../domain/Statement.ts'

/** What a word does that heads a cue only now and then, by its dictionary form: what is felt or wanted is THINKS, what is meant to be done PLANS; null for other words. */
export function actOfOtherCue(lemma: string): Act | null {
  return acts.get(lemma) ?? null
}

const lemmasByAct: readonly (readonly [Act, string])[] = [
  [
    'SAYS',
    'according mention refer discuss talk speak cite quote defend attack blast rip knock mock tout champion accuse charge chide complain compare liken label brand dub ' +
      'define depict portray characterize characterise paint cast tease gloat lament vent rail lash decry deride ridicule scold rebuke lambaste lambast skewer ' +
      'address answer inform notify brief preach lecture sing read post email text phone announce present outline detail introduce ' +
      'urge invoke allude reference broach question query press pepper grill challenge counter object protest apologize apologise thank congratulate greet ' +
      'endorse credit commend applaud laud celebrate salute dismiss downplay deflect dodge hint imply insinuate intimate pose deliver issue ' +
      'offer release publish reaffirm reassert restate correct testify depose conclude summarize summarise note add continue report show find poll survey ' +
      'put peg place mark argue lash trumpet crow sneer snap thunder bellow whisper murmur mutter laugh sigh yell scream cheer chant boo shout',
  ],
  ['DENIES', 'oppose disagree debunk discount discredit disprove negate veto'],
  ['CONFIRMS', 'affirm attest prove ratify validate'],
  ['ASSESSES', 'rate rank measure analyze analyse determine grade weigh evaluate score'],
  ['WARNS', 'threaten admonish'],
  ['DEMANDS', 'require ask plead lobby campaign push press call petition advocate'],
  ['ORDERS', 'rule require mandate tell bar ban direct assign'],
  ['PLEDGES', 'commit undertake assure offer'],
  ['DECLINES', 'avoid refrain stop ignore withhold'],
  [
    'PLANS',
    'try prepare look hope attempt mull contemplate consider explore move set expect schedule intend propose vote choose opt agree',
  ],
]

const acts: ReadonlyMap<string, Act> = new Map(
  [...lemmasByAct].reverse().flatMap(([act, list]) => list.split(' ').map((lemma): [string, Act] => [lemma, act])),
)
