/** Where the words begin that call the rest of a content untrue ("reports of a cut road | are false"), or -1 where none do. */
export function verdictAt(words: string): number {
  return UNREAL.exec(words)?.index ?? UNTRUE.exec(words)?.index ?? -1
}

/** Whether a content is nothing but a verdict: "nonsense", "that a fairy tale", "a complete fabrication". */
export function isVerdictAlone(content: string): boolean {
  return ALONE.test(content)
}

/** Where a thing said is called untrue by how it came about: "the story … | was born in an office", "the figure … | had been a slip"; -1 where it is not. */
export function inventedAt(words: string): number {
  return INVENTED.exec(words)?.index ?? -1
}

const ADVERBS =
  '(?:(?:an?|the|pure(?:ly)?|total(?:ly)?|complete(?:ly)?|outright|blatant(?:ly)?|another|utter(?:ly)?|entire(?:ly)?|simply|just|all|nothing but|nothing more than|plain(?:ly)?|sheer|deliberate(?:ly)?|patent(?:ly)?|absolute(?:ly)?|wholly|grossly|wildly|clearly|little more than|mere(?:ly)?|so much|vile|crude|malicious|cynical)\\s+){0,4}'
const QUALITY =
  'false|untrue|not (?:true|so|right|correct|the case|accurate)|wrong|baseless|unfounded|groundless|unsubstantiated|spurious|bogus|erroneous|incorrect|inaccurate|misleading|fake(?: news)?|absurd|preposterous|ludicrous|ridiculous|laughable|far-fetched|nonsensical|fictitious|fictional|fabricated|invented|made[ -]up|concocted|exaggerated|inflated|overblown|malicious|slanderous|libell?ous|defamatory|politically motivated|wide of the mark|out of thin air|without (?:any )?(?:foundation|basis|merit|substance)|devoid of (?:any )?(?:truth|foundation|substance)'
const THING =
  "nonsense|rubbish|garbage|baloney|hogwash|tripe|drivel|bunk|bunkum|balderdash|lies?|untruths?|falsehoods?|fabrications?|inventions?|concoctions?|distortions?|exaggerations?|hoax(?:es)?|myths?|legends?|fables?|fantas(?:y|ies)|fiction|make-believe|wishful thinking|(?:fairy|tall|old wives[’']) (?:tales?|stor(?:y|ies))|fairytales?|disinformation|misinformation|propaganda|slanders?|libel|smears?|calumn(?:y|ies)|bluff|bluster|stunts?|provocations?|gossip|hearsay|hot air|(?:\\p{Ll}{1,20} )?(?:arithmetic|propaganda|lies|fantasy|fiction|nonsense)"
const LEAD =
  '(?:(?:(?:is|was|are|were|be|had been|has been|have been|as(?: being)?|to be|being|amount(?:s|ed)? to|sounds? like|mere)\\s+)|[-–—,:]\\s*)?'
const TAIL = "(?: (?:of|for|from|by|in|on|meant|designed|intended|aimed|spread|invented|put about) [\\p{L} ’'-]{2,40})?"
const UNTRUE = new RegExp(`(?:^|,? |(?=["“'‘]))${LEAD}["“'‘]?${ADVERBS}["“'‘]?(?:${QUALITY}|${THING})${TAIL}["”'’.!]*$`, 'iu')
const ALONE = new RegExp(
  `^["“'‘]?(?:(?:it|this|that|these|those|all|the lot)\\s+)?(?:(?:is|was|are|were|to be|as)\\s+)?${ADVERBS}["“'‘]?(?:${QUALITY}|${THING})${TAIL}["”'’.!]*$`,
  'iu',
)

/** "Does not correspond to reality", "has nothing to do with the facts", "is far from the truth", "does not stand up". */
const UNREAL =
  /,? (?:(?:(?:do|does|did)(?: not|n['’]t) (?:correspond|conform|match|reflect|tally|square|fit)(?: to| with)?|ha(?:s|ve|d) (?:nothing to do|nothing in common|no connection|little to do) with|(?:is|are|was|were) (?:far|a long way|divorced|detached|removed) from|contradicts?|bears? (?:no|little) (?:relation|resemblance) to|(?:has|have|had) (?:no|little) basis in|fl(?:y|ies|ew) in the face of) (?:the )?(?:reality|facts?|truth|evidence|actual (?:situation|state of affairs)|situation on the ground|real situation)|(?:do|does|did)(?: not|n['’]t) (?:stand up|hold (?:up|water)|add up|make sense)|(?:exists?|existed|lives?) only (?:on|in)|(?:has|have|had) (?:no (?:basis|foundation|substance|merit)|not a (?:word|grain|shred) of truth))\b.*$/isu

const INVENTED =
  / ["“'‘]?(?:(?:is|was|were|had been|has been|have been) )?(?:(?:born|invented|made up|cooked up|dream(?:ed|t) up|concocted|fabricated|manufactured|conjured|staged|written|plucked|put about|spread) (?:in|by|for|at|out of|from|to)\b.*$|(?:is|was|were|had been|has been|have been)(?: all| simply| just)? (?:based on |due to |the result of |in )?(?:an? |the )?(?:\p{Ll}{1,20} )?(?:mistake|mistaken|error|slip|miscount|misprint|miscalculation|misunderstanding|mix-up|oversight|dream|joke|farce|delusion)s?\b.*$)/isu
