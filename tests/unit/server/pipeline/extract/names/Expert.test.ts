import { describe, expect, test } from 'vitest'
import { chanceFrom } from '../../../../../../server/learning/chance.ts'
import { boundLeads, pairLossesOf } from '../../../../../../server/pipeline/extract/names/boundLeads.ts'
import { allDoubtful, doubtOf, inDoubt } from '../../../../../../server/pipeline/extract/names/Expert.ts'
import { findLeads, movesOf, newLeads } from '../../../../../../server/pipeline/extract/names/findLeads.ts'
import { labelCount, mayBegin, mayEnd, mayFollow } from '../../../../../../server/pipeline/extract/names/nameLabels.ts'

const noTransitions = new Float32Array(labelCount * labelCount)

/** Outside leads each token's other labels by so much. */
function leading(...leads: readonly number[]): Float32Array {
  const emissions = new Float32Array(leads.length * labelCount)
  leads.forEach((lead, token) => {
    emissions[token * labelCount] = lead
  })
  return emissions
}

function aSentence(firstToken: number, endToken: number) {
  return { start: firstToken, end: endToken, firstToken, endToken }
}

describe('what an expert leaves in doubt', () => {
  test('is cut where outside leads by far, with one settled token behind each run', () => {
    const expert = { emissions: leading(20, 0, 0, 20, 20, 20, 0), transitions: noTransitions, weight: 1 }
    const doubt = doubtOf(expert, [aSentence(0, 5), aSentence(5, 7)], 7)
    expect(doubt.ranges).toEqual([
      { first: 1, end: 4 },
      { first: 6, end: 7 },
    ])
    expect([...doubt.settled]).toEqual([0, inDoubt, inDoubt, 0, 0, 0, inDoubt])
  })

  test('is not a name of which it is sure, nor what stands beside it', () => {
    const emissions = leading(20, 20, 0, 20)
    const [begin, last] = [1, 3]
    emissions[labelCount + begin] = 40
    emissions[2 * labelCount + last] = 3
    const doubt = doubtOf({ emissions, transitions: noTransitions, weight: 1 }, [aSentence(0, 4)], 4)
    expect([...doubt.settled]).toEqual([0, begin, last, 0])
    expect(doubt.ranges).toEqual([])
  })

  test('is everything without an expert', () => {
    expect(allDoubtful([aSentence(0, 2), aSentence(2, 3)], 3)).toEqual({
      ranges: [
        { first: 0, end: 2 },
        { first: 2, end: 3 },
      ],
      settled: new Int8Array(3).fill(inDoubt),
    })
  })
})

test('a lead is that over all legal sequences', () => {
  const chance = chanceFrom(5)
  const emissions = Float32Array.from({ length: 3 * labelCount }, () => chance() * 4)
  const transitions = Float32Array.from({ length: labelCount * labelCount }, () => chance() * 2)
  const best = new Float32Array(3 * labelCount).fill(-99)
  for (let code = 0; code < labelCount ** 3; code++) {
    const labels = [code % labelCount, Math.floor(code / labelCount) % labelCount, Math.floor(code / labelCount ** 2)]
    const [a = 0, b = 0, c = 0] = labels
    if (!mayBegin(a) || !mayFollow(a, b) || !mayFollow(b, c) || !mayEnd(c)) continue
    const path = [a, a * labelCount + b, b * labelCount + c]
    const score = labels.reduce((sum, label, t) => sum + (emissions[t * labelCount + label] ?? 0) + (transitions[path[t] ?? 0] ?? 0), 0)
    labels.forEach((label, t) => {
      best[t * labelCount + label] = Math.max(best[t * labelCount + label] ?? 0, score)
    })
  }
  const leads = newLeads(3)
  findLeads(emissions, movesOf(transitions), { first: 0, end: 3, isClosed: false }, leads)
  for (let t = 0; t < 3; t++) {
    const [outside = 0, ...named] = best.subarray(t * labelCount, (t + 1) * labelCount)
    const [first = 0, second = 0] = named.toSorted((a, b) => b - a)
    expect(leads.outside[t]).toBeCloseTo(outside - first, 3)
    expect(leads.label[t]).toBe(named.indexOf(first) + 1)
    expect(leads.named[t]).toBeCloseTo(first - Math.max(second, outside), 3)
  }
})

describe('over sentences of chance', () => {
  const chance = chanceFrom(9)
  const length = 400
  const emissions = Float32Array.from(
    { length: length * labelCount },
    (_, at) => chance() * 3 + (at % labelCount === 0 ? 3 : 0) + (at % 92 === 4 ? 14 : 0),
  )
  const transitions = Float32Array.from({ length: labelCount * labelCount }, () => chance() - 1)
  const sentences = Array.from({ length: length / 20 }, (_, index) => aSentence(index * 20, (index + 1) * 20))
  const leads = newLeads(length)
  for (const { firstToken, endToken } of sentences) {
    findLeads(emissions, movesOf(transitions), { first: firstToken, end: endToken, isClosed: false }, leads)
  }

  test('no lead is less than its bound', () => {
    const bounds = new Float32Array(length)
    const losses = pairLossesOf(transitions)
    for (const { firstToken, endToken } of sentences) boundLeads(emissions, { first: firstToken, end: endToken }, losses, bounds)
    bounds.forEach((bound, token) => {
      expect(bound).toBeLessThanOrEqual((leads.outside[token] ?? 0) + 1e-3)
    })
  })

  test('what is settled is what leads by far in the whole sentence', () => {
    for (const weight of [0.5, 1, 2]) {
      const { settled } = doubtOf({ emissions, transitions, weight }, sentences, length)
      const labels = Array.from(leads.outside, (outside, token) => {
        if (outside * weight > 1) return 0
        return (leads.named[token] ?? 0) * weight > 2 ? leads.label[token] : inDoubt
      })
      expect([...settled]).toEqual(labels)
      expect(new Set(settled).size).toBeGreaterThan(3)
    }
  })
})
