/** What a cue does with what it holds, beyond telling it. */
export interface Manner {
  /** Turns against a thing said: "ridiculed the story", "brushed aside the report", "called that a lie". */
  readonly isAgainst: boolean
  /** Takes a word back: "retracted", "took back", "walked back". */
  readonly isWithdrawal: boolean
  /** May take a word back, or a soldier, a price, a bill: "withdrew", "dropped", "corrected". */
  readonly mayWithdraw: boolean
  /** Turns down what another has said: "rejected", "dismissed", "disputed". */
  readonly isRejection: boolean
}

/** What the words of a cue do with what it holds. */
export function mannerOf(cue: string): Manner {
  return {
    isAgainst: AGAINST.test(cue),
    isWithdrawal: WITHDRAWING.test(cue),
    mayWithdraw: MAY_WITHDRAW.test(cue),
    isRejection: AGAINST.test(cue) || REJECTING.test(cue),
  }
}

/** A cue that says nothing in particular. */
export const PLAIN_MANNER: Manner = { isAgainst: false, isWithdrawal: false, mayWithdraw: false, isRejection: false }

const AGAINST =
  /\b(?:ridicul(?:es?|ed|ing)|derid(?:es?|ed|ing)|mock(?:s|ed|ing)?|sco(?:ff|rn)(?:s|ed|ing)?|rubbish(?:es|ed|ing)?|pooh-poohed|debunk(?:s|ed|ing)?|discredit(?:s|ed|ing)?|disput(?:es?|ed|ing)|contest(?:s|ed|ing)?|rebut(?:s|ted|ting)?|refut(?:es?|ed|ing)|repudiat(?:es?|ed|ing)|disclaim(?:s|ed|ing)?|disown(?:s|ed|ing)?|disavow(?:s|ed|ing)?|(?:laugh|brush|shrug|wav|bat|push|throw|threw|wip)\p{Ll}{0,4} (?:off|aside|away|out|back on)|(?:laugh|sneer|snort|jeer|scoff)\p{Ll}{0,4} at|pour(?:s|ed|ing)? (?:scorn|cold water) (?:on|over)|makes? short work of|made short work of|gave the lie to|takes? issue with|took issue with|cast(?:s|ing)? doubt on|poked? holes in)\b/iu

const REJECTING = /\b(?:reject|dismiss|question|contradict|challeng|doubt)(?:s|es|ed|ing)?\b/iu

const WITHDRAWING =
  /\b(?:retract(?:s|ed|ing)?|recant(?:s|ed|ing)?|t(?:ook|akes?|aken|aking) (?:it |that |them )?back|walk(?:s|ed|ing)? (?:it |that )?back|row(?:s|ed|ing)? back|backtrack(?:s|ed|ing)?|climb(?:s|ed|ing)? down|went back on|go(?:es|ing)? back on|ate (?:his|her|its|their) words|unsaid)\b/i

const MAY_WITHDRAW =
  /\b(?:withdr(?:ew|aws?|awn|awing)|drop(?:s|ped|ping)?|abandon(?:s|ed|ing)?|renounc(?:es?|ed|ing)|correct(?:s|ed|ing)?|amend(?:s|ed|ing)?|revis(?:es?|ed|ing)|disown(?:s|ed|ing)?|disavow(?:s|ed|ing)?|delet(?:es?|ed|ing)|str(?:ikes?|uck|icken) (?:out|off)|apologi[sz](?:es?|ed|ing) for|backed (?:away|down) from|distanc(?:es?|ed) (?:himself|herself|itself|themselves) from|gave up|given up)\b/i
