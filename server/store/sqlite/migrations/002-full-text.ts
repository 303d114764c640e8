/** Full-text search over articles, statements and names: contentless FTS5 tables, and for each the rows that its numbers stand for. */
export const fullText = `
create virtual table "articleSearch" using fts5(
  title, body, content='', contentless_delete=1, prefix='2 3', tokenize='unicode61 remove_diacritics 2'
);
create table "articleRows" (
  "row" integer primary key,
  "articleId" text not null unique
) strict;

create virtual table "statementSearch" using fts5(
  words, content='', contentless_delete=1, prefix='2 3', tokenize='unicode61 remove_diacritics 2'
);
create table "statementRows" (
  "row" integer primary key,
  "articleId" text not null,
  "ordinal" integer not null,
  unique ("articleId", "ordinal")
) strict;

create virtual table "nameSearch" using fts5(
  name, content='', contentless_delete=1, prefix='2 3', tokenize='unicode61 remove_diacritics 2'
);
create table "nameRows" (
  "row" integer primary key,
  "entityId" text not null,
  "folded" text not null,
  unique ("entityId", "folded")
) strict;
`
