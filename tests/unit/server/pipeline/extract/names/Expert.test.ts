import { describe, expect, test } from 'vitest'
import { chanceFrom } from '../../../../../../server/learning/chance.ts'
import { boundLeads, pairLossesOf } from '../../../../../../server/pipeline/extract/names/boundLeads.ts'
import { allDoubtful, doubtOf } from '../../../../../../server/pipeline/extract/names/Expert.ts'
import { labelCount, mayBegin, mayEnd, mayFollow } from '../../../../../../server/pipeline/extract/names/nameLabels.ts'
import { findOutsideLeads } from '../../../../../../server/pipeline/extract/names/outsideLeads.ts'

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
    const doubt = doubtOf(expert, [aSentence(0, 5), aSentence(5, 7)])
    expect(doubt.ranges).toEqual([
      { first: 1, end: 4 },
      { first: 6, end: 7 },
    ])
    expect([...doubt.isSettled]).toEqual([1, 0, 0, 1, 1, 1, 0])
  })

  test('is everything without an expert', () => {
    expect(allDoubtful([aSentence(0, 2), aSentence(2, 3)], 3)).toEqual({
      ranges: [
        { first: 0, end: 2 },
        { first: 2, end: 3 },
      ],
      isSettled: new Uint8Array(3),
    })
  })
})

test('the lead of outside is that over all legal sequences', () => {
  const chance = chanceFrom(5)
  const emissions = Float32Array.from({ length: 3 * labelCount }, () => chance() * 4)
  const transitions = Float32Array.from({ length: labelCount * labelCount }, () => chance() * 2)
  const best = { outside: [-99, -99, -99], named: [-99, -99, -99] }
  for (let code = 0; code < labelCount ** 3; code++) {
    const labels = [code % labelCount, Math.floor(code / labelCount) % labelCount, Math.floor(code / labelCount ** 2)]
    const [a = 0, b = 0, c = 0] = labels
    if (!mayBegin(a) || !mayFollow(a, b) || !mayFollow(b, c) || !mayEnd(c)) continue
    const path = [a, a * labelCount + b, b * labelCount + c]
    const score = labels.reduce((sum, label, t) => sum + (emissions[t * labelCount + label] ?? 0) + (transitions[path[t] ?? 0] ?? 0), 0)
    labels.forEach((label, t) => {
      const side = label === 0 ? best.outside : best.named
      side[t] = Math.max(side[t] ?? 0, score)
    })
  }
  const leads = new Float32Array(3)
  findOutsideLeads(emissions, transitions, { first: 0, end: 3, isClosed: false }, leads)
  leads.forEach((lead, t) => {
    expect(lead).toBeCloseTo((best.outside[t] ?? 0) - (best.named[t] ?? 0), 3)
  })
})

describe('over sentences of chance', () => {
  const chance = chanceFrom(9)
  const length = 400
  const emissions = Float32Array.from({ length: length * labelCount }, (_, at) => chance() * 3 + (at % labelCount === 0 ? 3 : 0))
  const transitions = Float32Array.from({ length: labelCount * labelCount }, () => chance() - 1)
  const sentences = Array.from({ length: length / 20 }, (_, index) => aSentence(index * 20, (index + 1) * 20))
  const leads = new Float32Array(length)
  for (const { firstToken, endToken } of sentences) {
    findOutsideLeads(emissions, transitions, { first: firstToken, end: endToken, isClosed: false }, leads)
  }

  test('no lead is less than its bound', () => {
    const bounds = new Float32Array(length)
    const losses = pairLossesOf(transitions)
    for (const { firstToken, endToken } of sentences) boundLeads(emissions, { first: firstToken, end: endToken }, losses, bounds)
    bounds.forEach((bound, token) => {
      expect(bound).toBeLessThanOrEqual((leads[token] ?? 0) + 1e-3)
    })
  })

  test('what is settled is what leads by far in the whole sentence', () => {
    for (const weight of [0.5, 1, 2]) {
      const { isSettled } = doubtOf({ emissions, transitions, weight }, sentences)
      expect([...isSettled]).toEqual(Array.from(leads, (lead) => (lead * weight > 2 ? 1 : 0)))
      expect(new Set(isSettled)).toEqual(new Set([0, 1]))
    }
  })
})
