/** The documents of deleted articles, by their fingerprints alone: the files may still lie in a folder that is read again. */
export const deletedDocuments = `
create table "deletedDocuments" (
  "documentId" text primary key
) strict, without rowid;
`
