import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Gazetteer } from '../../domain/Gazetteer.ts'
import type { Mention, MentionKind, MentionType } from '../../domain/Mention.ts'
import { type MentionView, viewMentions } from '../../pipeline/extract/coreference/MentionView.ts'
import type { TextView } from '../../pipeline/extract/coreference/TextView.ts'
import { parseSyntax } from '../../pipeline/extract/syntax/parseSyntax.ts'
import type { SyntaxModel } from '../../pipeline/extract/syntax/SyntaxModel.ts'
import { splitSentences } from '../../pipeline/extract/tokens/splitSentences.ts'
import { tokenise } from '../../pipeline/extract/tokens/tokenise.ts'

import { modelPath } from '../modelPath.ts'
import { readSyntaxModel } from '../syntax/syntaxFile.ts'

/** A document of GUM whose mentions are given: looked at as extraction looks at its own, with the entity of each. */
export interface CoreferenceDocument {
  readonly id: string
  readonly reading: TextView
  readonly views: readonly MentionView[]
  /** The annotated entity of each view. */
  readonly entities: readonly string[]
}

interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly mentions: readonly { start: number; end: number; type: string; eid: string; kind: string }[]
}

/** The documents of `coref/gum-mentions.<part>` under a folder of annotated texts. Rejects when the file is missing. */
export async function readCoreference(folder: string, part: string, gazetteer: Gazetteer): Promise<readonly CoreferenceDocument[]> {
  const bytes = await readFile(join(folder, 'coref', `gum-mentions.${part}.jsonl.gz`))
  const syntax = await readSyntaxModel(modelPath('syntax.model'))
  const lines = gunzipSync(bytes).toString('utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => documentOf(JSON.parse(line), gazetteer, syntax))
}

const KINDS: Readonly<Record<string, MentionKind>> = { PERSON: 'PERSON', ORG: 'ORGANIZATION', PLACE: 'PLACE' }
const TYPES: Readonly<Record<string, MentionType>> = { name: 'NAME', nom: 'NOMINAL', pron: 'PRONOUN' }

function documentOf({ id, text, mentions }: GoldDocument, gazetteer: Gazetteer, model: SyntaxModel): CoreferenceDocument {
  const ordered = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  const own: Mention[] = ordered.map(({ start, end, type, kind }) => ({
    start,
    end,
    type: TYPES[kind] ?? 'NOMINAL',
    kind: KINDS[type] ?? 'OTHER',
  }))
  const tokens = tokenise(text)
  const sentences = splitSentences(text, tokens)
  const reading = { text, tokens, sentences, syntax: parseSyntax(tokens, sentences, model), gazetteer }
  return { id, reading, views: viewMentions(own, reading), entities: ordered.map((mention) => mention.eid) }
}
