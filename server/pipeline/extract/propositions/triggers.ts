import type { Word } from '../tokens/Word.ts'
import { WordMemory } from '../tokens/WordMemory.ts'
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
import { numberTriggers } from './readNumbers.ts'
import { orderTriggers } from './readOrders.ts'
import { presenceTriggers } from './readPresence.ts'
import { siegeTriggers } from './readSiege.ts'
import { statusTriggers } from './readStatus.ts'
import { takingTriggers } from './readTaking.ts'
import { weaponTriggers } from './readWeaponTold.ts'
import { withdrawingTriggers } from './readWithdrawing.ts'

const NONE: readonly FrameReader[] = []

/** The readers that look at a word, by its dictionary form and as it stands; most words have none. */
export function readersOf(lemma: string, word: Word): readonly FrameReader[] {
  const known = lastAsked.of(word)
  if (known?.lemma === lemma) return known.readers
  const own = readers.get(lemma) ?? NONE
  const asWritten = lemma === word.plain ? NONE : (readers.get(word.plain) ?? NONE)
  const both = asWritten.length === 0 ? own : own.length === 0 ? asWritten : [...new Set([...own, ...asWritten])]
  lastAsked.set(word, { lemma, readers: both })
  return both
}

/** A word mostly has the same dictionary form wherever it stands: its readers with the form that it had last. */
const lastAsked = new WordMemory<{ readonly lemma: string; readonly readers: readonly FrameReader[] }>()

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
  ...holdingTriggers,
  ...siegeTriggers,
  ...advancingTriggers,
  ...withdrawingTriggers,
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
