import { counted } from '../../components/counted.ts'
import { dayInWords } from '../../components/days.ts'
import { useCorpus } from './useCorpus.ts'
import './corpus.css'

/** What the reader should know of the corpus before trusting its picture: how little it is, whose it is, what it does not tell. */
export function CorpusBias() {
  const { corpus } = useCorpus()
  if (corpus === null || corpus.articles === 0) return null
  const parts = [
    counted(corpus.articles, 'article'),
    counted(corpus.outlets, 'outlet'),
    ...(corpus.articlesWithoutOutlet > 0 ? [`${corpus.articlesWithoutOutlet} without outlet`] : []),
    ...(corpus.undatedArticles > 0 ? [`${corpus.undatedArticles} undated`] : []),
  ]
  const span = corpus.earliest && corpus.latest ? `${dayInWords(corpus.earliest)} – ${dayInWords(corpus.latest)}` : 'no article has a day'
  return (
    <p
      className="corpus-bias"
      title="All that is shown comes from these articles alone. Counts are of what was read, not of what happened."
    >
      <span className="corpus-bias-only">{corpus.articles < 50 ? 'Only' : 'From'}</span> {parts.join(' · ')}
      <span className="corpus-bias-span">{span}</span>
    </p>
  )
}
