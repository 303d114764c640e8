import { words } from './words.ts'

/** Deeds that somebody is blamed for or claims, as nouns. */
export const DEEDS = words(
  `attack ambush strike airstrike bombing shelling bombardment massacre killing raid assault explosion blast kidnapping abduction assassination shooting sabotage murder poisoning
  flood fire crash disaster collapse spill leak outage theft fraud hack cyberattack breach arson looting rape atrocity crime torture disappearance death drowning accident failure
  burst downing stabbing incursion provocation violence unrest riot stampede derailment contamination outbreak famine`,
)

/** Deeds that are fire from afar. */
export const FIRE_DEEDS = words('strike airstrike shelling bombardment shell bomb missile')
