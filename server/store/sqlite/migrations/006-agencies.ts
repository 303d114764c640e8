/** The agency whose text an article is. Of articles that were read before it is not known. */
export const agencies = `
alter table "articles" add column "agency" text;
`
