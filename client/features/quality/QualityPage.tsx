import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useQuery } from 'urql'
import { Button } from '../../components/Button.tsx'
import { counted } from '../../components/counted.ts'
import { dayInWords } from '../../components/days.ts'
import { Empty } from '../../components/Empty.tsx'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { useTitle } from '../../hooks/useTitle.ts'
import { useAddress } from '../../state/address.ts'
import { Changes } from './Changes.tsx'
import { InShort } from './InShort.tsx'
import { QualityQuery } from './QualityQuery.ts'
import { type Quality, setsOf } from './qualityFigures.ts'
import { ReadingTheBars } from './ReadingTheBars.tsx'
import { SetsTable } from './SetsTable.tsx'
import { ShortOfAims } from './ShortOfAims.tsx'
import { Speed } from './Speed.tsx'
import { SubjectSection } from './SubjectSection.tsx'
import { subjectsOf } from './subjects.ts'
import './quality.css'

/** How good is it? What was measured, on which texts, and what the figures mean; laid over the desk, which stays as it was. */
export function QualityPage() {
  const [{ data, error }, ask] = useQuery({ query: QualityQuery })
  const [{ view }, setAddress] = useAddress()
  const page = useRef<HTMLElement>(null)
  useTitle('How good is it?')
  useEffect(() => page.current?.focus({ preventScroll: true }), [])
  useEffect(() => {
    // Before the desk hears of it: Escape closes this page, not what lies open below.
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      void setAddress({ page: null })
    }
    document.addEventListener('keydown', leave, { capture: true })
    return () => document.removeEventListener('keydown', leave, { capture: true })
  }, [setAddress])
  return (
    <main className="quality" id="quality" ref={page} tabIndex={-1} aria-labelledby="quality-title">
      <div className="quality-column">
        <Button weight="quiet" className="quality-back" onClick={() => setAddress({ page: null })}>
          <ArrowLeft size={14} aria-hidden /> Back to the {view}
        </Button>
        <h2 className="quality-title" id="quality-title">
          How good is it?
        </h2>
        {error && <Failure what="The figures could not be loaded." error={error} onRetry={ask} />}
        {!error && data === undefined && <Loading what="the figures" lines={8} />}
        {data?.quality === null && <Empty title="Nothing was measured yet.">Run npm run eval -- tests/gold, then start again.</Empty>}
        {data?.quality && <Card quality={data.quality} />}
      </div>
    </main>
  )
}

function Card({ quality }: { readonly quality: Quality }) {
  const sets = setsOf(quality)
  return (
    <>
      <p className="quality-lede">
        Hearsay reads by rules and by small learnt models, and it errs. So people marked by hand what a careful reader finds in{' '}
        {counted(sets.length, 'set')} of texts; the very code that reads your articles read them too, and here is how often the two agree.
        Last measured on {dayInWords(quality.measuredOn)}.
      </p>
      <InShort quality={quality} />
      <ShortOfAims quality={quality} />
      <ReadingTheBars />
      {subjectsOf(quality.measures).map(({ subject, measures }) => (
        <SubjectSection key={subject} subject={subject} measures={measures} />
      ))}
      {quality.speed !== null && <Speed speed={quality.speed} />}
      <Changes quality={quality} />
      <SetsTable sets={sets} />
      <p className="quality-end">
        The same figures are in <a href="./graphiql.html">GraphQL</a> as <code>quality</code>. They say how well articles are read, not
        whether what is said in them is true: Hearsay never judges that.
      </p>
    </>
  )
}
