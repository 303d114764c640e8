/** The forms of an English verb: base, third person, past, past participle and -ing; irregular pasts from a table. */
export function verbForms(lemma: string): {
  readonly base: string
  readonly third: string
  readonly past: string
  readonly participle: string
  readonly ing: string
} {
  const [past, participle = past] = irregular[lemma] ?? [regularPast(lemma)]
  return { base: lemma, third: thirdOf(lemma), past: past ?? lemma, participle: participle ?? past ?? lemma, ing: ingOf(lemma) }
}

const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  think: ['thought'],
  know: ['knew', 'known'],
  lose: ['lost'],
  win: ['won'],
  get: ['got'],
  feel: ['felt'],
  hear: ['heard'],
  see: ['saw', 'seen'],
  swear: ['swore', 'sworn'],
  speak: ['spoke', 'spoken'],
  hold: ['held'],
  foresee: ['foresaw', 'foreseen'],
  forecast: ['forecast'],
  read: ['read'],
  show: ['showed', 'shown'],
  find: ['found'],
  put: ['put'],
  mean: ['meant'],
  seek: ['sought'],
  rebut: ['rebutted'],
  quip: ['quipped'],
  admit: ['admitted'],
  submit: ['submitted'],
  refer: ['referred'],
  plan: ['planned'],
  permit: ['permitted'],
  dub: ['dubbed'],
  slam: ['slammed'],
  blog: ['blogged'],
  commit: ['committed'],
  go: ['went', 'gone'],
  have: ['had'],
  make: ['made'],
  come: ['came', 'come'],
  let: ['let'],
  bet: ['bet'],
  hit: ['hit'],
  cut: ['cut'],
  shoot: ['shot'],
  take: ['took', 'taken'],
  give: ['gave', 'given'],
  lay: ['laid'],
  withdraw: ['withdrew', 'withdrawn'],
  draw: ['drew', 'drawn'],
  stand: ['stood'],
  stick: ['stuck'],
  keep: ['kept'],
  cling: ['clung'],
  bring: ['brought'],
  throw: ['threw', 'thrown'],
}

const doubling = new Set([
  'rebut',
  'quip',
  'admit',
  'submit',
  'refer',
  'plan',
  'permit',
  'dub',
  'slam',
  'blog',
  'commit',
  'put',
  'chat',
  'snap',
  'chip',
  'demur',
  'let',
  'bet',
  'hit',
  'cut',
  'pin',
  'drop',
  'scrap',
  'trim',
])

function regularPast(lemma: string): string {
  if (doubling.has(lemma)) return `${lemma}${lemma.slice(-1)}ed`
  if (lemma.endsWith('e')) return `${lemma}d`
  return endsInConsonantY(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`
}

function thirdOf(lemma: string): string {
  if (endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function ingOf(lemma: string): string {
  if (doubling.has(lemma)) return `${lemma}${lemma.slice(-1)}ing`
  return /[^eyo]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`
}

function endsInConsonantY(lemma: string): boolean {
  return /[^aeiou]y$/.test(lemma)
}
