import { hashText } from '../../syntax/hashes.ts'
import type { Syntax } from '../../syntax/Syntax.ts'
import { cueVerbOf } from '../cueVerbs.ts'
import type { Draft } from '../Draft.ts'
import type { Passage } from '../Passage.ts'

/** A passage as the learnt reader sees it: hashes by token, the parse, and what the rules have found. */
export interface Sight {
  readonly passage: Passage
  readonly syntax: Syntax
  readonly words: Int32Array
  readonly lemmas: Int32Array
  readonly tags: Int32Array
  readonly fineTags: Int32Array
  readonly relations: Int32Array
  /** 0 none, 1 person, 2 organisation, 3 place, 4 unit, 5 other. */
  readonly nameKinds: Uint8Array
  /** 1 for forms of verbs of speech. */
  readonly speaks: Uint8Array
  /** The rules' draft whose cue head is this token; none for most. */
  readonly ruled: ReadonlyMap<number, Draft>
}

const nameKinds: ReadonlyMap<string, number> = new Map(
  ['PERSON', 'ORGANIZATION', 'PLACE', 'UNIT', 'OTHER'].map((kind, index) => [kind, index + 1]),
)

/** Lays out a parsed passage and the rules' drafts for the feature makers. */
export function seePassage(passage: Passage, syntax: Syntax, drafts: readonly Draft[]): Sight {
  const kinds = new Uint8Array(passage.tokens.length)
  passage.nameOf.forEach((name, token) => {
    if (name >= 0) kinds[token] = nameKinds.get(passage.names[name]?.kind ?? '') ?? 5
  })
  return {
    passage,
    syntax,
    words: hashesOf(passage.words),
    lemmas: hashesOf(syntax.lemmas),
    tags: hashesOf(syntax.tags),
    fineTags: hashesOf(syntax.fineTags),
    relations: hashesOf(syntax.relations),
    nameKinds: kinds,
    speaks: speechVerbs(passage.words),
    ruled: new Map(drafts.map((draft) => [draft.cueHead, draft])),
  }
}

function hashesOf(texts: readonly string[]): Int32Array {
  const hashes = new Int32Array(texts.length)
  for (let i = 0; i < hashes.length; i++) hashes[i] = hashText(texts[i] ?? '')
  return hashes
}

function speechVerbs(words: readonly string[]): Uint8Array {
  const speaks = new Uint8Array(words.length)
  for (let i = 0; i < speaks.length; i++) if (cueVerbOf(words[i] ?? '')) speaks[i] = 1
  return speaks
}

/** The number at a place; 0 outside. */
export function at(numbers: Int32Array | Uint8Array, index: number): number {
  return numbers[index] ?? 0
}
