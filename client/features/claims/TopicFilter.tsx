import type { Topic } from '../../gql/generated/graphql.ts'
import { useAddress } from '../../state/address.ts'
import { isTopic, topicWords } from './words.ts'

/** What the claims are about, each with its count; any number of them can be chosen. */
export function TopicFilter({ topics }: { readonly topics: readonly { readonly topic: Topic; readonly count: number }[] }) {
  const [{ topics: asked }, setAddress] = useAddress()
  const chosen = (asked ?? []).filter(isTopic)
  const missing = chosen.filter((topic) => !topics.some((each) => each.topic === topic)).map((topic) => ({ topic, count: 0 }))
  if (topics.length + missing.length === 0) return null
  const toggle = (topic: Topic) => {
    const next = chosen.includes(topic) ? chosen.filter((each) => each !== topic) : [...chosen, topic]
    void setAddress({ topics: next.length === 0 ? null : next })
  }
  return (
    <ul className="topic-choices" aria-label="Topics">
      {[...topics, ...missing].map(({ topic, count }) => (
        <li key={topic}>
          <button type="button" className="topic-choice" aria-pressed={chosen.includes(topic)} onClick={() => toggle(topic)}>
            {topicWords[topic]} <span className="tally">{count}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
