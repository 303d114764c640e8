/**
 * What people decided: a log to which rows are only ever added, an undoing too. Beside it what it takes to apply and undo judgements: where their statements stand, what
 * articles were read as before any judgement, and what entities were read as.
 */
export const judgements = `
create table judgements (
  "row" integer primary key autoincrement,
  "id" text not null,
  "event" text not null,
  "at" text not null,
  "by" text not null,
  "why" text,
  "words" text,
  "notes" text,
  "decision" text
) strict;
create unique index "judgementsById" on judgements ("id", "event");

create table "judgementAnchors" (
  "articleId" text not null references articles ("id") on delete cascade,
  "judgementId" text not null,
  "place" integer not null,
  "ordinal" integer not null,
  primary key ("articleId", "judgementId", "place")
) strict, without rowid;
create index "judgementAnchorsByJudgement" on "judgementAnchors" ("judgementId");

create table "articlesAsRead" (
  "articleId" text primary key references articles ("id") on delete cascade,
  "findings" text not null
) strict;

alter table "entities" add column "readName" text;
alter table "entities" add column "readKind" text;
alter table "entities" add column "readParentKey" text;
create index "entitiesByParent" on "entities" ("parentKey");
create index "entitiesByReadParent" on "entities" ("readParentKey") where "readParentKey" is not null;
alter table "entityNames" add column "judged" integer not null default 0;
`
