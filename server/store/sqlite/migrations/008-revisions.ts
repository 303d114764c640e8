/** Finds the articles of one address or file name. */
export const revisions = `
create index "articlesByUrl" on "articles" ("url");
create index "articlesByName" on "articles" ("name");
`
