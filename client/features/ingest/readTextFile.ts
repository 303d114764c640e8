export interface TextFile {
  readonly name: string
  readonly text: string
}

export interface Refusal {
  readonly name: string
  readonly reason: string
}

/** The text of a file, or why it has none: another ending than .txt, .md or .html, or bytes that are not UTF-8. */
export async function readTextFile(file: File): Promise<TextFile | Refusal> {
  if (!/\.(txt|md|markdown|html?)$/i.test(file.name)) return { name: file.name, reason: 'only .txt, .md and .html files can be read.' }
  try {
    return { name: file.name, text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) }
  } catch {
    return { name: file.name, reason: 'it is not UTF-8 text. Save it as UTF-8 and drop it again.' }
  }
}
