import type { AppearanceFragment as Appearance } from '../../gql/generated/graphql.ts'

/** A mark of the chart: where one appearance stands, in pixels from the top left of the tracks. */
export interface SpreadMark {
  readonly appearance: Appearance
  readonly x: number
  readonly y: number
}

/** Whose lane it is: an outlet's, an article's whose outlet is not told, or that of all such articles where they are many. */
interface NamedLane {
  readonly key: string
  readonly name: string
  readonly kind: 'OUTLET' | 'ARTICLE' | 'OTHERS'
}

/** Appearances in one outlet, from `top` down. */
export interface SpreadLane {
  readonly key: string
  /** The outlet's name, or the title of an article whose outlet is not told. */
  readonly name: string
  readonly kind: NamedLane['kind'] | 'UNDATED'
  readonly top: number
  readonly height: number
}

/** A tie between two marks, from the earlier one. */
export interface SpreadArrow {
  readonly key: string
  readonly tie: Appearance['tie']
  readonly from: SpreadMark
  readonly to: SpreadMark
}

/** The chart of a spread, in pixels. */
export interface SpreadLayout {
  readonly width: number
  readonly height: number
  readonly days: readonly { readonly day: string; readonly delayDays: number; readonly x: number }[]
  readonly lanes: readonly SpreadLane[]
  readonly marks: readonly SpreadMark[]
  readonly arrows: readonly SpreadArrow[]
}

/** Pixels: the room of one mark, the room above and below those of a lane, before the first day and after the last one, and of the days' names. */
const STEP = 24
const LANE_ROOM = 14
const SIDE_ROOM = 46
const AXIS_HEIGHT = 44
/** Between two days that follow each other, and for each doubling of the days between them. */
const DAY_ROOM = 104
const DOUBLING_ROOM = 22
/** How much further apart days may stand where there is room. */
const MOST_STRETCH = 4
/** The least height of a lane: an outlet's name takes a line or two, a title one more. */
const LEAST_HEIGHT = { OUTLET: 40, ARTICLE: 58, OTHERS: 40 } as const
/** Articles without an outlet that have a lane of their own; more of them share one. */
const MOST_LONE = 6

/**
 * Where each appearance stands: days from left to right, each further from the one before by the doublings of the days between them, so that no two overlap; a lane for
 * each outlet, the earliest first, and one for what has no day. What came out on one day in one outlet stands below each other. `room` is the width that there is.
 */
export function layOutSpread(dated: readonly Appearance[], undated: readonly Appearance[], room: number): SpreadLayout {
  const days = placeDays(dated, room)
  const xOf = new Map(days.map(({ day, x }) => [day, x]))
  const laneOf = laneNamer(dated)
  const lanes: SpreadLane[] = []
  const marks: SpreadMark[] = []
  let top = AXIS_HEIGHT
  for (const [key, those] of Map.groupBy(dated, (appearance) => laneOf(appearance).key)) {
    const [first] = those
    if (first === undefined) continue
    const byDay = [...Map.groupBy(those, ({ day }) => day).values()]
    const lane = laneOf(first)
    const highest = Math.max(...byDay.map(({ length }) => length)) * STEP
    const height = Math.max(LEAST_HEIGHT[lane.kind], highest + LANE_ROOM)
    lanes.push({ ...lane, key, top, height })
    for (const stack of byDay) {
      const start = top + (height - stack.length * STEP) / 2 + STEP / 2
      const x = xOf.get(stack[0]?.day ?? '') ?? 0
      marks.push(...stack.map((appearance, row) => ({ appearance, x, y: start + row * STEP })))
    }
    top += height
  }
  const spanned = (days.at(-1)?.x ?? 0) + SIDE_ROOM
  const width = Math.max(room, spanned)
  if (undated.length > 0) {
    const perRow = Math.max(1, Math.floor((width - SIDE_ROOM) / STEP))
    const height = Math.ceil(undated.length / perRow) * STEP + LANE_ROOM
    lanes.push({ key: 'undated', name: 'Without a day', kind: 'UNDATED', top, height })
    marks.push(
      ...undated.map((appearance, at) => ({
        appearance,
        x: SIDE_ROOM / 2 + (at % perRow) * STEP,
        y: top + (LANE_ROOM + STEP) / 2 + Math.floor(at / perRow) * STEP,
      })),
    )
    top += height
  }
  return { width, height: top, days, lanes, marks, arrows: arrowsBetween(marks) }
}

function placeDays(dated: readonly Appearance[], room: number): SpreadLayout['days'] {
  const days = [...new Map(dated.map(({ day, delayDays }) => [day ?? '', delayDays ?? 0]))].map(([day, delayDays]) => ({ day, delayDays }))
  const sorted = days.sort((a, b) => a.delayDays - b.delayDays)
  const steps = sorted.map(({ delayDays }, at) => {
    const before = sorted[at - 1]
    return before === undefined ? 0 : DAY_ROOM + DOUBLING_ROOM * Math.log2(delayDays - before.delayDays)
  })
  const needed = steps.reduce((sum, step) => sum + step, 0)
  const stretch = needed === 0 ? 1 : Math.min(MOST_STRETCH, Math.max(1, (room - 2 * SIDE_ROOM) / needed))
  let x = SIDE_ROOM
  return sorted.map((each, at) => {
    x += (steps[at] ?? 0) * stretch
    return { ...each, x: Math.round(x) }
  })
}

/** The lane of an appearance: its outlet's, else its article's, as long as those are few. */
function laneNamer(dated: readonly Appearance[]): (appearance: Appearance) => NamedLane {
  const lone = new Set(dated.flatMap(({ statement: { article } }) => (article.outlet == null ? [article.id] : [])))
  return ({ statement: { article } }) => {
    if (article.outlet != null) return { key: article.outlet.id, name: article.outlet.name, kind: 'OUTLET' }
    if (lone.size > MOST_LONE) return { key: 'others', name: 'Outlet not told', kind: 'OTHERS' }
    return { key: article.id, name: article.title, kind: 'ARTICLE' }
  }
}

function arrowsBetween(marks: readonly SpreadMark[]): readonly SpreadArrow[] {
  const byStatement = new Map(marks.map((mark) => [mark.appearance.statement.id, mark]))
  return marks.flatMap((to): readonly SpreadArrow[] => {
    const from = byStatement.get(to.appearance.from?.id ?? '')
    return from === undefined || from === to
      ? []
      : [{ key: `${from.appearance.statement.id} ${to.appearance.statement.id}`, tie: to.appearance.tie, from, to }]
  })
}
