import { ACCIDENTS } from './civil/accidents.ts'
import { BUILDINGS } from './civil/buildings.ts'
import { BUSINESS } from './civil/business.ts'
import { CRIME } from './civil/crime.ts'
import { ELECTIONS } from './civil/elections.ts'
import { GOODS } from './civil/goods.ts'
import { GOVERNMENT } from './civil/government.ts'
import { HAZARDS } from './civil/hazards.ts'
import { HEALTH } from './civil/health.ts'
import { JUSTICE } from './civil/justice.ts'
import { MEDIA } from './civil/media.ts'
import { TRANSPORT } from './civil/transport.ts'
import { WORK } from './civil/work.ts'

/** Words for one thing in accidents, health, trade, law, politics and daily life, a sense a line, in plain forms. */
export const CIVIL_LIFE: readonly string[] = [
  ...ACCIDENTS,
  ...BUILDINGS,
  ...BUSINESS,
  ...CRIME,
  ...ELECTIONS,
  ...GOODS,
  ...GOVERNMENT,
  ...HAZARDS,
  ...HEALTH,
  ...JUSTICE,
  ...MEDIA,
  ...TRANSPORT,
  ...WORK,
]
