/**
 * What a statement says to be so, where it can be typed: an array in JSON. And a sketch of each article's text, by which copies are told: 32-bit numbers in
 * base64. Articles that were read before have neither.
 */
export const propositions = `
alter table "statements" add column "propositions" text not null default '[]';
alter table "articles" add column "sketch" text not null default '';
`
