import type { Act, Stance } from '../../../domain/Statement.ts'

export interface CueNoun {
  readonly act: Act
  readonly stance: Stance
}

/** What a noun of speech does ("claim", "denials"); null when it is none. Lower case, singular or plural. */
export function cueNounOf(word: string): CueNoun | null {
  return cueNouns.get(word) ?? (word.endsWith('s') ? (cueNouns.get(word.slice(0, -1)) ?? null) : null)
}

/** All that cueNounOf knows. */
export function cueNounForms(): readonly string[] {
  return [...cueNouns.keys()].flatMap((noun) => [noun, `${noun}s`])
}

const nounsByAct: Readonly<Record<string, string>> = {
  SAYS: 'statement report announcement remark comment declaration suggestion testimony argument message news word',
  DISTANCED: 'claim allegation accusation assertion rumor rumour insistence',
  DENIES: 'denial',
  CONFIRMS: 'confirmation',
  ASSESSES: 'estimate assessment conclusion finding calculation',
  WARNS: 'warning',
  PREDICTS: 'prediction forecast',
  ORDERS: 'order command instruction',
  DEMANDS: 'demand call request appeal',
  PLEDGES: 'pledge promise vow guarantee threat',
  ACKNOWLEDGES: 'admission acknowledgment acknowledgement concession',
  THINKS: 'belief fear hope view opinion suspicion concern expectation doubt',
}

const acts: ReadonlyMap<string, Act> = new Map(
  (['SAYS', 'DENIES', 'CONFIRMS', 'ASSESSES', 'WARNS', 'PREDICTS', 'ORDERS', 'DEMANDS', 'PLEDGES', 'ACKNOWLEDGES', 'THINKS'] as const).map(
    (act) => [act, act],
  ),
)

const cueNouns: ReadonlyMap<string, CueNoun> = new Map(
  Object.entries(nounsByAct).flatMap(([group, list]) =>
    list.split(' ').map((noun): [string, CueNoun] => [
      noun,
      {
        act: acts.get(group) ?? 'SAYS',
        stance: group === 'DISTANCED' ? 'DISTANCED' : group === 'CONFIRMS' || group === 'ACKNOWLEDGES' ? 'ENDORSED' : 'NEUTRAL',
      },
    ]),
  ),
)
