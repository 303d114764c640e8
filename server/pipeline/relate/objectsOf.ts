import type { Telling } from '../../domain/Claim.ts'
import { stemOf } from './stemsOf.ts'

/** The things that words name as struck, held or lost: buildings, works and vehicles, by the number of their kind ("airfield" and "runway" are one). */
export function objectsOf({ words }: Pick<Telling, 'words'>): ReadonlySet<number> {
  const known = FOUND.get(words)
  if (known !== undefined) return known
  const kinds = findObjects(words)
  if (FOUND.size >= MOST_FOUND) FOUND.clear()
  FOUND.set(words, kinds)
  return kinds
}

/** Claims on one place are compared again and again. */
const FOUND = new Map<string, ReadonlySet<number>>()
const MOST_FOUND = 5_000

/** Whether both name such things, and none in common. */
export function nameOtherObjects(a: Telling, b: Telling): boolean {
  const [x, y] = [objectsOf(a), objectsOf(b)]
  return x.size > 0 && y.size > 0 && x.isDisjointFrom(y)
}

/** Whether both name one such thing. */
export function nameOneObject(a: Telling, b: Telling): boolean {
  return !objectsOf(a).isDisjointFrom(objectsOf(b))
}

const LINES: readonly string[] = [
  'airport airfield airbase airstrip runway aerodrome',
  'barracks garrison encampment',
  'base',
  'bridge viaduct overpass',
  'market bazaar souk mall supermarket',
  'school university college kindergarten classroom',
  'hospital clinic maternity ambulance ward',
  'port harbour quay dock pier jetty berth',
  'crane',
  'ship tanker vessel freighter boat ferry frigate corvette trawler',
  'station platform',
  'railway train locomotive',
  'plant factory refinery works mill',
  'depot warehouse arsenal storehouse',
  'store',
  'church cathedral monastery',
  'mosque minaret',
  'temple synagogue shrine',
  'house home flat apartment',
  'bus minibus coach',
  'convoy column',
  'dam reservoir barrage',
  'tower mast antenna',
  'prison jail',
  'hotel restaurant cafe',
  'embassy consulate mission',
  'headquarters command',
  'camp shelter tent',
  'substation grid transformer',
  'pipeline pump',
  'car truck lorry',
  'checkpoint roadblock',
  'tunnel',
  'silo granary elevator',
  'theatre cinema museum library stadium',
  'court courthouse parliament ministry',
  'cemetery funeral',
  'aircraft jet helicopter plane warplane',
  'tank vehicle',
  'playground park',
]

const KINDS: ReadonlyMap<string, number> = new Map(
  LINES.flatMap((line, kind) => line.split(' ').map((word): [string, number] => [stemOf(word), kind])),
)

function findObjects(words: string): ReadonlySet<number> {
  const kinds = new Set<number>()
  for (const [word] of words.matchAll(/(?<![\p{L}])\p{Ll}{3,}(?![\p{L}]| of \p{Lu})/gu)) {
    const kind = KINDS.get(stemOf(word))
    if (kind !== undefined) kinds.add(kind)
  }
  return kinds
}
