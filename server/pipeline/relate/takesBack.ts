/** Whether a content that is denied or withdrawn is the speaker's own earlier word: "his statement that nine had died", "its claim to the ambush", "our first count was wrong". */
export function takesBack(words: string): boolean {
  return OWN_WORD.test(words)
}

const OWN_WORD =
  /^["“‘]?(?:that )?(?:his|her|its|their|our|my)(?: own)?(?: (?:earlier|previous|first|initial|original|former|recent))* (?:statement|claim|assertion|account|version|announcement|report|remarks?|words?|count|figure|number|toll|estimate|accusation|allegation|admission|confession|testimony|denial)\b/i
