/** Echelons that make a number or a name before them a military unit by themselves. */
export const plainEchelons = words('brigade regiment battalion corps squadron platoon flotilla legion fleet detachment battery')

/** Words between number and echelon that say nothing of the branch. */
export const qualifiers = words(
  'separate sep palace independent guards gds guard special red banner elite forces systems honorary honor honour riot gang imperial royal regular reserve reserves theater theatre joint task self propelled anti counter terror terrorism territorial mobile motorcycle wheeled order public presidential republican high power heavy',
)

/** Units' trades in small letters between a name and "unit", "squad", "detachment": "White Heron police unit". */
export const unitTrades = words(
  'police drone reconnaissance sniper assault special elite commando volunteer intelligence evacuation paramilitary forces military border counterterrorism counter-terrorism terrorism anti-terrorism bomb rescue sabotage artillery air defence defense storm infantry tank mortar strike combat interceptor gendarmerie patrol riot intervention operations spetsnaz guard mechanised mechanized airborne cavalry engineer sapper training',
)

/** Words before "Corps", "Brigade", "Legion" … that make them something else. */
export const civilianNames = words(
  'peace press diplomatic officer officers medical dental drum bugle job jobs conservation mercy fire american british foreign red youth pioneer student students national consular nursing cadet cadets training boys girls church temperance ambulance salvation teaching teacher judicial civil work labor labour bicycle merchant car cab taxi truck van vehicle bus aircraft trading fishing shipping tanker shadow whaling rental delivery robotaxi airline rescue climate health flying arson serious vice homicide fraud drugs detective crime marching brass tesla uber boeing airbus',
)

/** Words with a capital that stand before a formation without being its name. */
export const outsiders = words(
  'gru fsb sbu svr hur gur cia knla kna a an the this that these those its their his her our another each every own same whole two three four five six seven several many most some other any both all no in on at of from with by for and or but as to after before when while where near under over against since until if why how what who than then there here army military navy air force forces marine marines police ground guard nato un eu us uk u.s u.k un-led troops soldiers fighters members commanders commander general colonel major captain lieutenant sergeant brigadier admiral president minister chief spokesman spokeswoman spokesperson officer officers private former senior elite special local new old one entire head deputy acting government rebel rebels militia infantry artillery tank armoured armored mechanised mechanized airborne assault naval drone engineer rifle volunteer january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday today yesterday meanwhile however said says first second third combat russian-backed',
)

/** Particles inside names: "al-Baraa ibn Malik Battalion". */
export const nameParticles = words('ibn bin ben bint abu al el de la del du van von da di of and the')

/** Arabic articles before a hyphen. */
export const articlesOfNames = words('al el an ar as ash at ad adh ed es er ez az')

/** Owners whose 's is part of a name: "Lashio People's Defence Force", "King's Own Regiment". */
export const owners = words('people peoples king queen prince princess duke women magyar emperor martyrs hetman kings queens')

/** Words that end "X Force" bodies which are no single unit: the whole air force, a police force. */
export const bodyForces = words(
  'air police border defence defense support armed security labour labor work coast national space working royal the a use peacekeeping multinational stabilization stabilisation interim african international full brute air-defence sales federal state local driving life market centrifugal political salesforce workforce gravitational brain military naval deadly lethal excessive physical',
)

/** Words that, several together or beside "special", make "Force", "Group", "Unit" or "Squad" a police or military formation. */
export const specialTrades = words(
  'operations forces task action reaction response intervention weapons tactics tactical purpose anti counter boat assault reconnaissance police warfare mission deployment terrorism counterterrorism terror counter-terrorism anti-terrorism robbery crime kidnapping gang strike mobile commando security protection services service riot gang',
)

/** People and things of war that say what a text is about. */
export const militaryWords = words(
  'soldier soldiers fighter fighters troops troop servicemen serviceman serviceperson paratrooper paratroopers militant militants militia militiamen gunmen gunner gunners commander commanders sergeant lieutenant colonel major captain general army military brigade brigades battalion battalions regiment regiments infantry infantryman artillery tanks drones shelling shelled mortar frontline front trenches trench garrison junta rebels rebel offensive counteroffensive deployed scouts scout sappers sapper medics marines commandos warplanes armoured armored mechanised mechanized assault airstrike ambush barracks recruits conscripts mobilised mobilized veterans wounded warlord brigadier spokesman operators pilots positions bridgehead',
)

/** People of a unit: "soldiers of the 79th", "79th commander". */
export const peopleOfUnits = words(
  'soldier soldiers fighter fighters troops troop servicemen serviceman serviceperson servicepeople servicewoman paratrooper paratroopers gunmen gunner gunners commander commanders deputy sergeant sergeants lieutenant officer officers medic medics scouts scout sappers sapper marines commandos operators operator pilots pilot men women fighters drones drone tanks tank crews crew infantry infantryman infantrymen artillery artillerymen gunners veterans veteran recruits conscripts spokesman spokeswoman spokesperson chief staff headquarters elements units unit companies battalions battalion positions members member snipers sniper vehicles convoy column remnants part parts neighbours neighbors comrades guns instructors',
)

/** What a number counts that is no formation: "the 155th day". */
export const counted = words(
  'day days anniversary birthday session floor street avenue minute time person year month week hour night round edition congress meeting parallel century amendment attack annual grade place position lap hole over inning district ward precinct circuit legislature parliament convention consecutive straight such district-level percentile victim death case attempt ballot seat season game match goal win title summit festival assembly package tranche strike vote president prime pope king general victim house block arrondissement kilometre kilometer mile',
)

/** Words of sport, courts and business near a civilian "Division" or "unit". */
export const civilianWords = words(
  'league club match season goal goals coach football soccer rugby cricket relegated relegation promoted promotion championship cup fans striker midfielder basketball hockey court appeal plaintiff shares revenue profit profits sales earnings bank investors shareholders customers quarter quarterly stock subsidiary dividend ceo turnover acquisition retailer carmaker',
)

/** Letters of the alphabet by radio: "Bravo Company". */
export const radioLetters = words(
  'alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey x-ray yankee zulu',
)

/** Weapons and bodies that are named before "battalion", "squadron" without being its name. */
export const notNames = words(
  'himars patriot leopard abrams bradley iskander buk tor stryker nato un eu osce isis is hamas hezbollah wagner taliban rsf m23 fardc idf mig su f-16 f-35 osint ngo tv fsb sbu gru cia fbi',
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
