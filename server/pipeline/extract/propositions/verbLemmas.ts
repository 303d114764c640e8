import { verbForms } from '../statements/verbForms.ts'
import { rememberingWords } from '../tokens/WordMemory.ts'

/** The dictionary form of a verb that readers know, from any of its forms; null for all others. Rare pasts ("shelled", "fled") are often lemmatised wrongly. */
export const verbLemma = rememberingWords(({ plain }) => lemmas.get(plain) ?? null)

const REGULAR =
  `abandon abduct abolish absorb accuse acquit advance advise aim amass ambush annex approach arrest arrive assault assassinate attack attempt avert avoid bar base
  battle belong besiege blame blast block blockade bomb bombard breach bury camp cancel capture cause cease cede charge claim clash cleanse clear close collapse command
  commandeer condemn confess confirm conquer contain contest continue control convict cover crash crawl create cross crush damage date defend deny depart depict deploy destroy detain
  disappear dislodge dismiss dispatch dispute dominate down dump ease eliminate encircle encroach end engage engulf enter envelop erupt escalate establish evacuate exchange execute
  expel explode fail fend film fire flatten foil follow force free fortify gain garrison gather geolocate govern guard halt hammer happen help identify ignore incorporate infiltrate injure
  instigate instruct intend intensify intercept interdict invade isolate issue jail jam join kidnap kill lament land last launch level liberate lift lob loot manage march mass massacre
  mastermind mount move murder neutralise neutralize notch number estimate obey obtain occupy occur open operate orchestrate order oust overpower own pass patrol pause penetrate perish perpetrate persist picture
  plant play pledge plough plow pound pour predict prepare press prevent proceed project promise provoke publish pull pummel purge push quell rage raid rain raise rake ram
  reach rebuff reclaim recapture recognise recognize reconquer redeploy regain reinforce reject release relieve relinquish relocate remain reopen repel report repulse request rescue resist restore resume
  retain retreat roam rock roll rotate ruin rule rush sabotage score seal secure seize sever shell show shower siege slam slaughter slow solidify sound spot stage stall station stay stop storm strand
  subside suffer suppress surrender surround survive target threaten thwart torch total trade transfer trap travel trigger trouble turn unleash urge use vacate vow wage want
  ward wipe withstand witness wound flare subside tell wave flutter snap tighten hem box pen bottle pin coop hurl pump funnel airlift ferry feed topple torch torpedo shred obliterate pulverise pulverize knock fell
  wreck scupper scuttle violate flout initiate walk slip melt strafe ransack pillage rape murder torture behead lynch poison desecrate dynamite shatter ravage redeploy regroup burn hunt vacate cease starve tell reassert outnumber mobilise mobilize choke strangle defeat crush smash rout frustrate collapse drop wrench prise loose tie link connect require covet ban impose declare demand pulverise vanish budge clear empty file martyr succumb return resume restart misfire wait carry blow up`.split(
    /\s+/,
  )

/** Verbs that go their own way: base, past, participle. */
const IRREGULAR = `begin began begun|bear bore borne|beat beat beaten|break broke broken|bring brought brought|build built built|buy bought bought|catch caught caught|cling clung clung|come came come|cut cut cut|do did done
  |drag dragged dragged|draw drew drawn|drive drove driven|drop dropped dropped|drown drowned drowned|fall fell fallen|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|get got got|give gave given|go went gone
  |grip gripped gripped|hear heard heard|hide hid hidden|hit hit hit|hold held held|keep kept kept|knock knocked knocked|know knew known|lay laid laid|lead led led|leave left left|lose lost lost|make made made|march marched marched|meet met met
  |mean meant meant|outgun outgunned outgunned|overrun overran overrun|overthrow overthrew overthrown|overtake overtook overtaken|patrol patrolled patrolled|pin pinned pinned|plan planned planned|plot plotted plotted|put put put|quit quit quit|retake retook retaken
  |ride rode ridden|rise rose risen|run ran run|see saw seen|seek sought sought|send sent sent|set set set|shoot shot shot|shut shut shut|slip slipped slipped|spread spread spread|stand stood stood|steal stole stolen|step stepped stepped
  |strike struck struck|sweep swept swept|swear swore sworn|take took taken|throw threw thrown|thrust thrust thrust|trap trapped trapped|undertake undertook undertaken|win won won|withdraw withdrew withdrawn|withhold withheld withheld|wrest wrested wrested|stop stopped stopped
  |rid rid rid|ram rammed rammed|slam slammed slammed|bar barred barred|level levelled levelled|expel expelled expelled|repel repelled repelled|rebel rebelled rebelled|annex annexed annexed|commit committed committed|compel compelled compelled|control controlled controlled|acquit acquitted acquitted|kidnap kidnapped kidnapped|jam jammed jammed|hem hemmed hemmed|pen penned penned|slip slipped slipped|blow blew blown|tear tore torn|rip ripped ripped|hang hung hung|creep crept crept|steal stole stolen|pull pulled pulled|shell shelled shelled|ring ringed ringed|sow sowed sown`

function formsOf(): Map<string, string> {
  const forms = new Map<string, string>()
  const put = (form: string, lemma: string): void => {
    if (!forms.has(form)) forms.set(form, lemma)
  }
  for (const entry of IRREGULAR.split('|')) {
    const [base = '', past = '', participle = ''] = entry.trim().split(' ')
    for (const form of [base, past, participle, `${base}s`, `${base}ing`, `${base.replace(/e$/, '')}ing`, `${base}${base.slice(-1)}ing`])
      put(form, base)
  }
  for (const lemma of REGULAR) {
    const { base, third, past, participle, ing } = verbForms(lemma)
    for (const form of [base, third, past, participle, ing]) put(form, lemma)
  }
  return forms
}

const lemmas: ReadonlyMap<string, string> = formsOf()
