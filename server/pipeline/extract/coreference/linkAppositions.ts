import type { Clusters } from './Clusters.ts'
import type { MentionView } from './MentionView.ts'
import { isAcronymOf } from './nameForms.ts'
import type { TextView } from './TextView.ts'

/** "Krasnodol [Pershe]", "Pershe (formerly Krasnodol)": the bracket gives the same place another name. */
export function linkBrackets(names: readonly MentionView[], clusters: Clusters, { text }: TextView): void {
  names.forEach((name, at) => {
    const next = names[at + 1]
    if (!next || next.kind !== name.kind || next.start - name.end > 24) return
    const between = text.slice(name.end, next.start)
    const isRenaming =
      /^\s?\[(or |formerly |aka )?$/.test(between) ||
      /^\s?\((now |formerly |formerly known as |also known as |aka |known as |or )$/.test(between)
    const isAcronym = /^\s?\($/.test(between) && text[next.end] === ')' && isAcronymOf(next.words.join(''), name.words)
    if (isRenaming || isAcronym) clusters.join(name.index, next.index)
  })
}

/**
 * A description and the name beside it are one: "the city of Pershe", "the editor Ada Roe", "Ada Roe, the editor,", "Ada Roe is the editor".
 */
export function linkAppositions(views: readonly MentionView[], clusters: Clusters, { text }: TextView): void {
  const namesByStart = new Map(views.flatMap((view) => (view.type === 'NAME' ? [[view.start, view] as const] : [])))
  views.forEach((view, at) => {
    if (view.type !== 'NOMINAL' || view.isPlural || view.kind === 'OTHER') return
    const joint =
      view.kind === 'PLACE' ? /^ (of (the )?)?/.exec(text.slice(view.end, view.end + 8)) : /^ /.exec(text.slice(view.end, view.end + 1))
    const named = joint ? namesByStart.get(view.end + joint[0].length) : undefined
    const before = views.slice(Math.max(0, at - 3), at).findLast((other) => other.end <= view.start)
    const between = before ? text.slice(before.end, view.start) : ''
    if (named && named.kind === view.kind) clusters.join(view.index, named.index)
    else if (before?.type === 'NAME' && before.kind === view.kind && !before.isPlural && BESIDE.test(between))
      clusters.join(before.index, view.index)
  })
}

/** What stands between a name and a description of it: a comma, or a form of "to be". */
const BESIDE = /^(, | (is|was|became|remains|has been|had been) (also |still |now |once |then )?)$/
