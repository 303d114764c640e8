/**
 * Whether the first clause of a content says that something is not so, by its words alone: for contents that could not be typed. "No fewer than", "not only" and
 * the like negate nothing; two negations make a yes ("never denied").
 */
export function isNegated(words: string): boolean {
  const [clause = ''] = words.replace(NO_NEGATION, ' ').split(CLAUSE_END)
  const count = (clause.match(NEGATION) ?? []).length
  return count % 2 === 1
}

const NO_NEGATION =
  /\b(?:no (?:fewer|less|more|later|sooner|doubt)\b|not (?:only|just|merely|least)\b|nothing (?:but|less)\b|without (?:delay|doubt)\b)/gi
const CLAUSE_END =
  /[;:…]|, (?:but|and|which|who|while|although|though|after|because|as)\b|\b(?:because|unless|until|although|though|while|but|which|who|when|without)\b/i
const NEGATION =
  /\b(?:not|never|no|nobody|nothing|none|neither|nor|cannot|denie[sd]|deny(?:ing)?|rejected|refused|refuses|failed to|ruled out|rules out)\b|n['’]t\b/gi
