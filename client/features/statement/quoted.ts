import type { Form } from '../../gql/generated/graphql.ts'

/** A statement's words: between quotation marks where they are the speaker's own, as they stand where the reporter tells them. */
export function quoted({ form, words }: { readonly form: Form; readonly words: string }): string {
  return form === 'DIRECT' ? `“${words.replace(/^[“"]|[”"]$/g, '')}”` : words
}
