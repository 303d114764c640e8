import { beforeAll, describe, expect, test } from 'vitest'
import type { Gazetteer } from '../../../../../../server/domain/Gazetteer.ts'
import { textOf } from '../../../../../../server/domain/Span.ts'
import { readAntecedentModel } from '../../../../../../server/learning/coreference/antecedentModelFile.ts'
import { modelPath } from '../../../../../../server/learning/modelPath.ts'
import { chainMentions } from '../../../../../../server/pipeline/extract/coreference/chainMentions.ts'
import { findRoles } from '../../../../../../server/pipeline/extract/coreference/findRoles.ts'
import { type Chooser, weighingChooser } from '../../../../../../server/pipeline/extract/coreference/linkAnaphora.ts'
import { viewMentions } from '../../../../../../server/pipeline/extract/coreference/MentionView.ts'
import { splitSentences } from '../../../../../../server/pipeline/extract/tokens/splitSentences.ts'
import { tokenise } from '../../../../../../server/pipeline/extract/tokens/tokenise.ts'
import { markedText } from '../../../../../helpers/markedText.ts'
import { theGazetteer } from '../../../../../helpers/theGazetteer.ts'

let gazetteer: Gazetteer
let choose: Chooser
beforeAll(async () => {
  gazetteer = await theGazetteer()
  choose = weighingChooser(await readAntecedentModel(modelPath('antecedents.model')))
})

/** The chains of a marked text as words. */
function chainsIn(marked: string): string[][] {
  const { text, mentions } = markedText(marked)
  const tokens = tokenise(text)
  const reading = { text, tokens, sentences: splitSentences(text, tokens), syntax: null, gazetteer }
  const views = viewMentions(mentions, reading)
  const chains = chainMentions(views, findRoles(views, reading), reading, choose)
  return chains.map((chain) => chain.map((index) => textOf(text, mentions[index] ?? { start: 0, end: 0 })))
}

describe('people', () => {
  test('a surname stands for the full name before it', () => {
    expect(chainsIn('{P:Ada Halvorsen} spoke. {P:Halvorsen} left.')).toEqual([['Ada Halvorsen', 'Halvorsen']])
  })

  test('two people who share a surname stay two', () => {
    expect(chainsIn('{P:Ada Halvorsen} met {P:Olaf Halvorsen}.')).toEqual([['Ada Halvorsen'], ['Olaf Halvorsen']])
  })

  test('a title tells which of two bearers is meant', () => {
    expect(chainsIn('{P:Anna Halvorsen} met {P:Eric Halvorsen}. {P:Ms Halvorsen} spoke.')).toContainEqual([
      'Anna Halvorsen',
      'Ms Halvorsen',
    ])
  })

  test('another romanisation of a surname is the same person', () => {
    expect(chainsIn('{P:Bohdan Kravchyskyi} spoke. {P:Kravchysky} left.')).toEqual([['Bohdan Kravchyskyi', 'Kravchysky']])
  })

  test('a typo close to a name of the same article is that name', () => {
    expect(chainsIn('{P:Emma Tuominenko}, a clerk, spoke. {P:Tuomienenko} left.')).toEqual([['Emma Tuominenko', 'Tuomienenko']])
  })

  test('a first name that differs by a letter is another person', () => {
    expect(chainsIn('{P:Ivan Halvorsen} met {P:Ivana Halvorsen}.')).toHaveLength(2)
  })

  test('she is no man', () => {
    expect(chainsIn('{P:Anna Halvorsen} met {P:Peter Roe}. {Pp:She} spoke.')).toContainEqual(['Anna Halvorsen', 'She'])
  })

  test('who said the last sentence says what "he added"', () => {
    const marked = '“{P:Peter Roe} must go,” {P:Karl Moen} said. “{P:Roe} has failed,” {Pp:he} added.'
    expect(chainsIn(marked)).toContainEqual(['Karl Moen', 'he'])
  })

  test('a role and a country find the person who holds it', () => {
    const marked = 'Kenyan President {P:William Ruto} met {P:Peter Roe}. {Pn:The Kenyan president} smiled.'
    expect(chainsIn(marked)).toContainEqual(['William Ruto', 'The Kenyan president'])
  })
})

describe('bodies', () => {
  test('an acronym in brackets is its long form', () => {
    expect(chainsIn('The {O:Kind Harbour Institute} ({O:KHI}) wrote. {O:KHI} added.')).toEqual([['Kind Harbour Institute', 'KHI', 'KHI']])
  })

  test('a shorter name is the longer one that it begins', () => {
    expect(chainsIn('{O:Kind Harbour Institute} wrote. {O:Kind Harbour} added.')).toHaveLength(1)
  })

  test('the ministry is the ministry, not the bank', () => {
    const marked = 'The {O:Fisheries Ministry} spoke to {O:Harbour Bank}. {On:The ministry} said no.'
    expect(chainsIn(marked)).toContainEqual(['Fisheries Ministry', 'The ministry'])
  })

  test('a description that names a state body stands for no other', () => {
    const marked = 'The {O:Fisheries Ministry} spoke. {On:Kenyan authorities} said no.'
    expect(chainsIn(marked)).toEqual([['Fisheries Ministry']])
  })
})

describe('units', () => {
  test('a number alone is the unit of that number', () => {
    expect(chainsIn('The {U:912th Mechanised Brigade} met the {U:913th Tank Brigade}. The {U:912th} left.')).toEqual([
      ['912th Mechanised Brigade', '912th'],
      ['913th Tank Brigade'],
    ])
  })

  test('units of one number and another echelon stay two', () => {
    expect(chainsIn('The {U:91st Brigade} met the {U:91st Battalion}.')).toHaveLength(2)
  })

  test('a unit without its branch is the one with it', () => {
    expect(chainsIn('The {U:912th Mechanised Brigade} fought. The {U:912th Brigade} left.')).toHaveLength(1)
  })
})

describe('places', () => {
  test('a bracket gives a place another name', () => {
    expect(chainsIn('Troops entered {L:Krasnodolsk} [{L:Vershyna}].')).toEqual([['Krasnodolsk', 'Vershyna']])
  })

  test('a city is told from a country', () => {
    expect(chainsIn('{L:Mombasa} is in {L:Kenya}. {Ln:The city} is hot.')).toContainEqual(['Mombasa', 'The city'])
  })

  test('the description before a name is that place', () => {
    expect(chainsIn('They left {L:Mombasa} for {Ln:the small town} of {L:Vershyna}.')).toContainEqual(['the small town', 'Vershyna'])
  })

  test('a person and a village of one name stay two', () => {
    expect(chainsIn('{P:Vershyna} spoke in {L:Vershyna}.')).toHaveLength(2)
  })
})

test('a text of thousands of names is chained in good time', () => {
  const marked = Array.from({ length: 3000 }, (_, index) => `{P:Ada Name${index}x} and {Pp:she} met.`).join(' ')
  expect(chainsIn(marked).length).toBeGreaterThan(2000)
})
