import { expect, test } from 'vitest'
import { loadModels } from '../../../../../../server/learning/loadModels.ts'
import { readFrames } from '../../../../../../server/pipeline/extract/propositions/readFrames.ts'
import { parseSyntax } from '../../../../../../server/pipeline/extract/syntax/parseSyntax.ts'
import { splitSentences } from '../../../../../../server/pipeline/extract/tokens/splitSentences.ts'
import { tokenise } from '../../../../../../server/pipeline/extract/tokens/tokenise.ts'

const models = await loadModels()

/** What the frames of a content say, in short; the content is all behind a bar, or the whole text. */
function told(marked: string): readonly string[] {
  const bar = Math.max(0, marked.indexOf('|'))
  const text = marked.replace('|', '')
  const tokens = tokenise(text)
  const syntax = parseSyntax(tokens, splitSentences(text, tokens), models.syntax)
  const [frames = []] = readFrames({ tokens, syntax }, [[{ start: bar, end: text.length }]])
  return frames.map(({ predicate, isSo, mood, part, amount, degree }) => {
    const number = amount === null ? '' : ` ${amount.min}-${amount.max ?? ''} ${amount.of}`
    return `${isSo ? '' : 'not '}${mood === 'PREDICTED' ? 'soon ' : ''}${predicate}${part === null ? '' : ` ${part}`}${degree === null ? '' : ` ${degree}`}${number}`
  })
}

test.each([
  ['Ruritanian forces have taken full control of the town.', ['CONTROLS']],
  ['The station is ours.', ['CONTROLS BUILDING']],
  ['The rebels still had the north of the town in their hands.', ['HOLDS NORTH']],
  ['Nobody has left the town.', ['not WITHDRAWS']],
  ['There was no fighting at the bridge.', ['not CLASHES']],
  ['The road to the town is cut.', ['ENCIRCLED SUPPLY_CUT']],
  ['The road to the town is open.', ['not ENCIRCLED SUPPLY_CUT']],
  ['The army would enter the town.', ['soon ADVANCES']],
])('control, moves and sieges: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['The flood killed at least 36 people.', ['LOSSES 36- killed']],
  ['About 120 were missing.', ['LOSSES 120-120 missing']],
  ['The flood has claimed 88 lives.', ['LOSSES 88-88 killed']],
  ['The death toll is at least five.', ['LOSSES 5- killed']],
  ['They counted more than fifty dead and wounded.', ['LOSSES 50- casualty']],
  ['Two hundred and ten soldiers were killed.', ['LOSSES 210-210 killed']],
  ['We know of no fewer than thirty-six dead.', ['LOSSES 36- killed']],
  ['Forty soldiers had been killed and eleven trucks captured.', ['LOSSES 40-40 killed', 'LOSSES 11-11 truck']],
])('tolls: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['He accused |the rebels of laying the ambush.', ['RESPONSIBLE']],
  ['She blamed |the army for the shelling.', ['STRIKES']],
  ['The front claimed |the attack.', ['RESPONSIBLE']],
  ['The company is not to blame for the disaster.', ['not RESPONSIBLE']],
  ['There are no Ruritanian soldiers in the town.', ['not PRESENT']],
  ['No ultimatum had reached them.', ['not ORDERS']],
  ['The clip was not filmed in the town.', ['not DEPICTS']],
])('blame, presence, orders and footage: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})
