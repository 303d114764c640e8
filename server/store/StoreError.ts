/** A database that cannot be used as it is: the message names the file and the cure. */
export class StoreError extends Error {
  readonly file: string
  constructor(file: string, trouble: string, options?: ErrorOptions) {
    super(`${file}: ${trouble}`, options)
    this.name = 'StoreError'
    this.file = file
  }
}
