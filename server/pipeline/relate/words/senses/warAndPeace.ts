import { AIR_AND_SEA } from './war/air.ts'
import { ARMIES } from './war/armies.ts'
import { ATTACKS } from './war/attacks.ts'
import { BORDERS } from './war/borders.ts'
import { DEEDS } from './war/deeds.ts'
import { GROUND } from './war/ground.ts'
import { IDIOMS } from './war/idioms.ts'
import { LOSSES } from './war/losses.ts'
import { SECRETS_AND_POWER } from './war/secrets.ts'
import { SPEECH } from './war/speech.ts'
import { STATES } from './war/states.ts'
import { TALKS } from './war/talks.ts'

/** Words for one thing in war, between states and at borders, a sense a line, in plain forms. */
export const WAR_AND_PEACE: readonly string[] = [
  ...ATTACKS,
  ...GROUND,
  ...ARMIES,
  ...LOSSES,
  ...AIR_AND_SEA,
  ...TALKS,
  ...BORDERS,
  ...SECRETS_AND_POWER,
  ...DEEDS,
  ...STATES,
  ...IDIOMS,
  ...SPEECH,
]
