import { counted } from '../../components/counted.ts'
import { dayInWords } from '../../components/days.ts'
import type { Better, Novelty } from '../../gql/generated/graphql.ts'
import { FigureBar } from './FigureBar.tsx'
import { type Figure, told } from './qualityFigures.ts'
import { partInWords } from './subjects.ts'

/** The figure of a set, with the set's size and day, and how new its texts are. */
export function FigureLine({ figure, better }: { readonly figure: Figure; readonly better: Better }) {
  const { set, value } = figure
  return (
    <li className="figure">
      <div className="figure-set">
        <span className="figure-about">{set.about}</span>
        <span className="figure-size">
          {counted(set.documents, 'text')} · {dayInWords(set.measuredOn)} · {noveltyInWords(set.novelty)}
        </span>
      </div>
      <FigureBar {...figure} />
      <strong className="figure-value">
        {told(value)}
        {better === 'LOWER' && <span className="figure-lower"> fewer is better</span>}
      </strong>
      <p className="figure-detail">{detailOf(figure)}</p>
    </li>
  )
}

/** The figure of a part of a set. */
export function PartLine({ figure }: { readonly figure: Figure }) {
  return (
    <li className="figure">
      <div className="figure-set">
        <span className="figure-about">{partInWords(figure.part ?? '')}</span>
        <span className="figure-size">{figure.set.name}</span>
      </div>
      <FigureBar {...figure} />
      <strong className="figure-value">{told(figure.value)}</strong>
      <p className="figure-detail">{detailOf(figure)}</p>
    </li>
  )
}

function detailOf({ precision, recall, right, wanted, simplest, least, aim }: Figure): string {
  const counts =
    precision === null || recall === null
      ? `${right.toLocaleString('en')} of ${wanted.toLocaleString('en')}`
      : `${told(precision)} % of what it finds is right; it finds ${told(recall)} % of ${wanted.toLocaleString('en')}`
  const marks = [
    simplest === null ? null : `simplest rule ${told(simplest)}`,
    least === null ? null : `good enough ${told(least)}`,
    aim === null ? null : `striven for ${told(aim)}`,
  ]
  return [counts, ...marks.filter((mark) => mark !== null)].join(' · ')
}

function noveltyInWords(novelty: Novelty): string {
  switch (novelty) {
    case 'NEVER_SEEN':
      return 'never seen before'
    case 'KIN_LEARNT':
      return 'others of this set were learnt from'
    case 'LOOKED_AT':
      return 'rules were mended on these'
  }
}
