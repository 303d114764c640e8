/**
 * What somebody turns against, without what he makes of it: who "rejects the vote | as a farce" rejects the vote. Left as they are: a verdict that is told as one ("as false"), and
 * words that call for an "as" themselves ("the description of the camp as a prison", "as well as").
 */
export function withoutView(words: string, cue: string): string {
  if (!TURNING.test(cue)) return words
  // What stands behind the last stop.
  const last = Math.max(words.lastIndexOf('.'), words.lastIndexOf(';')) + 1
  const view = VIEW.exec(words.slice(last))
  const before = view === null ? '' : words.slice(0, last + view.index)
  return view === null || (!POINTING.test(before) && (CALLING_FOR_ONE.test(before) || CLAUSE.test(before))) ? words : before
}

const TURNING =
  /\b(?:reject|dismiss|denounc|condemn|decr(?:y|ie)|deride|deriding|ridicul|brush|shrug|wav|slam|blast|refut|rebuff|scorn|spurn|repudiat|disput|den(?:y|ies|ied|ying))\p{L}*/iu
const VIEW = /,? as (?!(?:well|many|much|long|soon|far|few|little|of|if|though|he|she|it|they|we|i|you)\b)\p{L}/iu
const CALLING_FOR_ONE =
  /\b(?:description|characteri[sz]ation|portrayal|depiction|label|recognition|designation|role|position|use|appointment|status|career|work|far|soon|long|well|much|many|such|same|twice)s?(?: (?:of|for) [^,]{0,80})?$|\b(?:as|so)(?: \p{L}{1,20}){1,3}$/iu
const POINTING = /^(?:that|this|it|them|these|those|all (?:of )?(?:it|that|this))$/iu
/** A clause has an "as" of its own: "that it served as a barracks". */
const CLAUSE = /\b(?:that|is|are|was|were|has|have|had|be|been|will|would|did|does|do|they|it|he|she|we)\b|ing\b(?! of\b)/iu
