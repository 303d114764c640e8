/** A document that cannot become an article. It is set aside with this reason; the rest goes on. */
export class UnreadableDocumentError extends Error {
  readonly documentName: string
  readonly reason: string
  constructor(documentName: string, reason: string) {
    super(`${documentName}: ${reason}`)
    this.name = 'UnreadableDocumentError'
    this.documentName = documentName
    this.reason = reason
  }
}

/** Something asked for that cannot be done as asked; the message names the thing and the cure, and may be shown to anyone. */
export class UnusableRequestError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UnusableRequestError'
  }
}
