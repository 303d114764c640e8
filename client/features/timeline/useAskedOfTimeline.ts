import { usePicked } from '../../components/usePicked.ts'
import { useAddress } from '../../state/address.ts'
import { topicsInWords } from '../claims/askedInWords.ts'
import { chosenDaysInWords } from '../time/timeWords.ts'

/** What the timeline is asked, part by part: whose words, beside how many others, about what, on which days. */
export function useAskedOfTimeline(): readonly string[] {
  const [{ speaker, beside, about, topics, from, to, asof }] = useAddress()
  const { entity: who } = usePicked(speaker)
  const { entity: place } = usePicked(about)
  const others = beside?.length ?? 0
  const days = chosenDaysInWords({ from, to, asof })
  return [
    who === null ? 'Nobody chosen' : others === 0 ? who.name : `${who.name} and ${others} more`,
    place === null ? null : `about ${place.name}`,
    ...topicsInWords(topics),
    days.charAt(0).toLowerCase() + days.slice(1),
  ].filter((part) => part !== null)
}
