import { askingWords } from '../tokens/askingWords.ts'
import { hashText } from '../tokens/hashes.ts'
import type { Word } from '../tokens/Word.ts'
import type { FrameReader, Trigger } from './FrameReader.ts'
import { advancingTriggers } from './readAdvancing.ts'
import { aimTriggers } from './readAims.ts'
import { blameTriggers } from './readBlame.ts'
import { controlTriggers } from './readControl.ts'
import { creditTriggers } from './readCredited.ts'
import { depictingTriggers } from './readDepicting.ts'
import { fightingTriggers } from './readFighting.ts'
import { fireTriggers } from './readFire.ts'
import { flagTriggers } from './readFlags.ts'
import { holdingTriggers } from './readHolding.ts'
import { interceptingTriggers } from './readIntercepting.ts'
import { lossTriggers } from './readLosses.ts'
import { nobodysTriggers } from './readNobodys.ts'
import { numberTriggers } from './readNumbers.ts'
import { orderTriggers } from './readOrders.ts'
import { presenceTriggers } from './readPresence.ts'
import { siegeTriggers } from './readSiege.ts'
import { statusTriggers } from './readStatus.ts'
import { takingTriggers } from './readTaking.ts'
import { weaponTriggers } from './readWeaponTold.ts'
import { withdrawingTriggers } from './readWithdrawing.ts'
import { withstandingTriggers } from './readWithstanding.ts'
import { verbLemma } from './verbLemmas.ts'

const NONE: readonly FrameReader[] = []

/** The readers that look at a word, by its dictionary form and as it stands; most words have none. */
export function readersOf(lemma: string, word: string): readonly FrameReader[] {
  const own = readers.get(lemma) ?? NONE
  const asWritten = lemma === word ? NONE : (readers.get(word) ?? NONE)
  return asWritten.length === 0 ? own : own.length === 0 ? asWritten : [...new Set([...own, ...asWritten])]
}

/** Whether any reader may look at a word: a first look without hashing, by the word itself and the hash of its dictionary form (hashes.ts). */
export function mayTrigger(word: Word, lemmaHash: number): boolean {
  return seenHashes[lemmaHash & HASH_MASK] === 1 || isTrigger(word)
}

/** As it stands, or as the verb that readers know by its own list. */
const isTrigger = askingWords((word) => readers.has(word.plain) || readers.has(verbLemma(word) ?? ''))

/** Whether a reader tells who did a deed. */
export function isBlame(reader: FrameReader): boolean {
  return blaming.has(reader)
}

const blaming: ReadonlySet<FrameReader> = new Set(blameTriggers.map(({ read }) => read))

const readers: ReadonlyMap<string, readonly FrameReader[]> = indexed([
  ...controlTriggers,
  ...creditTriggers,
  ...flagTriggers,
  ...takingTriggers,
  ...nobodysTriggers,
  ...holdingTriggers,
  ...siegeTriggers,
  ...advancingTriggers,
  ...withdrawingTriggers,
  ...withstandingTriggers,
  ...fightingTriggers,
  ...interceptingTriggers,
  ...fireTriggers,
  ...weaponTriggers,
  ...lossTriggers,
  ...numberTriggers,
  ...presenceTriggers,
  ...blameTriggers,
  ...orderTriggers,
  ...statusTriggers,
  ...depictingTriggers,
  ...aimTriggers,
])

/** Many more than there are triggers, so that hardly another word falls in the place of one. */
const HASH_MASK = (1 << 14) - 1

/** By hash, 1 where a trigger's falls. */
const seenHashes = new Uint8Array(HASH_MASK + 1)
for (const word of readers.keys()) seenHashes[hashText(word) & HASH_MASK] = 1

function indexed(triggers: readonly Trigger[]): Map<string, FrameReader[]> {
  const byWord = new Map<string, FrameReader[]>()
  for (const { words, read } of triggers) {
    for (const word of words) {
      const known = byWord.get(word)
      if (known === undefined) byWord.set(word, [read])
      else known.push(read)
    }
  }
  return byWord
}
