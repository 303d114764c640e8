import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aims } from '../../../../../server/learning/quality/aims.ts'
import { cardPath } from '../../../../../server/learning/quality/cardPath.ts'
import { describeQuality } from '../../../../../server/learning/quality/describeQuality.ts'
import { findDrops } from '../../../../../server/learning/quality/findDrops.ts'
import { shareFigure } from '../../../../../server/learning/quality/measuredFigure.ts'
import { measures } from '../../../../../server/learning/quality/measures.ts'
import {
  type MeasuredFigure,
  type MeasuredSet,
  type QualityFile,
  readQualityFile,
  writeQualityFile,
} from '../../../../../server/learning/quality/qualityFile.ts'
import { emptyCard, renewQuality } from '../../../../../server/learning/quality/renewQuality.ts'
import { setNotes } from '../../../../../server/learning/quality/setNotes.ts'
import { temporaryFolder } from '../../../../helpers/openTestStore.ts'

const polnear = 'attribution/polnear.dev'

function aSet(figures: readonly MeasuredFigure[], told: Partial<MeasuredSet> = {}): MeasuredSet {
  return {
    name: polnear,
    documents: 2,
    characters: 900,
    measuredOn: '2025-03-04',
    command: 'npm run eval -- ../gold',
    ...told,
    figures: [...figures],
  }
}

function aFigure(measure: string, value: number, part: string | null = null): MeasuredFigure {
  return { ...shareFigure(measure, { right: 1, wanted: 2 }, { part }), value }
}

test('a share is told in percent, beside what the simplest rule has right', () => {
  expect(shareFigure('places.near', { right: 2, wanted: 3 }, { simplest: 1 })).toMatchObject({ value: 66.67, simplest: 33.33, wanted: 3 })
})

test('three tenths of a point may be lost, no more', () => {
  const drops = (now: number) => findDrops([aSet([aFigure('statements.full', 68.4)])], [aSet([aFigure('statements.full', now)])])
  expect(drops(68.1)).toEqual([])
  expect(drops(68.09)).toEqual([{ measure: 'statements.full', set: polnear, part: null, before: 68.4, after: 68.09 }])
})

test('where fewer is better, more is a drop', () => {
  const before = [aSet([aFigure('reports.spurious', 3)])]
  expect(findDrops(before, [aSet([aFigure('reports.spurious', 2)])])).toEqual([])
  expect(findDrops(before, [aSet([aFigure('reports.spurious', 4)])])).toHaveLength(1)
})

test('a part counts as a score when an aim was set for it', () => {
  const before = [aSet([aFigure('statements.full', 80, 'direct'), aFigure('statements.exact', 80, 'direct')])]
  const after = [aSet([aFigure('statements.full', 70, 'direct'), aFigure('statements.exact', 70, 'direct')])]
  expect(findDrops(before, after).map(({ measure }) => measure)).toEqual(['statements.full'])
})

test('a set that was not measured now keeps its figures and its day', () => {
  const old = aSet([aFigure('places.near', 80)], { name: 'places/geowebnews.half1' })
  const card = renewQuality({ ...emptyCard, sets: [old, aSet([aFigure('statements.full', 60)])] }, [aSet([])], null)
  expect(card.sets).toEqual([aSet([]), old])
})

test('the reason for a drop stays in the card', () => {
  const change = {
    day: '2025-03-04',
    reason: 'thoughts of nobody are dropped',
    drops: [{ measure: 'statements.full', set: polnear, part: null, before: 61, after: 60 }],
  }
  expect(renewQuality(emptyCard, [], change).changed).toEqual([change])
  expect(describeQuality({ ...renewQuality(emptyCard, [aSet([])], change) })?.changes).toEqual([change])
})

test('a card is read as it was written', async () => {
  const path = join(temporaryFolder(), 'quality.json')
  const card: QualityFile = { ...emptyCard, sets: [aSet([aFigure('statements.full', 60.25), aFigure('statements.full', 71, 'direct')])] }
  await writeQualityFile(path, card)
  expect(await readQualityFile(path)).toEqual(card)
  expect(await readQualityFile(`${path}.none`)).toBeNull()
})

test('figures are told by measure, with their set, their aims and the day of the latest', () => {
  const quality = describeQuality({
    ...emptyCard,
    sets: [
      aSet([aFigure('statements.full', 60)]),
      aSet([aFigure('units.exact', 90)], { name: 'tests/gold/held', measuredOn: '2025-03-06' }),
    ],
  })
  expect(quality?.measuredOn).toBe('2025-03-06')
  expect(
    quality?.measures.map(({ key, figures }) => [key, figures.map(({ set, value, least, aim }) => [set.name, value, least, aim])]),
  ).toEqual([
    ['statements.full', [[polnear, 60, 62, 70]]],
    ['units.exact', [['tests/gold/held', 90, 88, 93]]],
  ])
  expect(describeQuality(emptyCard)).toBeNull()
})

test('every set and measure of the card that ships, and of the aims, has its note', async () => {
  const card = await readQualityFile(cardPath)
  const used = [...(card?.sets ?? []).flatMap(({ name, figures }) => figures.map(({ measure }) => ({ set: name, measure }))), ...aims]
  expect(used.filter(({ set }) => !setNotes.some(({ name }) => name === set))).toEqual([])
  expect(used.filter(({ measure }) => !measures.some(({ key }) => key === measure))).toEqual([])
  expect(used.length).toBeGreaterThan(aims.length)
})
