/** A row of a table by column name; absent cells are ''. */
export type Row = Readonly<Record<string, string>>

/** The rows of a tab-separated table whose first line names the columns; empty lines and lines that start with "#" are comments. */
export function readTable(text: string): readonly Row[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const columns = (lines[0] ?? '').split('\t')
  return lines.slice(1).map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(columns.map((column, index) => [column, (cells[index] ?? '').trim()]))
  })
}

/** The parts of a cell that holds several, parted by ";". A name's dates, "Artemivsk (1924–2016)", are for the reader and left out. */
export function listIn(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split(';')
    .map((part) => part.replace(/(?<!\s)\s*\([^()\d]{0,12}\d{3,4}[^()]{0,80}\)\s*$/, '').trim())
    .filter((part) => part !== '')
}
