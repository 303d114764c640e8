/** Whether a lower-case noun stands for something said: "claim", "denials", "figure", "story". */
export function isClaimNoun(word: string): boolean {
  return (
    CLAIMS.has(word) ||
    (word.endsWith('s') && CLAIMS.has(word.slice(0, -1))) ||
    (word.endsWith('ies') && CLAIMS.has(`${word.slice(0, -3)}y`))
  )
}

const CLAIMS: ReadonlySet<string> = new Set(
  (
    'claim statement account charge accusation allegation assertion figure number count toll tally estimate version story tale remark comment denial assurance testimony announcement ' +
    'warning confession report suggestion insinuation talk notion idea rumour rumor boast contention narrative speculation theory explanation description declaration pronouncement proclamation ' +
    'complaint criticism prediction forecast finding conclusion assessment reading view excuse detail summary verdict argument'
  ).split(' '),
)
