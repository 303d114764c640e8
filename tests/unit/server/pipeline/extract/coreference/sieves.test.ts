import { beforeAll, expect, test } from 'vitest'
import type { Gazetteer } from '../../../../../../server/domain/Gazetteer.ts'
import { textOf } from '../../../../../../server/domain/Span.ts'
import { chainMentions } from '../../../../../../server/pipeline/extract/coreference/chainMentions.ts'
import { findRoles } from '../../../../../../server/pipeline/extract/coreference/findRoles.ts'
import type { Chooser } from '../../../../../../server/pipeline/extract/coreference/linkAnaphora.ts'
import { viewMentions } from '../../../../../../server/pipeline/extract/coreference/MentionView.ts'
import { splitSentences } from '../../../../../../server/pipeline/extract/tokens/splitSentences.ts'
import { tokenise } from '../../../../../../server/pipeline/extract/tokens/tokenise.ts'
import { markedText } from '../../../../../helpers/markedText.ts'
import { theGazetteer } from '../../../../../helpers/theGazetteer.ts'

let gazetteer: Gazetteer
beforeAll(async () => {
  gazetteer = await theGazetteer()
})

/** Only what rules are sure of: nothing is weighed. */
const onlyTold: Chooser = ({ told }) => told

/** The chains of a marked text as words. */
function chainsIn(marked: string): string[][] {
  const { text, mentions } = markedText(marked)
  const tokens = tokenise(text)
  const reading = { text, tokens, sentences: splitSentences(text, tokens), syntax: null, gazetteer }
  const views = viewMentions(mentions, reading)
  const chains = chainMentions(views, findRoles(views, reading), reading, onlyTold)
  return chains.map((chain) => chain.map((index) => textOf(text, mentions[index] ?? { start: 0, end: 0 })))
}

test('the head of a body is the person named behind the comma', () => {
  expect(chainsIn('{P:Bo Lund} spoke. {Pn:The head} of the {O:Norrby Council}, {P:Ada Roe}, left.')).toContainEqual(['The head', 'Ada Roe'])
})

test('it is the body that spoke last', () => {
  expect(chainsIn('The {O:Norrby Council} says it rained. {Op:It} adds that the road is shut.')).toEqual([['Norrby Council', 'It']])
})

test('he is the last who spoke, whatever the verb', () => {
  expect(chainsIn('{P:Bo Lund} argued that it rained. {Pp:He} estimated the loss at a third.')).toEqual([['Bo Lund', 'He']])
})

test('what a name was called by stands for it', () => {
  expect(chainsIn('The ferry firm {O:Norrline} closed. {O:Hafen} opened. {On:The firm} paid.')).toContainEqual(['Norrline', 'The firm'])
})

test('the city is the place that the sentence before was set in', () => {
  expect(chainsIn('{L:Nairobi} was calm. Further north, in {L:Kisumu}, it rained. {Ln:The city} was dark.')).toContainEqual([
    'Kisumu',
    'The city',
  ])
})
