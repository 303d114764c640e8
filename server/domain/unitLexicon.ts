/** What an acronym of formations says: "CAA" is a combined arms army. */
export interface UnitAcronym {
  readonly branch: string | null
  readonly echelon: string
}

/** The echelon that a folded word names, also abbreviated or plural; null when it names none. */
export function echelonOf(word: string): string | null {
  return ECHELONS.get(word) ?? null
}

/** All words that name echelons, folded, with the echelon that each names. */
export function echelonForms(): Iterable<readonly [string, string]> {
  return ECHELONS
}

/** A branch's part that a folded word names ("mechanised", "mech"); null when it names none. */
export function branchWordOf(word: string): string | null {
  return BRANCH_WORDS.get(word) ?? null
}

/** What a folded acronym stands for ("caa", "mrd", "ombr"); null when it is none of formations. */
export function unitAcronymOf(word: string): UnitAcronym | null {
  return ACRONYMS.get(word) ?? null
}

/** All acronyms, folded. */
export function unitAcronyms(): Iterable<string> {
  return ACRONYMS.keys()
}

/** A branch made of the parts that its words name: "air" and "assault" → "air-assault"; null without parts. */
export function branchOf(parts: readonly string[]): string | null {
  const joined = [...new Set(parts)].join('-')
  return joined === '' ? null : (SAME_BRANCH.get(joined) ?? joined)
}

const ECHELONS = new Map(
  formsOf([
    ['corps', 'corps korps'],
    ['army', 'army armies'],
    ['division', 'division divisions div divs'],
    ['brigade', 'brigade brigades bde bdes brig'],
    ['regiment', 'regiment regiments regt regts rgt'],
    ['battalion', 'battalion battalions bn bns btn bat batt'],
    ['company', 'company companies coy'],
    ['squadron', 'squadron squadrons sqn'],
    ['battery', 'battery batteries'],
    ['platoon', 'platoon platoons'],
    ['legion', 'legion legions'],
    ['fleet', 'fleet fleets'],
    ['flotilla', 'flotilla flotillas'],
    ['wing', 'wing wings'],
    ['detachment', 'detachment detachments'],
    ['unit', 'unit units'],
    ['squad', 'squad squads'],
    ['commando', 'commando'],
    ['command', 'command'],
    ['group-of-forces', 'battlegroup battlegroups grouping groupings'],
    ['force', 'force'],
    ['task-force', 'taskforce'],
    ['group', 'group groups'],
    ['center', 'center centre'],
  ]),
)

const BRANCH_WORDS = new Map(
  formsOf([
    ['mechanised', 'mechanised mechanized mech'],
    ['motor', 'motor motorised motorized mot'],
    ['rifle', 'rifle rifles'],
    ['infantry', 'infantry inf'],
    ['naval', 'naval'],
    ['marine', 'marine marines'],
    ['air', 'air'],
    ['assault', 'assault'],
    ['airborne', 'airborne vdv parachute paratrooper paratroopers paratroop airmobile abn'],
    ['jaeger', 'jaeger jager hunter'],
    ['ranger', 'ranger rangers'],
    ['tank', 'tank'],
    ['armoured', 'armoured armored armor armour armd'],
    ['artillery', 'artillery arty'],
    ['missile', 'missile rocket'],
    ['territorial', 'territorial tdf'],
    ['defence', 'defence defense'],
    ['drone', 'drone unmanned uav'],
    ['systems', 'systems'],
    ['mountain', 'mountain mtn'],
    ['combined', 'combined'],
    ['arms', 'arms'],
    ['presidential', 'presidential'],
    ['reconnaissance', 'reconnaissance recon scout'],
    ['engineer', 'engineer engineers engineering sapper sappers'],
    ['signal', 'signal signals'],
    ['aviation', 'aviation'],
    ['tactical', 'tactical'],
    ['fighter', 'fighter'],
    ['bomber', 'bomber'],
    ['helicopter', 'helicopter'],
    ['spetsnaz', 'spetsnaz'],
    ['purpose', 'purpose'],
    ['operations', 'operations'],
    ['operational', 'operational operative'],
    ['national', 'national'],
    ['border', 'border'],
    ['cavalry', 'cavalry'],
    ['commando', 'commando commandos'],
    ['police', 'police'],
    ['gendarmerie', 'gendarmerie'],
    ['security', 'security'],
    ['storm', 'storm'],
    ['shock', 'shock'],
    ['strike', 'strike'],
    ['rapid', 'rapid quick'],
    ['reaction', 'reaction response'],
    ['intervention', 'intervention'],
    ['deployment', 'deployment'],
    ['support', 'support'],
    ['expeditionary', 'expeditionary'],
    ['amphibious', 'amphibious'],
    ['landing', 'landing'],
    ['volunteer', 'volunteer'],
    ['light', 'light'],
    ['heavy', 'heavy'],
    ['stryker', 'stryker'],
    ['intelligence', 'intelligence'],
    ['medical', 'medical'],
    ['military', 'military'],
    ['anti', 'anti'],
    ['aircraft', 'aircraft'],
    ['strategic', 'strategic'],
    ['sniper', 'sniper'],
    ['evacuation', 'evacuation'],
    ['camel', 'camel'],
    ['combat', 'combat'],
    ['field', 'field'],
    ['coastal', 'coastal'],
    ['patrol', 'patrol'],
    ['carrier', 'carrier'],
    ['submarine', 'submarine'],
    ['destroyer', 'destroyer'],
    ['missiles', 'missiles'],
    ['mortar', 'mortar'],
    ['chemical', 'chemical'],
    ['radiation', 'radiation'],
    ['electronic', 'electronic ew'],
    ['warfare', 'warfare'],
    ['logistics', 'logistics logistic sustainment'],
    ['transport', 'transport'],
    ['training', 'training'],
    ['cyber', 'cyber'],
    ['fusilier', 'fusilier fusiliers'],
    ['grenadier', 'grenadier grenadiers'],
    ['dragoon', 'dragoon dragoons'],
    ['paramilitary', 'paramilitary'],
    ['army', 'army'],
  ]),
)

const SAME_BRANCH = new Map([
  ['marine', 'naval-infantry'],
  ['marine-infantry', 'naval-infantry'],
  ['infantry-naval', 'naval-infantry'],
  ['territorial', 'territorial-defence'],
  ['drone-systems', 'drone'],
  ['operations', 'special-operations'],
  ['purpose', 'special-purpose'],
  ['motor-mechanised', 'mechanised'],
  ['mechanised-infantry', 'mechanised'],
  ['airborne-assault', 'air-assault'],
])

/** English and Ukrainian or Russian acronyms; to stand alone they want a number beside them. */
const ACRONYMS = new Map(
  (
    [
      ['combined-arms', 'army', 'caa gcaa'],
      ['tank', 'army', 'gta'],
      ['army', 'corps', 'ac'],
      ['motor-rifle', 'division', 'mrd gmrd'],
      ['motor-rifle', 'brigade', 'mrb omrb omsbr smrb'],
      ['motor-rifle', 'regiment', 'mrr gmrr'],
      ['tank', 'division', 'gtd'],
      ['tank', 'brigade', 'otbr'],
      ['mechanised', 'brigade', 'ombr'],
      ['assault', 'brigade', 'oshbr'],
      ['air-assault', 'brigade', 'odshbr'],
      ['airborne', 'brigade', 'oaembr opdbr'],
      ['mountain-assault', 'brigade', 'ogshbr'],
      ['motor-infantry', 'brigade', 'ompbr'],
      ['naval-infantry', 'brigade', 'nib obrmp obmp'],
      ['territorial-defence', 'brigade', 'obrto'],
      ['air-assault', 'division', 'vdd'],
      ['infantry', 'division', 'id'],
      ['light-infantry', 'division', 'lid'],
      ['light-infantry', 'battalion', 'lib'],
      ['infantry', 'battalion', 'ib'],
      ['tactical', 'battalion', 'btg btgr'],
      ['combat', 'brigade', 'bct'],
      ['armoured', 'brigade', 'abct'],
      ['infantry', 'brigade', 'ibct'],
      ['stryker', 'brigade', 'sbct'],
      ['rifle', 'battalion', 'rr'],
      ['expeditionary', 'unit', 'meu'],
      ['expeditionary', 'force', 'mef'],
      ['cavalry', 'regiment', 'acr'],
      ['carrier-strike', 'group', 'csg'],
      ['special-forces', 'group', 'sfg'],
      ['tactical', 'group', 'tg otg tgr'],
      ['operations', 'command', 'moc'],
      ['defence', 'force', 'pdf'],
      ['operational-strategic', 'group', 'osg'],
    ] as const
  ).flatMap(([branch, echelon, forms]) => forms.split(' ').map((form): [string, UnitAcronym] => [form, { branch, echelon }])),
)

function formsOf(rows: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return rows.flatMap(([meaning, forms]) => forms.split(' ').map((form): readonly [string, string] => [form, meaning]))
}
