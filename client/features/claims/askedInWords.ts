import { counted } from '../../components/counted.ts'
import type { Address, Days } from '../../state/address.ts'
import { chosenDaysInWords } from '../time/timeWords.ts'
import { isTopic, topicWords } from './words.ts'

type Asked = Days & Pick<Address, 'order' | 'contested' | 'words'> & { readonly topics: readonly string[] | null }

/** What the board is asked, part by part: the place, the days, and whatever else narrows or orders it. */
export function askedInWords(address: Asked, place: string | null): readonly string[] {
  const { order, contested, words, topics } = address
  return [
    place ?? 'Any place',
    lowerFirst(chosenDaysInWords(address)),
    ...topicsInWords(topics),
    words === null ? null : `“${words}”`,
    contested === true ? 'only contested' : null,
    order === 'contested' ? 'most contested first' : null,
  ].filter((part) => part !== null)
}

/** One topic by its name, several by their number. */
export function topicsInWords(topics: readonly string[] | null): readonly string[] {
  const chosen = (topics ?? []).filter(isTopic)
  const [first] = chosen
  if (first === undefined) return []
  return [chosen.length === 1 ? lowerFirst(topicWords[first]) : counted(chosen.length, 'topic')]
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
