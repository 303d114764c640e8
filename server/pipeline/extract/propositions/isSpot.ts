import { type Clauses, isGround, lemmaAt, type Phrase } from './Clauses.ts'
import { words } from './words.ts'

/** Whether somebody may stand or hide there: ground, or a thing with room in or about it ("the yard", "the stalls", "an ambulance"). */
export function isSpot(clauses: Clauses, phrase: Phrase): boolean {
  return SPOTS.has(lemmaAt(clauses, phrase.head)) || SPOTS.has(clauses.words[phrase.head] ?? '') || isGround(clauses, phrase)
}

const SPOTS = words(
  `premise premises yard courtyard ward classroom class corridor roof rooftop stall box booth car ambulance vehicle van bus truck lorry train boat ship vessel tent house home kitchen basement cellar tree
  garden orchard grove door doorway entrance balcony room office lobby shop store grounds campus site ruin ruins rubble block flat apartment stairwell staircase floor dormitory shelter cave well wall fence hedge
  bush woods wood scrub pasture paddock riverbank riverside beach sand dune ditch stream pool pavement sidewalk alley lane corner crowd altar pew porch terrace attic tunnel sewer container hangar shed barn stable
  canteen kindergarten nursery library museum theatre theater studio bank cemetery park playground pitch scene perimeter buffer checkpoint roadblock worshipper patient ballot station booth thief passenger pupil civilian`,
)
