import { judgementIdOf } from '../../domain/ids.ts'
import type { Judgement } from '../../domain/Judgement.ts'
import type { Judged, Store } from '../../domain/Store.ts'
import { makeTurns } from '../corpus/makeTurns.ts'
import type { Corpus } from '../corpus/openCorpus.ts'
import type { Reader } from '../reading/makeReadingDesk.ts'
import type { ReadingBoard } from '../reading/ReadingBoard.ts'
import type { JudgementDesk } from './JudgementDesk.ts'

export interface JudgingParts {
  readonly store: Pick<Store, 'judge' | 'undoJudgement'>
  readonly corpus: Pick<Corpus, 'log' | 'judged'>
  readonly board: Pick<ReadingBoard, 'changed'>
  readonly reader: Pick<Reader, 'learn'>
  /** The moment, ISO 8601 in UTC. */
  readonly now: () => string
}

/** A desk at which one thing is judged at a time: each is drafted on what those before it have left. */
export function makeJudgementDesk({ store, corpus, board, reader, now }: JudgingParts): JudgementDesk {
  const inTurn = makeTurns()
  async function follow(judged: Judged): Promise<void> {
    await corpus.judged(judged)
    await reader.learn(judged.entities)
    board.changed.ring()
  }
  const find = (id: Judgement['id']): Judgement | null => corpus.log().judgements.find((each) => each.id === id) ?? null
  return {
    log: corpus.log,
    judge: (judge, draft) =>
      inTurn(async () => {
        const drafted = await draft()
        if (drafted.kind === 'KNOWN') return drafted.judgement
        const { kind: _, ...what } = drafted
        const madeAt = now()
        const id = judgementIdOf(JSON.stringify([corpus.log().judgements.length, madeAt, what.decision]))
        const judgement = { id, ...what, ...judge, madeAt, undone: null }
        await follow(await store.judge(judgement))
        return judgement
      }),
    undo: ({ by, why }, id) =>
      inTurn(async () => {
        const judgement = find(id)
        if (judgement === null || judgement.undone !== null) return judgement
        const undone = { ...judgement, undone: { at: now(), by, why } }
        await follow(await store.undoJudgement(undone))
        return undone
      }),
  }
}
