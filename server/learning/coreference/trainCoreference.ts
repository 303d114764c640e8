import { loadGazetteer } from '../../gazetteer/loadGazetteer.ts'
import { weighingChooser } from '../../pipeline/extract/coreference/linkAnaphora.ts'
import { modelPath } from '../modelPath.ts'
import { nearestName, scoreCoreference } from '../scoring/scoreCoreference.ts'
import type { TrainingRun } from '../TrainingRun.ts'
import { writeAntecedentModel } from './antecedentModelFile.ts'
import { readCoreference } from './readCoreference.ts'
import { trainAntecedents } from './trainAntecedents.ts'

/** Learns to choose antecedents from GUM (annotations CC BY 4.0), writes the weights and tells the score beside nearest-name. */
export async function trainCoreference({ folder, gazetteerFolder, tell }: TrainingRun): Promise<void> {
  const gazetteer = await loadGazetteer(gazetteerFolder)
  const [train, dev] = [await readCoreference(folder, 'train', gazetteer), await readCoreference(folder, 'dev', gazetteer)]
  const weights = trainAntecedents(train)
  await writeAntecedentModel(modelPath('antecedents.model'), weights)
  const learnt = scoreCoreference(dev, weighingChooser(weights))
  const nearest = scoreCoreference(dev, nearestName)
  tell(
    `antecedents: he, she, they ${learnt.pronouns} %, nominals ${learnt.nominals} % (nearest name ${nearest.pronouns} and ${nearest.nominals})`,
  )
}
