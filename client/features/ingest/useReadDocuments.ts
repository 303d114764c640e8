import { useState } from 'react'
import { useMutation } from 'urql'
import { graphql } from '../../gql/generated/gql.ts'
import type { DocumentInput } from '../../gql/generated/graphql.ts'
import { readTextFile, type TextFile } from './readTextFile.ts'

/** Bodies larger than this are refused by the server, so files go one by one and none may be larger. In characters. */
const longest = 900_000

const ReadDocumentsMutation = graphql(`
  mutation ReadDocuments($documents: [DocumentInput!]!) {
    readDocuments(documents: $documents) { name state reason article { id } }
  }
`)

export type Sent = TextFile | DocumentInput | File

/** Sends documents one after the other; what cannot be sent at all is told in words. */
export function useReadDocuments() {
  const [, readDocuments] = useMutation(ReadDocumentsMutation)
  const [isSending, setSending] = useState(false)
  const [refusals, setRefusals] = useState<readonly string[]>([])

  const send = async (sent: readonly Sent[]) => {
    setSending(true)
    setRefusals([])
    for (const each of sent) {
      const refusal = await sendOne(each)
      if (refusal !== null) setRefusals((before) => [...before, refusal])
    }
    setSending(false)
  }

  const sendOne = async (each: Sent): Promise<string | null> => {
    const document = each instanceof File ? await readTextFile(each) : each
    if ('reason' in document) return `${document.name}: ${document.reason}`
    if (document.text.length > longest)
      return `${document.name} is longer than ${longest.toLocaleString('en')} characters: split it, or read it from the command line.`
    const { error } = await readDocuments({ documents: [document] })
    return error === undefined ? null : `${document.name}: ${error.message.replace(/^\[\w+\] /, '')}`
  }

  return { send, isSending, refusals }
}
