/** Articles and all that is found in them. */
export const articles = `
create table readings (
  "row" integer primary key autoincrement,
  "documentId" text not null unique,
  "name" text not null,
  "articleId" text,
  "reason" text
) strict;

create table outlets (
  "id" text primary key,
  "name" text not null
) strict, without rowid;

create table entities (
  "id" text primary key,
  "kind" text not null,
  "key" text not null unique,
  "name" text not null,
  "placeKind" text,
  "sourceKind" text,
  "lat" real,
  "lon" real,
  "country" text,
  "parentKey" text
) strict, without rowid;

create table "entityNames" (
  "entityId" text not null references entities ("id") on delete cascade,
  "folded" text not null,
  "name" text not null,
  "given" integer not null,
  "uses" integer not null,
  primary key ("entityId", "folded")
) strict, without rowid;
create index "entityNamesByFolded" on "entityNames" ("folded", "entityId");

create table "entityTotals" (
  "entityId" text primary key references entities ("id") on delete cascade,
  "kind" text not null,
  "mentions" integer not null,
  "articles" integer not null,
  "said" integer not null,
  "about" integer not null
) strict, without rowid;
create index "entityTotalsByMentions" on "entityTotals" ("mentions" desc, "entityId");
create index "entityTotalsByKind" on "entityTotals" ("kind", "mentions" desc, "entityId");

create table articles (
  "id" text primary key,
  "documentId" text not null,
  "name" text not null,
  "title" text not null,
  "outletId" text references outlets ("id"),
  "byline" text,
  "url" text,
  "publishedAt" text not null,
  "readAt" text not null,
  "language" text not null
) strict, without rowid;
create index "articlesByDay" on articles ("publishedAt" desc, "id" desc);
create index "articlesByOutlet" on articles ("outletId", "publishedAt" desc, "id" desc);
create index "articlesByReading" on articles ("readAt", "id");

create table "articleTexts" (
  "articleId" text primary key references articles ("id") on delete cascade,
  "text" text not null,
  "blocks" text not null,
  "sentences" text not null
) strict;

create table "articleEntities" (
  "articleId" text not null references articles ("id") on delete cascade,
  "entityId" text not null references entities ("id"),
  "mentions" integer not null,
  "said" integer not null,
  "about" integer not null,
  "publishedAt" text not null,
  primary key ("articleId", "entityId")
) strict, without rowid;
create index "articleEntitiesByEntity" on "articleEntities" ("entityId", "publishedAt" desc, "articleId" desc);

create table mentions (
  "articleId" text not null references articles ("id") on delete cascade,
  "ordinal" integer not null,
  "entityId" text not null references entities ("id"),
  "start" integer not null,
  "end" integer not null,
  "type" text not null,
  "kind" text not null,
  "publishedAt" text not null,
  primary key ("articleId", "ordinal")
) strict, without rowid;
create index "mentionsByEntity" on mentions ("entityId", "publishedAt" desc, "articleId" desc, "ordinal");

create table statements (
  "articleId" text not null references articles ("id") on delete cascade,
  "ordinal" integer not null,
  "speakerId" text references entities ("id"),
  "viaId" text references entities ("id"),
  "parentOrdinal" integer,
  "source" text not null,
  "cue" text not null,
  "content" text not null,
  "form" text not null,
  "act" text not null,
  "stance" text not null,
  "voice" text not null,
  "saidOn" text,
  "quantities" text not null,
  "words" text not null,
  "outletId" text references outlets ("id"),
  "day" text not null,
  "publishedAt" text not null,
  "readAt" text not null,
  primary key ("articleId", "ordinal")
) strict, without rowid;
create index "statementsByDay" on statements ("day" desc, "articleId" desc, "ordinal");
create index "statementsByPublished" on statements ("publishedAt" desc, "articleId" desc, "ordinal");
create index "statementsByReading" on statements ("readAt" desc, "articleId" desc, "ordinal");
create index "statementsBySpeaker" on statements ("speakerId", "day" desc, "articleId" desc, "ordinal");
create index "statementsByOutlet" on statements ("outletId", "day" desc, "articleId" desc, "ordinal");
create index "statementsByVia" on statements ("viaId") where "viaId" is not null;

create table "statementAbouts" (
  "articleId" text not null references articles ("id") on delete cascade,
  "ordinal" integer not null,
  "position" integer not null,
  "entityId" text not null references entities ("id"),
  "basis" text not null,
  "nameUsed" text,
  "day" text not null,
  primary key ("articleId", "ordinal", "entityId")
) strict, without rowid;
create index "statementAboutsByEntity" on "statementAbouts" ("entityId", "day" desc, "articleId" desc, "ordinal");

create table affiliations (
  "articleId" text not null references articles ("id") on delete cascade,
  "ordinal" integer not null,
  "personId" text not null references entities ("id"),
  "organizationId" text references entities ("id"),
  "role" text not null,
  "start" integer not null,
  "end" integer not null,
  primary key ("articleId", "ordinal")
) strict, without rowid;
create index "affiliationsByPerson" on affiliations ("personId");
create index "affiliationsByOrganization" on affiliations ("organizationId");
`
