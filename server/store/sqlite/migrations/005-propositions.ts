/** What a statement says to be so, where it can be typed: an array in JSON. Statements that were read before have none. */
export const propositions = `
alter table "statements" add column "propositions" text not null default '[]';
`
