import type { Syntax, SyntaxInventory } from '../../syntax/Syntax.ts'
import { askingWords } from '../../tokens/askingWords.ts'
import { hashText } from '../../tokens/hashes.ts'
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
  readonly nameKinds: Int32Array
  /** 1 for forms of verbs of speech. */
  readonly speaks: Int32Array
  /** The rules' draft whose cue head is this token; none for most. */
  readonly ruled: ReadonlyMap<number, Draft>
}

const nameKinds: ReadonlyMap<string, number> = new Map(
  ['PERSON', 'ORGANIZATION', 'PLACE', 'UNIT', 'OTHER'].map((kind, index) => [kind, index + 1]),
)

/** Lays out a parsed passage and the rules' drafts for the feature makers. */
export function seePassage(passage: Passage, syntax: Syntax, drafts: readonly Draft[]): Sight {
  const size = passage.tokens.length
  const sight = {
    passage,
    syntax,
    words: new Int32Array(size),
    lemmas: syntax.lemmaHashes,
    tags: new Int32Array(size),
    fineTags: new Int32Array(size),
    relations: new Int32Array(size),
    nameKinds: new Int32Array(size),
    speaks: new Int32Array(size),
    ruled: new Map(drafts.map((draft) => [draft.cueHead, draft])),
  }
  const hashes = inventoryHashes(syntax.inventory)
  passage.tokens.forEach(({ word }, token) => {
    const tag = syntax.tagNumbers[token] ?? 0
    const name = passage.nameOf[token] ?? -1
    sight.words[token] = word.hash
    if (speaks(word)) sight.speaks[token] = 1
    sight.tags[token] = hashes.tags[tag] ?? 0
    sight.fineTags[token] = hashes.fineTags[tag] ?? 0
    sight.relations[token] = hashes.relations[syntax.relationNumbers[token] ?? 0] ?? 0
    if (name >= 0) sight.nameKinds[token] = nameKinds.get(passage.names[name]?.kind ?? '') ?? 5
  })
  return sight
}

const speaks = askingWords(({ plain }) => cueVerbOf(plain) !== null)

interface InventoryHashes {
  readonly tags: Int32Array
  readonly fineTags: Int32Array
  readonly relations: Int32Array
}

/** Hashes of the texts that the numbers of an inventory stand for: made once for each model. */
function inventoryHashes(inventory: SyntaxInventory): InventoryHashes {
  const known = hashesBefore.get(inventory)
  if (known) return known
  const { tagClasses, relations } = inventory
  const hashes = {
    tags: Int32Array.from(tagClasses, ({ universal }) => hashText(universal)),
    fineTags: Int32Array.from(tagClasses, ({ penn }) => hashText(penn)),
    relations: Int32Array.from(relations, (relation) => hashText(relation)),
  }
  hashesBefore.set(inventory, hashes)
  return hashes
}

const hashesBefore = new WeakMap<SyntaxInventory, InventoryHashes>()

/** The number at a place; 0 outside. */
export function at(numbers: Int32Array, index: number): number {
  return numbers[index] ?? 0
}
