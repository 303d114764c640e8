import { foldName } from '../../../../domain/foldName.ts'
import { singular } from '../headWords.ts'
import { senseOf } from '../nouns.ts'

/** Whether a word, as written, names an office, a rank or a calling ("governor", "Gen.", "meteorologist"). */
export function isRoleNoun(written: string): boolean {
  const word = foldName(written).replace(/\.$/, '')
  const sense = senseOf(singular(word))
  return (sense?.kind === 'PERSON' && !sense.isGeneric) || RANKS.has(word) || CALLINGS.has(word)
}

/** Whether a word is a rank alone: it says nothing of where its bearer serves. */
export function isRank(written: string): boolean {
  return RANKS.has(foldName(written).replace(/\.$/, ''))
}

/** Whether a role noun stands for somebody's kin ("his wife"): no role in public life. */
export function isKin(written: string): boolean {
  return KIN.has(foldName(written))
}

const RANKS = new Set(
  'gen general col colonel lt lieutenant maj major capt captain sgt sergeant adm admiral brig brigadier marshal sen rep gov mp dr doctor prof'.split(
    ' ',
  ),
)

const CALLINGS = new Set(
  'meteorologist forecaster prefect opponent observer trader blogger milblogger guard broker brewer campaigner lecturer volunteer seismologist hydrologist geologist climatologist epidemiologist virologist sociologist criminologist pollster strategist columnist correspondent publisher archaeologist anthropologist biologist chemist physicist psychologist psychiatrist paediatrician pediatrician midwife paramedic firefighter rescuer member coordinator trustee treasurer curator librarian superintendent constable marshal comptroller auditor solicitor barrister magistrate rector dean provost vicar chaplain abbot patriarch mufti rapporteur consul attache whip premier-elect president-elect councillor councilor councilman councilwoman alderman assemblyman assemblywoman senator-elect shopkeeper merchant planner organiser organizer operator navigator instructor translator interpreter statistician demographer'.split(
    ' ',
  ),
)

const KIN = new Set(
  'wife husband father mother son daughter brother sister uncle aunt nephew niece grandfather grandmother widow dad mom mum'.split(' '),
)
