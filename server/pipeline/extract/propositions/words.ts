import { months } from '../../../domain/months.ts'

const sets = new Map<string, ReadonlySet<string>>()

/** A set of words from one line; the same for the same line, so that it may be written where it is used. */
export function words(line: string): ReadonlySet<string> {
  const known = sets.get(line)
  if (known !== undefined) return known
  const made = new Set(line.split(/\s+/))
  sets.set(line, made)
  return made
}

/** Those who fight or guard, by their dictionary form: troops, groups, weapons with a crew. */
export const FORCES = words(
  `force forces troop troops soldier fighter serviceman servicewoman personnel militant reservist mercenary gunman guerrilla rebel insurgent jihadist terrorist paramilitary
  militia militiaman paratrooper marine commando conscript recruit volunteer defender attacker invader occupier peacekeeper infantry infantryman sniper gunner ranger legionnaire
  army navy military unit brigade battalion regiment division corps platoon squad detachment garrison column convoy contingent grouping formation group movement faction junta
  enemy opposition regime government side coalition alliance separatist islamist extremist man officer guard police reinforcement vanguard tank armour armor vehicle patrol commander warlord general leader jet
  assailant intruder raider marauder mujahid mujahideen servicemen militiamen guardsmen infantrymen
  bandit gang cartel defence defense command lad comrade trooper gunner detachment armada fleet squadron crew attackers policeman gendarme legion coastguard`,
)

/** People who fight, one by one: what numbers of forces count. */
export const FIGHTERS = words(
  `troop troops soldier fighter serviceman personnel man force militant reservist mercenary rebel insurgent gunman guerrilla jihadist paratrooper marine commando conscript
  servicemen militiamen guardsmen infantrymen mujahideen volunteer defender peacekeeper instructor adviser advisor infantryman militiaman recruit paramilitary legionnaire terrorist policeman gendarme guardsman`,
)

/** Bodies of fighters that are sent and counted whole. */
export const BODIES = words(
  'brigade battalion regiment division reinforcement contingent unit convoy column tank vehicle equipment armour armor grouping',
)

/** Nouns before a noun that tell whose it is, as an adjective does: "rebel hands", "army jets". */
export const OWNING = words(
  `rebel government army junta militia insurgent paramilitary enemy opposition separatist regime jihadist guerrilla police coalition state military militant federal loyalist
  islamist terrorist naval foreign allied union nato`,
)

/** Settlements and stretches of land. */
export const PLACES = words(
  `city town village settlement hamlet region district area territory capital province part quarter neighbourhood neighborhood half bank edge outskirt outskirts suburb centre
  center road island township country state land county municipality locality department zone sector portion share third everything whole rest soil downtown heartland enclave pocket valley corridor salient plateau peninsula islet archipelago reef atoll stretch
  coast shore border frontier front belt strip north south east west northeast northwest southeast southwest`,
)

/** What is held though it is no settlement. */
export const FACILITIES = words(
  `hill ridge height hilltop crossing bridge airport airfield airbase base port harbour harbor stronghold highway station hospital factory plant market street post headquarters
  garrison barracks barrack headquarter airstrip elevator bunker hotel mill stadium warehouse camp fort fortress citadel castle checkpoint building mine field oilfield dam refinery prison school university church mosque compound trench position outpost
  gate quay pier dock site pit quarry temple shrine wharf jetty clinic bazaar steelworks steelwork bridgehead foothold courthouse embassy monastery cathedral slope summit peak
  hall river junction roundabout palace ministry parliament depot terminal runway farm forest canal railway tunnel mountain pass ground line defence defense court square`,
)

/** Weapons that fly or are fired, and what fires them from afar. */
export const WEAPONS = words(
  `drone missile rocket uav shell bomb aircraft helicopter jet warplane plane fighter-jet artillery mortar gunship bomber projectile munition warhead torpedo tank gun howitzer
  warship gunboat quadcopter submarine airstrike strike attack raid barrage bombardment fire grenade mine`,
)

/** What is fired, launched or dropped, and comes down on its target. */
export const HURLED = words('drone missile rocket shell bomb projectile mortar munition')

/** What defenders bring down. */
export const FLYING = words(
  'drone missile rocket uav aircraft helicopter jet warplane plane bomber balloon projectile mortar shell target bomb gunship airliner airplane',
)

/** What is counted as lost when it is captured or destroyed: vehicles, vessels, aircraft, guns. */
export const MACHINES = words(
  'vehicle truck lorry tank drone missile rocket aircraft warplane helicopter jet ship boat gun howitzer cannon launcher plane carrier system warship mortar motorcycle boat pickup',
)

/** Attacks from afar, as nouns. */
export const FIRE_NOUNS = words(
  'strike airstrike shelling bombing bombardment barrage raid attack missile bomb shell rocket drone salvo volley blitz pounding fire strikes cannonade',
)

/** Words of time: a phrase headed by one says when, not where. */
export const TIMES = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december day week month year night
  morning evening afternoon noon midnight dawn dusk nightfall hour minute weekend decade time moment spring summer autumn winter today yesterday tomorrow overnight recent past period
  century season beginning end start midday daybreak sunrise sunset anniversary eve`,
)

/** A number beside one is a day. */
export const MONTHS: ReadonlySet<string> = new Set(months)
