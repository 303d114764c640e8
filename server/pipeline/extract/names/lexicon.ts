/** Small closed classes of English words, lower case, that tell what kind of name stands beside or inside. Each class is one bit. */
const classes = {
  title:
    'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame sheikh sheikha sultan emir king queen prince princess pope archbishop bishop rev rev. reverend imam ayatollah mullah rabbi judge justice st st. saint president vice-president premier chancellor senator sen sen. rep rep. congressman congresswoman governor gov. mayor minister secretary ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman chairperson chief director head leader founder analyst expert lawyer activist journalist author coach captain striker',
  rank: 'general gen gen. lieutenant lt lt. colonel col col. major maj maj. captain capt capt. commander cmdr cmdr. brigadier brig brig. sergeant sgt sgt. corporal cpl private admiral adm adm. marshal inspector commodore officer constable superintendent commissioner',
  organizationNoun:
    'ministry department agency bureau office committee commission council parliament assembly senate congress court tribunal police army navy force forces guard corps command staff government administration authority union association federation confederation league society institute institution university college school academy foundation fund trust bank group company corporation corp corp. inc inc. ltd ltd. llc plc gmbh holdings industries partners enterprises airlines airways motors times post news press herald tribune gazette journal magazine radio television tv network media party movement front alliance coalition club team fc united city rovers organisation organization center centre hospital museum church board chamber exchange service services directorate secretariat initiative project observatory forum network studio studios records',
  placeNoun:
    'city town village district province region county state oblast governorate prefecture municipality suburb neighbourhood neighborhood street road avenue highway square bridge river lake sea ocean bay gulf strait canal island islands peninsula mountain mountains mount hill hills valley desert forest park airport port station stadium prison camp border north south east west northern southern eastern western central coast capital republic kingdom area zone crossing dam mine refinery plant cape fort beach territory plateau creek falls hospital square',
  worksNoun:
    'award prize cup championship championships open festival games olympics war battle treaty agreement accord act bill law constitution operation day week year festival book album film movie song show series election elections summit conference convention league plan protocol report resolution declaration tournament grand prix',
  speech:
    'said says say told tells added adds claimed claims announced warned denied confirmed argued insisted noted explained wrote stated asked replied tweeted according reported acknowledged stressed urged vowed believes thinks met visited',
  locative: 'in at near from to of around outside inside across between toward towards into through off via throughout along over',
  organizational: 'by with at for against joined founded',
  connector:
    'of de la del della di da dos das du des der den van von al el ul bin ibn ben bint abu the and for & - – y e et und für on in to',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun',
  month:
    'january february march april may june july august september october november december jan jan. feb feb. mar apr apr. jun jul aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.',
  role: 'minister president chief secretary spokesman spokeswoman director chairman ceo manager leader commander governor mayor analyst professor lawyer founder editor correspondent officials official troops forces soldiers people citizens government authorities military language',
  function:
    'the a an this that these those it its he she they we you i his her their our my and but or so yet then now when while where after before since if as at in on for from with by to of although though however meanwhile still also both some many most all no not what why how who there here is was are were be been has have had will would can could may might should do does did',
  kinship: 'brother sister mother father son daughter wife husband uncle aunt cousin widow grandfather grandmother friend aged',
  compass:
    'north south east west northern southern eastern western central north-east northeast northwest southeast southwest upper lower new old great greater saint san santa el al los las port fort mount lake',
} as const

/** A class of words that help to tell names. */
export type WordClass = keyof typeof classes

const bits = new Map<string, number>()
const classNames = Object.keys(classes).filter((name): name is WordClass => name in classes)

/** The bit of a class in wordClassesOf. */
export function bitOf(name: WordClass): number {
  return 1 << classNames.indexOf(name)
}

/** The classes of a lower-case word, as bits; 0 for none. */
export function wordClassesOf(lower: string): number {
  if (bits.size === 0) fillBits()
  return bits.get(lower) ?? 0
}

function fillBits(): void {
  classNames.forEach((name, index) => {
    for (const word of classes[name].split(' ')) bits.set(word, (bits.get(word) ?? 0) | (1 << index))
  })
}
