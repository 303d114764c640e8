import type { FormEvent } from 'react'
import { Button } from '../../components/Button.tsx'
import type { DocumentInput } from '../../gql/generated/graphql.ts'

/** Pasted text, with what the person knows about it; all but the text may be left out. */
export function PasteForm({
  isBusy,
  onText,
}: {
  readonly isBusy: boolean
  readonly onText: (documents: readonly DocumentInput[]) => Promise<void>
}) {
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const document = documentOf(new FormData(form))
    if (document === null) return
    await onText([document])
    form.reset()
  }
  return (
    <details className="paste">
      <summary>Or paste text</summary>
      <form className="paste-form" onSubmit={submit}>
        <label className="paste-wide">
          <span className="label">Text</span>
          <textarea className="field" name="text" rows={6} required placeholder="The article, headline first" />
        </label>
        <label>
          <span className="label">Outlet, if known</span>
          <input className="field" name="outlet" />
        </label>
        <label>
          <span className="label">Published on, if known</span>
          <input className="field" name="publishedAt" type="date" />
        </label>
        <label>
          <span className="label">Headline, if it is not in the text</span>
          <input className="field" name="title" />
        </label>
        <div className="paste-send">
          <Button weight="strong" type="submit" disabled={isBusy}>
            {isBusy ? 'Reading…' : 'Read it'}
          </Button>
        </div>
      </form>
    </details>
  )
}

function documentOf(form: FormData): DocumentInput | null {
  const value = (name: string) => String(form.get(name) ?? '').trim()
  const text = value('text')
  if (text === '') return null
  const title = value('title')
  const outlet = value('outlet')
  const publishedAt = value('publishedAt')
  return {
    name: `pasted ${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}.txt`,
    text,
    ...(title === '' ? {} : { title }),
    ...(outlet === '' ? {} : { outlet }),
    ...(publishedAt === '' ? {} : { publishedAt }),
  }
}
