import { isSomebody } from '../isSomebody.ts'
import { type Passage, tagAt, wordAt } from '../Passage.ts'
import type { Range } from '../Range.ts'

/** Whether a noun phrase stands for somebody who could tell: a name, a common noun for people or bodies, or what ends like one for whoever does something ("a gunner", "the insurers"). */
export function isDoer(passage: Passage, named: Range): boolean {
  if (isSomebody(passage, named) || tagAt(passage, named.end - 1) === 'PROPN' || DOERS.test(wordAt(passage, named.end - 1))) return true
  const head = wordAt(passage, headOf(passage, named))
  return BODIES.test(head) || (ENDINGS.test(head) && !THINGS.test(head))
}

/** The noun before any "at the gate", "who survived", "reached by phone". */
function headOf(passage: Passage, { first, end }: Range): number {
  let head = first
  for (let at = first; at < end; at++) {
    if (/^(?:ADP|SCONJ|VERB|AUX)$/.test(tagAt(passage, at)) || /^(?:,|who|which|whose)$/.test(wordAt(passage, at))) break
    if (tagAt(passage, at) === 'NOUN') head = at
  }
  return head
}

/** Common words for people and bodies that describe nobody by themselves. */
const DOERS = /(?:master|keeper|holder|worker|owner|maker|skipper|clerk|boss|guild|club|league|camp|board|panel|watchdog|inquiry)s?$/

const BODIES =
  /^(?:consorti(?:um|a)|chambers?|customs|management|coastguard|presidency|embass(?:y|ies)|headquarters|secretariat|missions?|delegations?|leadership|syndicates?|cooperatives?|collectives?|brigades?|inspectorates?|treasury|producers?|famil(?:y|ies)|relatives?|cooks?|mechanics?|neighbou?rs?|opposition|crews?|airlines?|insurers?|detectives?|investigators?|tribes?|cousins?|nieces?|friends?|guards?|monks?|guides?|locals|refugees?|employees?|trainees?|appointees?|nominees?|retirees?|evacuees?)$/

/** Of people who do something: gunner, director, chemist, technician, engineer. */
const ENDINGS = /(?:[a-z]{3}er|[a-z]{3}or|[a-z]{3}ist|[a-z]{3}ian|eer|[a-z]{2}man|[a-z]{2}woman|[a-z]{2}men|[a-z]{2}women|person)s?$/

const THINGS =
  /^(?:.{0,24}(?:paper|letter|poster|banner|sticker|number|water|weather|power|order|river|tower|border|quarter|matter|shelter|container|computer|corridor|sector|factor|motor|reactor|tractor|indicator|generator|error|mirror|terror|horror|door|floor|list|chapter|register|server|career|beer|pier|career|tier|frontier|summer|winter|september|october|november|december|corner|dinner|cover|layer|danger|finger|anger|hunger|timber|chamber|member's|rubber|figure|transfer|offer|fever|lever|silver|order|trailer|tanker|bomber|steamer|trawler|freighter|cruiser|destroyer|launcher|helicopter|counter|printer|boiler|cooler|heater|meter|theater|disaster|cluster|master|center|manner|tender|gender|murder|powder|ladder|folder|shoulder|thunder|wonder|fodder|colour|color|flavor|armor|harbor|labor|vapor|tumor|rumor|favor|behavior|interior|exterior|anchor|error|twist|mist|fist|wrist))s?$/
