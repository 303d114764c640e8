import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { alignTreebank } from '../../../../../server/learning/syntax/alignTreebank.ts'
import { learnLemmas } from '../../../../../server/learning/syntax/learnLemmas.ts'
import { costsOfMoves } from '../../../../../server/learning/syntax/parserOracle.ts'
import { projectivise } from '../../../../../server/learning/syntax/projectivise.ts'
import { readTreebank } from '../../../../../server/learning/syntax/readTreebank.ts'
import { lemmatise } from '../../../../../server/pipeline/extract/syntax/lemmatise.ts'
import { attachLeft, begin, roomFor, shift } from '../../../../../server/pipeline/extract/syntax/ParserState.ts'
import { aSentence } from './aSentence.ts'

describe('readTreebank', () => {
  test('words of a contraction stand side by side in the text', () => {
    const folder = mkdtempSync(join(tmpdir(), 'treebank-'))
    const file = join(folder, 'one.conllu')
    writeFileSync(
      file,
      '# text = They don’t row.\n1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_\n2-3\tdon’t\t_\t_\t_\t_\t_\t_\t_\t_\n2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_\n' +
        '3\tn’t\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_\n4\trow\trow\tVERB\tVB\t_\t0\troot\t_\t_\n5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_\n\n',
    )
    const [sentence] = readTreebank(file)
    rmSync(folder, { recursive: true })
    expect(sentence?.words).toEqual(['They', 'do', 'n’t', 'row', '.'])
    expect(sentence?.starts).toEqual([0, 5, 7, 11, 14])
    expect(sentence?.heads).toEqual([3, 3, 3, -1, 3])
  })
})

describe('alignTreebank', () => {
  test('a token that holds several treebank words takes the place of the one that heads them', () => {
    const sentence = aSentence(
      'Boats VERB NNS boat 4 nsubj',
      're X FW re 4 compound',
      '+- PUNCT HYPH - 4 punct',
      '+entered VERB VBD enter 0 root',
      'port NOUN NN port 4 obj',
    )
    const aligned = alignTreebank(sentence)
    expect(aligned.words).toEqual(['Boats', 're-entered', 'port'])
    expect(aligned.heads).toEqual([1, -1, 1])
    expect(aligned.universal).toEqual(['VERB', 'VERB', 'NOUN'])
  })
})

describe('projectivise', () => {
  test('a crossing arc climbs until nothing crosses', () => {
    expect(projectivise([2, -1, 1, 0])).toEqual([1, -1, 1, 1])
  })

  test('a tree without crossing arcs stays as it is', () => {
    expect(projectivise([1, 2, -1, 2])).toEqual([1, 2, -1, 2])
  })
})

describe('the oracle', () => {
  test('a move costs the true arcs that it puts out of reach', () => {
    // "Rain stopped play": the root, number 3, heads the verb.
    const gold = { heads: Int32Array.from([1, 3, 1]), labels: Uint8Array.from([0, 0, 0]) }
    const state = roomFor(3)
    begin(state, 3)
    shift(state)
    expect(costsOfMoves(state, gold)).toEqual({ SHIFT: 1, LEFT: 0, RIGHT: Number.POSITIVE_INFINITY })
    attachLeft(state, 0)
    shift(state)
    expect(costsOfMoves(state, gold)).toEqual({ SHIFT: 0, LEFT: 2, RIGHT: Number.POSITIVE_INFINITY })
  })
})

describe('learnLemmas', () => {
  test('a rule by ending reaches words that were never seen; exceptions keep their own', () => {
    const model = learnLemmas([
      aSentence('walked VERB VBD walk 0 root', 'talked VERB VBD talk 1 conj', 'jumped VERB VBD jump 1 conj', 'went VERB VBD go 1 conj'),
    ])
    expect(lemmatise('parked', 'VBD', model)).toBe('park')
    expect(lemmatise('Went', 'VBD', model)).toBe('go')
    expect(lemmatise('Odile', 'NNP', model)).toBe('odile')
  })
})
