import { UnusableRequestError } from '../domain/errors.ts'
import { isArticleId, parseId } from '../domain/ids.ts'
import { openStore } from '../store/openStore.ts'
import { databaseFile } from './ingest.ts'
import { writeOut } from './writeOut.ts'

/** `delete ID`: deletes an article with all its traces. Throws UnusableRequestError when there is none with this id. */
export async function deleteArticle(text: string): Promise<void> {
  const id = parseId(text)
  if (id === null || !isArticleId(id)) {
    throw new UnusableRequestError(`"${text}" is no article's id; ids look like article-0123456789abcdef01234567, and ingest prints them`)
  }
  const store = await openStore({ file: databaseFile() })
  try {
    if (!(await store.deleteArticle(id))) throw new UnusableRequestError(`there is no article ${id} in ${databaseFile()}`)
    await writeOut(`deleted ${id}\n`)
  } finally {
    await store.close()
  }
}
