/**
 * Whether words say something of something, by the forms of English verbs alone: "the bridge is closed", "rebels seized it", "no roads", "of having lied". "Guarantees for its
 * future" says nothing that can be so or not. Where the forms leave it open ("reports", "cut") neighbours decide.
 */
export function hasPredicate(words: string): boolean {
  if (AUXILIARY.test(words) || NONE.test(words) || OF_DOING.test(words) || BEHIND_A_SUBJECT.test(words)) return true
  return PAST.test(words) || PRESENT.test(words)
}

const AUXILIARY =
  /\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|may|might|shall|should|must|cannot|let)\b|(?:n['’]t|['’](?:re|ve|ll|m|d))\b|\b(?:it|that|there|he|she|who|what)['’]s\b/iu

/** "No roads", "not a word", "nothing of the sort": there are none. */
const NONE = /^\W*(?:no|not|none|nothing|nobody|neither|never)\b/iu

/** "The army of shelling the town". */
const OF_DOING = /\b(?:of|for|with|about|against) (?:\p{Ll}+ly )?(?:having |being )?\p{Ll}{2,}ing\b/iu

const IRREGULAR =
  'began|begin|broke|brought|built|bought|came|chose|cost|cut|dealt|drew|drove|fell|felt|fought|found|fled|flew|froze|gave|got|went|grew|heard|held|hid|hit|hurt|kept|knew|laid|lay|led|left|lost|made|meant|met|paid|put|quit|ran|rose|said|sank|sat|saw|sent|set|shot|shut|sold|sought|spoke|spent|spread|stood|stole|struck|swept|swore|told|took|taught|thought|threw|understood|withdrew|won|wore|wrote'

/** An unmistakable past anywhere; one that may be a participle only where no article or preposition stands right before it. */
const PAST = new RegExp(
  `\\b(?:began|came|chose|drove|fell|fled|flew|gave|went|grew|knew|rose|ran|sank|shook|tore|wore|saw|spoke|stole|swore|took|threw|withdrew|wrote)\\b|(?<!^|["“‘])(?<!\\b(?:the|an?|its|his|her|their|our|my|of|by|in|on|at|for|from|with|and|or|as|to|more|most|some|all|newly|once|so|such|this|that|these|those) )\\b(?:${IRREGULAR}|\\p{L}{2,20}ed)\\b(?! \\p{L}{1,30}$)`,
  'iu',
)

/** "They hold", "we lead", "who fight". */
const BEHIND_A_SUBJECT =
  /\b(?:they|we|i|you|it|he|she|who|which|there|nobody|everybody|everyone|whoever) (?:\p{Ll}+ly |still |now |also |never |only )?(?!and\b|or\b|of\b|in\b|on\b|at\b)\p{Ll}{2,}/iu

const COMMON =
  'remain|hold|control|want|seek|say|claim|mean|need|show|keep|continue|know|believe|think|come|go|stand|lie|run|lead|belong|face|fight|use|put|take|make|give|get|tell|call|become|seem|appear|prove|plan|aim|intend|try|refuse|reject|deny|support|threaten|allow|follow|include|depend|represent|exist|live|work|pay|cost|bear|carry|own|lack|suffer|lose|win|gain|advance|defend|attack|shell|hide|store|count|understand|feel|look|like|hope|fear|expect|agree|help|bring|begin|start|end|stop|stay|leave|return|move|turn|open|close|rise|fall|grow|break|burn'

/** "The front remains brutal", "roads lead there", "keeps its self-rule". */
const PRESENT = new RegExp(
  `\\p{L}{1,24}(?<!\\b(?:the|an?|its|his|her|their|our|of|by|in|on|at|for|from|with|air|drone|missile|power)) (?:(?:${COMMON})(?:e?s)|[\\p{Ll}]{3,20}(?:iz|is|if|at)(?:es|ies))\\b|(?:\\p{L}{1,24}s|people|men|women|children|police) (?:still |now |also |only )?(?:${COMMON})\\b|\\b\\p{L}{3,24}(?<!s)s (?:the|an?|upon|its|his|her|their|our|this|that|these|those|no|all|any|some|every|up|back|out|away|down)\\b`,
  'iu',
)
