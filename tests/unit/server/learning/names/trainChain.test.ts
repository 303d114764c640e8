import { describe, expect, test } from 'vitest'
import { ExampleGatherer } from '../../../../../server/learning/names/ChainExamples.ts'
import { gatherExamples } from '../../../../../server/learning/names/gatherExamples.ts'
import { packChain, unpackChain } from '../../../../../server/learning/names/nameModelFile.ts'
import { prepareText } from '../../../../../server/learning/names/preparedText.ts'
import { trainChain } from '../../../../../server/learning/names/trainChain.ts'
import { emptyLexicon } from '../../../../../server/pipeline/extract/names/NameLexicon.ts'
import { runsOf } from '../../../../../server/pipeline/extract/names/nameLabels.ts'
import { tagNames } from '../../../../../server/pipeline/extract/names/tagNames.ts'
import { splitSentences } from '../../../../../server/pipeline/extract/tokens/splitSentences.ts'
import { tokenise } from '../../../../../server/pipeline/extract/tokens/tokenise.ts'

const people = ['Amaro Okafor', 'Ilse Tallow', 'Ruben Castellan', 'Mina Norvik', 'Petra Hale']
const towns = ['Norvik', 'Tallow Bay', 'Kestrel', 'Old Marsh', 'Verdan']

function learn() {
  const gatherer = new ExampleGatherer()
  people.forEach((person, i) => {
    const town = towns[i] ?? ''
    const text = `${person} said the road to ${town} was shut. Mr ${person} left ${town} on Monday.`
    const entities = [
      ...Array.from(text.matchAll(new RegExp(person, 'g')), ({ index }) => ({ start: index, end: index + person.length, type: 'PERSON' })),
      ...Array.from(text.matchAll(new RegExp(`(?<=(?:to|left) )${town}`, 'g')), ({ index }) => ({
        start: index,
        end: index + town.length,
        type: 'PLACE',
      })),
    ]
    gatherExamples(prepareText({ text, entities }, emptyLexicon()), gatherer, { set: 0, weight: 1, votes: null })
  })
  const examples = gatherer.finish(1)
  const losses: number[] = []
  const learnt = trainChain(examples, {
    epochs: 12,
    rate: 0.1,
    dropout: 0.3,
    silence: 0.2,
    seed: 3,
    onEpoch: (_, loss) => losses.push(loss),
  })
  return { losses, packed: packChain(examples.keys, learnt, 0.01) }
}

describe('training', () => {
  test('the same examples and seed give the same weights, bit for bit', () => {
    expect(learn()).toEqual(learn())
  })

  test('the loss is never negative and falls', () => {
    const { losses } = learn()
    expect(Math.min(...losses)).toBeGreaterThanOrEqual(0)
    expect(losses.at(-1)).toBeLessThan(losses[0] ?? 0)
  })

  test('what was learnt finds names that were never seen', () => {
    const text = 'Tomas Arden said the road to Quillan was shut.'
    const tokens = tokenise(text)
    const labels = tagNames(tokens, splitSentences(text, tokens), {
      lexicon: emptyLexicon(),
      firstPass: unpackChain(learn().packed),
      secondPass: null,
      network: null,
    })
    expect(runsOf(labels)).toEqual([
      { first: 0, end: 2, kind: 0 },
      { first: 6, end: 7, kind: 2 },
    ])
  })
})
