import type { Mention } from '../../../domain/Mention.ts'

/**
 * Whether a name that was taken for a person's or a body's is a place's by how the text goes on about it: "the village of Druhe", "troops entered Druhe", "fighting in Druhe", and nobody of that name
 * who speaks, has a title or is "he". For names that no gazetteer knows.
 */
export function isToldAsPlace(text: string, mentions: readonly Mention[]): boolean {
  let isPlace = false
  for (const { type, start, end } of mentions) {
    if (type === 'PRONOUN' && /^(?:he|she|his|her|him)$/i.test(text.slice(start, end))) return false
    if (type !== 'NAME') continue
    const before = text.slice(Math.max(0, start - 32), start)
    const after = text.slice(end, end + 16)
    if (SETTLEMENT.test(before)) return true
    if (ACTS.test(after) || TITLED.test(before)) return false
    isPlace ||= AT.test(before) && !TRUST.test(before) && !STAYS.test(after)
  }
  return isPlace
}

const SETTLEMENT = /\b(?:town|city|village|settlement|hamlet|township|mining town|port town) of $/i
const AT =
  /\b(?:[Ii]n|into|inside|entered|entering|reached|reaching|outside|retook|retaken|recaptured|left|leave|overran|stormed|shelled|bombed|besieged|bombarded|(?:residents|people|villagers|inhabitants|outskirts|streets|centre|center|north|south|east|west) of) $/
const TRUST = /\b(?:confidence|trust|faith|interest|belie\p{L}{1,4}|hope|invest\p{L}{0,8}|role|share|shares|stake|post|job|seat) in $/u
/** Who acts, and whose word for word a possessive is: "X said", "X's wife". */
const ACTS =
  /^(?:,? (?:said|says|told|tells|added|adds|announced|claims|claimed|denied|denies|insisted|warned|wrote|tweeted|vowed|who|whose|is a|was born|has told|had told|fighters|rebels|forces|troops|militia|militants|spokes\p{L}+)\b|['’]s )/u
const TITLED =
  /\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Sgt|Capt|General|Colonel|Captain|Major|President|Minister|spokes\p{L}{3,6}|commander|leader)\.? $/u
/** "Left Druhe dead": people are, too. */
const STAYS = /^ (?:dead|wounded|injured|alone|behind|without|stranded|party|office)\b/
