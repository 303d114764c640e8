import type { SourceKind, UtteranceCellFragment as Utterance } from '../../gql/generated/graphql.ts'

/** All that one speaker said on a claim, the earliest first. */
export interface SpeakerVoices {
  readonly key: string
  readonly speaker: Utterance['speaker']
  readonly utterances: readonly Utterance[]
}

/** Who said what on one claim: the parties by name, those outside of them or of no known side, and voices that nobody is named for. */
export interface Arrangement {
  readonly sides: ReadonlyMap<string, readonly SpeakerVoices[]>
  /** Who maps, studies or reports it. */
  readonly outside: readonly SpeakerVoices[]
  /** Speakers of whom no side is known. */
  readonly unknown: readonly SpeakerVoices[]
  readonly unnamed: readonly SpeakerVoices[]
}

/** Puts the dated utterances of a claim under the parties, in alphabetical order: no party comes first by its weight. */
export function arrange(utterances: readonly Utterance[]): Arrangement {
  const groups = Map.groupBy(utterances, groupOf)
  const sides = [...groups.keys()].filter((group) => !apart.includes(group)).sort((a, b) => a.localeCompare(b, 'en'))
  return {
    sides: new Map(sides.map((side) => [side, bySpeaker(groups.get(side) ?? [])])),
    outside: bySpeaker(groups.get(outside) ?? []),
    unknown: bySpeaker(groups.get(unknown) ?? []),
    unnamed: bySpeaker(groups.get(unnamed) ?? []),
  }
}

const outside = ' outside'
const unknown = ' unknown'
const unnamed = ' unnamed'
const apart: readonly string[] = [outside, unknown, unnamed]
const outsiders: ReadonlySet<SourceKind> = new Set(['THINK_TANK', 'MAP_PROJECT', 'AGENCY', 'OUTLET', 'BLOGGER', 'NGO', 'WITNESS'])

/** Who maps, studies or reports a war stands outside of the parties, wherever they live. */
function groupOf({ side, speaker, statement }: Utterance): string {
  if (statement.voice === 'UNATTRIBUTED') return unnamed
  if (speaker?.sourceKind != null && outsiders.has(speaker.sourceKind)) return outside
  if (side != null) return side
  return speaker == null ? unnamed : unknown
}

function bySpeaker(utterances: readonly Utterance[]): readonly SpeakerVoices[] {
  const groups = Map.groupBy(utterances, ({ speaker, statement }) => speaker?.id ?? statement.id)
  return [...groups].map(([key, voices]) => ({ key, speaker: voices[0]?.speaker ?? null, utterances: voices }))
}

/** Everyone in one row: the parties first, those apart from them after. */
export function everyone({
  sides,
  outside: outsideVoices,
  unknown: unknownVoices,
  unnamed: unnamedVoices,
}: Arrangement): readonly SpeakerVoices[] {
  return [...[...sides.values()].flat(), ...outsideVoices, ...unknownVoices, ...unnamedVoices]
}
