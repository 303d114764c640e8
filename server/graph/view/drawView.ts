import type { CorpusIndex } from '../corpus/CorpusIndex.ts'
import { addNodes } from './addNodes.ts'
import { assignCommunities } from './assignCommunities.ts'
import { chosenPostings } from './chosenPostings.ts'
import type { Drawing } from './Drawing.ts'
import { emptyView, type GraphMeasures, type GraphView } from './GraphView.ts'
import { joinArticles } from './joinArticles.ts'
import { joinByRole } from './joinByRole.ts'
import { joinSharing } from './joinSharing.ts'
import { joinStatements } from './joinStatements.ts'
import { layOut } from './layOut.ts'

/** The graph of the chosen nodes and all that joins them under the filter, with communities and a layout: its first frame is its last. */
export function drawView(
  index: CorpusIndex,
  { measures, ...asked }: Omit<Drawing, 'postings'> & { readonly measures: GraphMeasures },
): GraphView {
  const view = emptyView(measures)
  const drawing = { ...asked, postings: chosenPostings(index, asked.scope, asked.chosen.entities) }
  addNodes(view, index, drawing)
  if (drawing.wanted.sharing) joinSharing(view, index, drawing)
  joinArticles(view, index, drawing)
  joinStatements(view, index, drawing)
  joinByRole(view, index, drawing)
  assignCommunities(view)
  layOut(view)
  return view
}
