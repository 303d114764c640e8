import type { ReportScores, Share } from '../learning/scoring/scoreReports.ts'
import type { FolderQuality, Quality } from './Quality.ts'

/** The quality card as lines for a terminal, in percent. */
export function tellQuality({ day, folders }: Quality): string {
  return `${[`measured on ${day}`, ...folders.flatMap(tellFolder)].join('\n')}\n`
}

function tellFolder({ folder, names, attribution, coreference, places, syntax, reports }: FolderQuality): string[] {
  return [
    ...names.map((card) =>
      tellSet(folder, card, `names strict F1 ${percent(card.scores.strict.f1)}, overlap F1 ${percent(card.scores.overlap.f1)}`),
    ),
    ...attribution.map((card) => tellSet(folder, card, tellAttribution(card.scores))),
    ...coreference.map((card) =>
      tellSet(folder, card, `pronouns ${card.scores.pronouns.toFixed(1)}, descriptions ${card.scores.nominals.toFixed(1)}`),
    ),
    ...places.map((card) => tellSet(folder, card, `places within 161 km ${percent(card.scores.near / card.scores.wanted)}`)),
    ...syntax.map((card) =>
      tellSet(folder, card, `heads ${percent(card.scores.unlabelled)}, heads and relations ${percent(card.scores.labelled)}`),
    ),
    ...(reports === null ? [] : [`${folder}/seeds.dev.json: ${tellReports(reports)}`]),
  ]
}

function tellSet(folder: string, { set, documents }: { readonly set: string; readonly documents: number }, figures: string): string {
  return `${folder}/${set} (${documents} texts): ${figures}`
}

function tellAttribution({ byClass, speakerRight }: FolderQuality['attribution'][number]['scores']): string {
  const full = Object.entries(byClass).map(([name, scores]) => `${name} ${percent(scores.full.f1)}`)
  return `attribution full F1: ${full.join(', ')}; content exact F1 ${percent(byClass.all.contentExact.f1)}; speaker right ${percent(speakerRight)}`
}

function tellReports({
  entities,
  entitiesWithKind,
  days,
  statements,
  speakers,
  places,
  boilerplateEntities,
  spurious,
}: ReportScores): string {
  const shares = { entities, 'with kind': entitiesWithKind, days, statements, speakers, places, spurious }
  return [
    ...Object.entries(shares).map(([name, share]) => `${name} ${tellShare(share)}`),
    `boilerplate entities ${boilerplateEntities}`,
  ].join(', ')
}

function tellShare({ right, wanted }: Share): string {
  return `${right} of ${wanted}`
}

function percent(share: number): string {
  return (share * 100).toFixed(1)
}
