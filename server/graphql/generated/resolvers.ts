import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { About as AboutModel } from '../../domain/Statement.ts';
import type { AnchoringModel } from '../evidence/anchorIn.ts';
import type { AppearanceModel, SpreadModel } from '../claims/SpreadModel.ts';
import type { AppearancePage, ArticlePage, ClaimPage, CorpusModel, DenialModel, DoubtfulPairModel, EntityPage, HopModel, HopEvidenceModel, JudgementPage, MentionPage, MomentPage, OneTellingModel, ProgressModel, ReadingModel, SilencePage, StatementPage, UtterancePage } from '../models.ts';
import type { StoredArticle as ArticleModel, StoredMention as MentionModel, Outlet as OutletModel, StoredAffiliation as RoleModel, StoredStatement as StatementModel } from '../../domain/Store.ts';
import type { ChangeModel } from '../claims/changesIn.ts';
import type { ChainLinkModel } from '../claims/chainOfStatement.ts';
import type { ClaimModel, UtteranceModel } from '../claims/ClaimModel.ts';
import type { ClashModel } from '../claims/clashesIn.ts';
import type { Entity as EntityModel } from '../../domain/Entity.ts';
import type { GraphColumns } from '../../graph/view/toColumns.ts';
import type { Judgement as JudgementModel } from '../../domain/Judgement.ts';
import type { Lookalike as LookalikeModel } from '../names/LookalikeIndex.ts';
import type { MomentModel, TimelineModel } from '../claims/timelineOf.ts';
import type { PathColumns } from '../../graph/makeCorpusGraph.ts';
import type { Quality as QualityModel } from '../../domain/Quality.ts';
import type { ListedSilence as SilenceModel } from '../../pipeline/relate/SilenceBook.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, as in 2025-11-27. */
  Date: { input: string; output: string; }
  /** A moment, ISO 8601 in UTC: 2025-11-27T09:30:00Z. */
  DateTime: { input: string; output: string; }
  /** A day or time in EDTF: 2025-11-27, 2025-11, XXXX-11-02 where the year is not told, 2025-11-17/2025-11-23 for one day of these. */
  EDTF: { input: string; output: string; }
};

/** An entity that a statement is about. */
export type About = {
  readonly __typename?: 'About';
  /** Whether the content names it, or it was in focus. */
  readonly basis: AboutBasis;
  /** The entity. */
  readonly entity: Entity;
  /** The name that the speaker used. */
  readonly nameUsed?: Maybe<Scalars['String']['output']>;
};

/** How it is known what a statement is about. */
export type AboutBasis =
  /** It was the place last in focus. */
  | 'INHERITED'
  /** The content names it or stands for it. */
  | 'IN_CONTENT';

/** What a speaker does in saying something. */
export type Act =
  /** Grants something against its own interest. */
  | 'ACKNOWLEDGES'
  /** Judges, as analysts do. */
  | 'ASSESSES'
  /** Says that it is so indeed. */
  | 'CONFIRMS'
  /** No comment, no mention, could not verify: never a position. */
  | 'DECLINES'
  /** Asks for something as due. */
  | 'DEMANDS'
  /** Says that it is not so. */
  | 'DENIES'
  /** Gives an order. */
  | 'ORDERS'
  /** Intends: never a position. */
  | 'PLANS'
  /** Promises. */
  | 'PLEDGES'
  /** Tells what will be. */
  | 'PREDICTS'
  /** Says, in any neutral or unlisted way. */
  | 'SAYS'
  /** Holds in mind: never a position. */
  | 'THINKS'
  /** Tells of a danger. */
  | 'WARNS';

/** How much was said and published over time: what a histogram shows. */
export type Activity = {
  readonly __typename?: 'Activity';
  /** How many articles are in the bins. */
  readonly articles: Scalars['Int']['output'];
  /** From the first day to the last without a gap, empty bins too. */
  readonly bins: ReadonlyArray<ActivityBin>;
  /** How long each bin is. */
  readonly interval: Interval;
  /** How many statements are in the bins. */
  readonly statements: Scalars['Int']['output'];
  /** How many articles do so. They are in no bin. */
  readonly undatedArticles: Scalars['Int']['output'];
  /** How many statements pass the filter but have no day by its clock. They are in no bin. */
  readonly undatedStatements: Scalars['Int']['output'];
};

/** A stretch of days, and how much it holds. */
export type ActivityBin = {
  readonly __typename?: 'ActivityBin';
  /** Articles published on these days. */
  readonly articles: Scalars['Int']['output'];
  /** Its first day. */
  readonly from: Scalars['Date']['output'];
  /** Statements of these days, by the filter's clock. */
  readonly statements: Scalars['Int']['output'];
  /** Its last day. */
  readonly to: Scalars['Date']['output'];
};

/** Where words stand in a text that they were not taken from. */
export type Anchoring = {
  readonly __typename?: 'Anchoring';
  /** The article that was looked through. */
  readonly article: Article;
  /** The words there; null when they are gone. */
  readonly found?: Maybe<Excerpt>;
  /** How much of both wordings is shared, from 0 to 1: twice the words shared in their order by the words of both. */
  readonly likeness: Scalars['Float']['output'];
  /** Whether they are there. */
  readonly state: AnchoringState;
  /** What was read there as a statement, if anything was. */
  readonly statement?: Maybe<Statement>;
};

/** Whether words are still there. */
export type AnchoringState =
  /** Not even that. */
  | 'GONE'
  /** The same words elsewhere. */
  | 'MOVED'
  /** Most of the words, in their order: at least 0.6 alike. */
  | 'REWORDED'
  /** The same words at the same place. */
  | 'UNMOVED';

/** One article that carries a claim in the words of one speaker. */
export type Appearance = {
  readonly __typename?: 'Appearance';
  /** The day that it came out: the article's, else the day of saying, before which it cannot have been; null when neither is told. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** Which day that is. */
  readonly dayBasis?: Maybe<DayBasis>;
  /** Whole days after the earliest appearance; null for one without a day. */
  readonly delayDays?: Maybe<Scalars['Int']['output']>;
  /** Its words against those of the earliest appearance, in their order; against the first listed one where none has a day. */
  readonly drift: ReadonlyArray<DriftRun>;
  /** The earlier appearance that it is tied to; null for the first, for those without a tie, and where what it came through is not in the corpus. */
  readonly from?: Maybe<Statement>;
  /** How like they are, from 0 to 1: twice the words kept in their order, divided by the words of both. */
  readonly likeness: Scalars['Float']['output'];
  /** Who said it; null when the text names nobody. */
  readonly speaker?: Maybe<Entity>;
  /** What the article tells; the first place of several. */
  readonly statement: Statement;
  /** How many statements of the article tell it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How it is tied to an earlier appearance. */
  readonly tie: Tie;
};

/** A page of appearances. */
export type AppearanceConnection = {
  readonly __typename?: 'AppearanceConnection';
  /** The appearances with their cursors. */
  readonly edges: ReadonlyArray<AppearanceEdge>;
  /** The appearances. */
  readonly nodes: ReadonlyArray<Appearance>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An appearance in a page. */
export type AppearanceEdge = {
  readonly __typename?: 'AppearanceEdge';
  /** What `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** The appearance. */
  readonly node: Appearance;
};

/** A document read: its clean text and what is known about it. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** The agency whose text it is, from its dateline; null where it names none. It may be the outlet itself. */
  readonly agency?: Maybe<Scalars['String']['output']>;
  /** The text's lines: headline, headings, paragraphs, captions. */
  readonly blocks: ReadonlyArray<Block>;
  /** The reporters in the byline, as written. */
  readonly byline?: Maybe<Scalars['String']['output']>;
  /** The entities in it, the most mentioned first. */
  readonly entities: ReadonlyArray<Entity>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** ISO 639-1. */
  readonly language: Scalars['String']['output'];
  /** Every place where an entity is named, described or stood for, in text order. */
  readonly mentions: ReadonlyArray<Mention>;
  /** The file's name or the address that it was read from. */
  readonly name: Scalars['String']['output'];
  /** Who published it; null when neither the text nor a file beside it says. */
  readonly outlet?: Maybe<Outlet>;
  /** The day that it appeared; null when the text does not say. */
  readonly publishedAt?: Maybe<Scalars['Date']['output']>;
  /** The day that it was read here. */
  readonly readAt: Scalars['Date']['output'];
  /** The same article read at other times, the earliest first, itself among them: those of one address, or files of one name whose texts are much the same. */
  readonly revisions: ReadonlyArray<Article>;
  /** The statements that it reports, in text order. */
  readonly statements: ReadonlyArray<Statement>;
  /** The clean text; every offset is into it, in UTF-16 code units. */
  readonly text: Scalars['String']['output'];
  /** The headline, else the text's first words. */
  readonly title: Scalars['String']['output'];
  /** Where it stands on the web. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A document read: its clean text and what is known about it. */
export type ArticleEntitiesArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The articles with their cursors. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The articles. */
  readonly nodes: ReadonlyArray<Article>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** With from or to: the first of those. */
  readonly undated: ReadonlyArray<Article>;
  /** With from or to: how many pass every other filter but have no date. They are in no page. */
  readonly undatedCount: Scalars['Int']['output'];
};


/** A page of articles. */
export type ArticleConnectionUndatedArgs = {
  first?: Scalars['Int']['input'];
};

/** An article in a page. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** What `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** The article. */
  readonly node: Article;
};

/** Which articles to list; what is left out does not limit. */
export type ArticleFilter = {
  /** Published on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Entities that it must mention, each by id or name. */
  readonly mentions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Outlets, by id or name. */
  readonly outlets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words that its title or text must hold. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Published on this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Which way a figure is better. */
export type Better =
  /** A higher figure is better. */
  | 'HIGHER'
  /** A lower figure is better. */
  | 'LOWER';

/** A line of an article's clean text. */
export type Block = {
  readonly __typename?: 'Block';
  /** What part the line plays. */
  readonly kind: BlockKind;
  /** Where it stands. */
  readonly span: Span;
};

/** The parts that a line of an article can play. */
export type BlockKind =
  /** What stands under a picture. */
  | 'CAPTION'
  /** A title between paragraphs. */
  | 'HEADING'
  /** The article's title. */
  | 'HEADLINE'
  /** A paragraph. */
  | 'PARAGRAPH'
  /** The summary under the title. */
  | 'STANDFIRST';

/** One through whose hands a statement came. */
export type ChainLink = {
  readonly __typename?: 'ChainLink';
  /** What the name stands for; null for the outlet of the page, and where it stands for nothing that is kept. */
  readonly entity?: Maybe<Entity>;
  /** Its name, else the words for it; null where the text names nobody. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What it has to do with it. */
  readonly role: LinkRole;
  /** Of those who say something: the statement in which they do. */
  readonly statement?: Maybe<Statement>;
};

/** How one speaker's word changed. */
export type Change = {
  readonly __typename?: 'Change';
  /** What was said before. */
  readonly from: Statement;
  /** Which way. */
  readonly kind: ChangeKind;
  /** Who. */
  readonly speaker: Entity;
  /** What was said later. */
  readonly to: Statement;
};

/** Ways in which a word changes. */
export type ChangeKind =
  /** Denied, later admitted. */
  | 'CONCEDED'
  /** A later state: seventy percent, then all of it. */
  | 'MOVED'
  /** Taken back. */
  | 'RETRACTED'
  /** The opposite for the same time. */
  | 'REVERSED';

/** What utterances affirm and deny: propositions of the same truth conditions, across speakers and outlets. Nothing here says who is right. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** How speakers changed their word on it, with both sayings, the earliest first. */
  readonly changes: ReadonlyArray<Change>;
  /** Pairs of utterances that cannot both be so, or hardly, the latest first. */
  readonly clashes: ReadonlyArray<Clash>;
  /** The least of those who affirm it and those who do not: what `MOST_CONTESTED` sorts by. */
  readonly contestedness: Scalars['Int']['output'];
  /** How many stand where. */
  readonly counts: ClaimCounts;
  /** The first day on which it was told, as far as the corpus knows; what speaks of another scope does not count. */
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  /** The global id; it follows from what is claimed. */
  readonly id: Scalars['ID']['output'];
  /** Whether somebody affirms it and another denies it or grants it only in part. */
  readonly isContested: Scalars['Boolean']['output'];
  /** Whether it is told as something to come. */
  readonly isForetold: Scalars['Boolean']['output'];
  /** Whether it was typed (a predicate with its parties and place) or meets its like by its words. */
  readonly isTyped: Scalars['Boolean']['output'];
  /** The last one. */
  readonly latest?: Maybe<Scalars['Date']['output']>;
  /** Pairs of denials by one side that may be one denial, with what a person made of them. */
  readonly oneTellings: ReadonlyArray<OneTelling>;
  /** Where; null when no place is told. */
  readonly place?: Maybe<Entity>;
  /** How it spread: its appearances in articles, the earliest first. Of those that take this position. */
  readonly spread: Spread;
  /** What it is about. */
  readonly topic: Topic;
  /** Utterances without a day: they never contradict, strain or change. */
  readonly undated: ReadonlyArray<Utterance>;
  /** Who took which position, the earliest first. What has no day is in `undated`. */
  readonly utterances: UtteranceConnection;
  /** The claim in plain words, as if it were so; where it could not be typed, the words of the shortest telling. */
  readonly words: Scalars['String']['output'];
};


/** What utterances affirm and deny: propositions of the same truth conditions, across speakers and outlets. Nothing here says who is right. */
export type ClaimChangesArgs = {
  first?: Scalars['Int']['input'];
};


/** What utterances affirm and deny: propositions of the same truth conditions, across speakers and outlets. Nothing here says who is right. */
export type ClaimClashesArgs = {
  first?: Scalars['Int']['input'];
};


/** What utterances affirm and deny: propositions of the same truth conditions, across speakers and outlets. Nothing here says who is right. */
export type ClaimOneTellingsArgs = {
  first?: Scalars['Int']['input'];
};


/** What utterances affirm and deny: propositions of the same truth conditions, across speakers and outlets. Nothing here says who is right. */
export type ClaimSpreadArgs = {
  position?: Position;
};


/** What utterances affirm and deny: propositions of the same truth conditions, across speakers and outlets. Nothing here says who is right. */
export type ClaimUndatedArgs = {
  first?: Scalars['Int']['input'];
  position?: InputMaybe<ReadonlyArray<Position>>;
};


/** What utterances affirm and deny: propositions of the same truth conditions, across speakers and outlets. Nothing here says who is right. */
export type ClaimUtterancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  position?: InputMaybe<ReadonlyArray<Position>>;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The claims with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The claims. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many claims there are of each topic, whatever `topic` asks for; topics without any are left out. */
  readonly topics: ReadonlyArray<TopicCount>;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many stand behind a claim: articles, the texts that they are copies of, acts of saying, speakers, sides. */
export type ClaimCounts = {
  readonly __typename?: 'ClaimCounts';
  /** Utterances that affirm it. */
  readonly affirms: Scalars['Int']['output'];
  /** Articles. */
  readonly articles: Scalars['Int']['output'];
  /** Utterances that deny it. */
  readonly denies: Scalars['Int']['output'];
  /** Texts: articles that are copies of one text count once. */
  readonly origins: Scalars['Int']['output'];
  /** Utterances of another scope. */
  readonly otherScope: Scalars['Int']['output'];
  /** Outlets that carried it. */
  readonly outlets: Scalars['Int']['output'];
  /** Utterances that grant it in part. */
  readonly partly: Scalars['Int']['output'];
  /** Parties that they speak for. */
  readonly sides: Scalars['Int']['output'];
  /** Named speakers. */
  readonly speakers: Scalars['Int']['output'];
  /** Utterances without a day, of any position. */
  readonly undated: Scalars['Int']['output'];
  /** Acts of saying: the same speaker, day and proposition, told by one statement or by ten. */
  readonly utterances: Scalars['Int']['output'];
};

/** A claim in a page. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** What `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** Which claims to list; what is left out does not limit. Entities are given by id or by name. */
export type ClaimFilter = {
  /** As it was known on this day: what was told later is left out everywhere, also from counts. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Which day counts for from, to and asOf: of saying, else of the article; or of the article alone. READ is not kept for claims. */
  readonly clock?: Clock;
  /** Whether only claims are listed that somebody affirms and another does not. */
  readonly contested?: Scalars['Boolean']['input'];
  /** Told on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The place that it is about, with all that lies in it. */
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  /** Somebody who took a position on it. */
  readonly speaker?: InputMaybe<Scalars['ID']['input']>;
  /** Words that it must hold: its own, as `words` has them, or those of somebody who speaks on it. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Told on this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** What it is about. */
  readonly topic?: InputMaybe<ReadonlyArray<Topic>>;
};

/** In which order claims are listed. */
export type ClaimOrder =
  /** Where most stand on both sides first: the least of those who affirm it and those who do not. */
  | 'MOST_CONTESTED'
  /** The latest told first. */
  | 'NEWEST';

/** Two statements that do not go together. */
export type Clash = {
  readonly __typename?: 'Clash';
  /** The one. */
  readonly one: Statement;
  /** The other. */
  readonly other: Statement;
  /** How little. */
  readonly verdict: Verdict;
};

/** Which clock a filter by day reads. */
export type Clock =
  /** The day of the article. */
  | 'PUBLISHED'
  /** The day that it was read here. */
  | 'READ'
  /** The day of saying, else the day of the article. */
  | 'SAID';

/** Degrees north and east (WGS 84). */
export type Coordinates = {
  readonly __typename?: 'Coordinates';
  /** Degrees north. */
  readonly lat: Scalars['Float']['output'];
  /** Degrees east. */
  readonly lon: Scalars['Float']['output'];
};

/** How much the corpus holds, and what it does not tell. */
export type Corpus = {
  readonly __typename?: 'Corpus';
  /** Articles read. */
  readonly articles: Scalars['Int']['output'];
  /** Articles whose outlet is not known. */
  readonly articlesWithoutOutlet: Scalars['Int']['output'];
  /** The day of the earliest dated article. */
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  /** Edges of the graph over the whole corpus: MENTIONS, SAID, ABOUT, AFFILIATED and LOCATED_IN. */
  readonly edges: Scalars['Int']['output'];
  /** Entities. */
  readonly entities: Scalars['Int']['output'];
  /** Entities by kind. */
  readonly entityCounts: ReadonlyArray<EntityKindCount>;
  /** The day of the latest dated article. */
  readonly latest?: Maybe<Scalars['Date']['output']>;
  /** Outlets named. */
  readonly outlets: Scalars['Int']['output'];
  /** Statements. */
  readonly statements: Scalars['Int']['output'];
  /** Articles whose text does not say when they appeared. */
  readonly undatedArticles: Scalars['Int']['output'];
};

/** Which day a thing is listed under. */
export type DayBasis =
  /** The day of the article. */
  | 'PUBLISHED'
  /** The day of saying, from the text. */
  | 'SAID';

/** What a denial that names nothing itself ("denied it") was found to deny. */
export type Denial = {
  readonly __typename?: 'Denial';
  /** The judgement; null while nobody has judged. */
  readonly judgement?: Maybe<Judgement>;
  /** By which rule it was found. */
  readonly rule: Scalars['String']['output'];
  /** Whether a person has judged it. What was rejected no longer points and is not listed. */
  readonly standing: Standing;
  /** The statement that it denies. */
  readonly statement: Statement;
  /** How sure that rule is. */
  readonly sureness: Sureness;
};

/** A document sent as text. */
export type DocumentInput = {
  /** A file's name; its ending tells the type: .txt, .md or .html. */
  readonly name: Scalars['String']['input'];
  /** The outlet, when it is known. */
  readonly outlet?: InputMaybe<Scalars['String']['input']>;
  /** The day that it appeared, when it is known. */
  readonly publishedAt?: InputMaybe<Scalars['Date']['input']>;
  /** The text. */
  readonly text: Scalars['String']['input'];
  /** The headline, when it is known. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands on the web. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** Why two entities may be one. */
export type Doubt =
  /** The one may be the other's initials. */
  | 'ACRONYM'
  /** Their names differ in one letter. */
  | 'NEAR_SPELLING'
  /** Their names may be transliterations of one name. */
  | 'OTHER_SPELLING'
  /** The one is named by a surname that the other bears. */
  | 'SURNAME_ALONE';

/** Two entities that may be one, for a person to judge. */
export type DoubtfulPair = {
  readonly __typename?: 'DoubtfulPair';
  /** Why. */
  readonly doubt: Doubt;
  /** The one. */
  readonly one: Entity;
  /** The other. */
  readonly other: Entity;
};

/** What became of words. */
export type DriftKind =
  /** Only in the later wording. */
  | 'ADDED'
  /** Only in the first one. */
  | 'DROPPED'
  /** In both, in the same order. */
  | 'KEPT';

/** A run of words that a later wording keeps, adds or leaves out. */
export type DriftRun = {
  readonly __typename?: 'DriftRun';
  /** Which of the three. */
  readonly kind: DriftKind;
  /** The words, as written. */
  readonly text: Scalars['String']['output'];
};

/** How two nodes are joined. */
export type EdgeKind =
  /** Statement to entity: is about it. */
  | 'ABOUT'
  /** Person to organisation: has a role in it. */
  | 'AFFILIATED'
  /** Place to place: lies in it. */
  | 'LOCATED_IN'
  /** Article to entity: mentions it. */
  | 'MENTIONS'
  /** Entity to statement: said it. Article to statement: reports it. */
  | 'SAID'
  /** Entity to entity: share an article. */
  | 'SHARES_ARTICLES';

/** A person, an organisation, a military or police unit, or a place. */
export type Entity = Node & {
  readonly __typename?: 'Entity';
  /** How many statements are about it. */
  readonly aboutCount: Scalars['Int']['output'];
  /** Every other name: those that articles used, and those that the gazetteer knows. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** In how many articles. */
  readonly articleCount: Scalars['Int']['output'];
  /** The articles that mention it, newest first. */
  readonly articles: ArticleConnection;
  /** For places: degrees north and east. */
  readonly coordinates?: Maybe<Coordinates>;
  /** ISO 3166-1 alpha-2 of the recognised state. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** What may be the same under another name, for a person to judge: nothing is united that differs in a number or a first name. */
  readonly lookalikes: ReadonlyArray<Lookalike>;
  /** How often it is mentioned. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned, article by article in text order. */
  readonly mentions: MentionConnection;
  /** The canonical name. Places bear the recognised state's current romanisation. */
  readonly name: Scalars['String']['output'];
  /** The place or body that it lies in or belongs to, where that one is in the corpus. */
  readonly parent?: Maybe<Entity>;
  /** For organisations: people whom articles place in it. */
  readonly people: ReadonlyArray<Role>;
  /** For places: what sort of place. */
  readonly placeKind?: Maybe<PlaceKind>;
  /** Roles that articles give it, each with its words. */
  readonly roles: ReadonlyArray<Role>;
  /** What it said, the latest first. */
  readonly said: StatementConnection;
  /** What is said about it, the latest first. */
  readonly saidAbout: StatementConnection;
  /** How many statements it makes. */
  readonly saidCount: Scalars['Int']['output'];
  /** For those who speak: what sort of source, where anything tells. */
  readonly sourceKind?: Maybe<SourceKind>;
};


/** A person, an organisation, a military or police unit, or a place. */
export type EntityArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A person, an organisation, a military or police unit, or a place. */
export type EntityLookalikesArgs = {
  first?: Scalars['Int']['input'];
};


/** A person, an organisation, a military or police unit, or a place. */
export type EntityMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A person, an organisation, a military or police unit, or a place. */
export type EntitySaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
};


/** A person, an organisation, a military or police unit, or a place. */
export type EntitySaidAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
};

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The entities with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The entities. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity in a page. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** What `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** Which entities to list; what is left out does not limit. */
export type EntityFilter = {
  /** Mentioned in an article of this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Mentioned in an article of these outlets, by id or name. */
  readonly outlets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words that its name or an alias must hold. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Mentioned in an article of this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** What an entity is. */
export type EntityKind =
  /** An organisation: a government, ministry, company, think tank, outlet … */
  | 'ORGANIZATION'
  /** A person. */
  | 'PERSON'
  /** A place. */
  | 'PLACE'
  /** A military, paramilitary or police formation. */
  | 'UNIT';

/** How many entities are of one kind. */
export type EntityKindCount = {
  readonly __typename?: 'EntityKindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: EntityKind;
};

/** Some of an article's text, and where it stands. */
export type Excerpt = {
  readonly __typename?: 'Excerpt';
  /** Where they stand in the article. */
  readonly span: Span;
  /** The words. */
  readonly text: Scalars['String']['output'];
};

/** Whether the words are the speaker's own. */
export type Form =
  /** All between quotation marks. */
  | 'DIRECT'
  /** All in the reporter's words. */
  | 'INDIRECT'
  /** Some of each. */
  | 'MIXED';

/** A graph built for one answer, sent in columns: the nth of every list of `nodes` is the nth node, and edges point at nodes by that number. */
export type Graph = {
  readonly __typename?: 'Graph';
  /** The edges. */
  readonly edges: GraphEdges;
  /** The nodes. */
  readonly nodes: GraphNodes;
  /** How many nodes pass the filter, of which the most mentioned are here. */
  readonly totalNodes: Scalars['Int']['output'];
  /** Whether some that pass the filter are left out. */
  readonly truncated: Scalars['Boolean']['output'];
  /** With from or to: how many articles pass every other filter but have no date. They are not in the graph. */
  readonly undatedArticles: Scalars['Int']['output'];
};

/** The edges of a graph, in columns of equal length. */
export type GraphEdges = {
  readonly __typename?: 'GraphEdges';
  /** Statements or articles behind it, three at most. */
  readonly evidence: ReadonlyArray<ReadonlyArray<Scalars['ID']['output']>>;
  /** How they are joined. */
  readonly kind: ReadonlyArray<EdgeKind>;
  /** From which node. */
  readonly source: ReadonlyArray<Scalars['Int']['output']>;
  /** To which node. */
  readonly target: ReadonlyArray<Scalars['Int']['output']>;
  /** How often: mentions, statements or articles. */
  readonly weight: ReadonlyArray<Scalars['Int']['output']>;
};

/** What a graph holds; what is left out does not limit. */
export type GraphFilter = {
  /** Articles published on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Kinds of node; without ARTICLE or STATEMENT, entities are joined by the articles that they share. */
  readonly kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  /** The most nodes to send: 1 to 5,000. */
  readonly limit?: Scalars['Int']['input'];
  /** Articles of these outlets only, by id or name. */
  readonly outlets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Articles published on this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** The nodes of a graph, in columns of equal length. */
export type GraphNodes = {
  readonly __typename?: 'GraphNodes';
  /** The Louvain community that it is in, numbered from 0 by size. */
  readonly community: ReadonlyArray<Scalars['Int']['output']>;
  /** How many neighbours it has that are not in this graph. */
  readonly hidden: ReadonlyArray<Scalars['Int']['output']>;
  /** Global ids. */
  readonly id: ReadonlyArray<Scalars['ID']['output']>;
  /** What each is. */
  readonly kind: ReadonlyArray<NodeKind>;
  /** Name, title or first words. */
  readonly label: ReadonlyArray<Scalars['String']['output']>;
  /** Mentions for entities, statements for articles, 1 for statements. */
  readonly weight: ReadonlyArray<Scalars['Int']['output']>;
  /** Where the layout puts it; no unit, the y axis points up. */
  readonly x: ReadonlyArray<Scalars['Float']['output']>;
  /** Where the layout puts it. */
  readonly y: ReadonlyArray<Scalars['Float']['output']>;
};

/** A step of a path: two entities and why they are joined. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** How many articles mention both. */
  readonly articleCount: Scalars['Int']['output'];
  /** The first of those articles, each with a sentence that joins them; articles in which one sentence mentions both go first, then the newest. */
  readonly evidence: ReadonlyArray<HopEvidence>;
  /** From. */
  readonly from: Entity;
  /** To. */
  readonly to: Entity;
};


/** A step of a path: two entities and why they are joined. */
export type HopEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** One article behind a hop. */
export type HopEvidence = {
  readonly __typename?: 'HopEvidence';
  /** The article. */
  readonly article: Article;
  /** Whether the sentence mentions both. */
  readonly mentionsBoth: Scalars['Boolean']['output'];
  /** A sentence that mentions both, else the first that mentions either. */
  readonly sentence: Excerpt;
};

/** Stretches of days that are counted together. */
export type Interval =
  /** One day. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** Monday to Sunday. */
  | 'WEEK'
  /** A calendar year. */
  | 'YEAR';

/** A decision by a person: that two things are the same or not, or a correction. It holds after every reading, and can be undone at any time and in any order. */
export type Judgement = Node & {
  readonly __typename?: 'Judgement';
  /** Who made it, by the name that was given. */
  readonly by: Scalars['String']['output'];
  /** Of a link between a statement and a claim: the claim as it is now; null for all else, and when it is gone. */
  readonly claim?: Maybe<Claim>;
  /** The entities that it is about, as they are now; what was merged is the survivor, what is gone is left out. */
  readonly entities: ReadonlyArray<Entity>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** Whether what it is about is there: false when its words or all its mentions are gone. It holds again when they come back. */
  readonly isAnchored: Scalars['Boolean']['output'];
  /** Whether it was undone. */
  readonly isUndone: Scalars['Boolean']['output'];
  /** What sort of decision. */
  readonly kind: JudgementKind;
  /** When it was made, ISO 8601 in UTC. */
  readonly madeAt: Scalars['DateTime']['output'];
  /** What it makes one should know, in plain words: that two units of different numbers were merged, that its words are gone from the article. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** The statements that it is about; left out are those whose words are gone. */
  readonly statements: ReadonlyArray<Statement>;
  /** When it was undone. */
  readonly undoneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who undid it. */
  readonly undoneBy?: Maybe<Scalars['String']['output']>;
  /** Why, in the words of who made it. */
  readonly why?: Maybe<Scalars['String']['output']>;
  /** What was decided, in plain words, with the names as they were then. */
  readonly words: Scalars['String']['output'];
};

/** A page of judgements. */
export type JudgementConnection = {
  readonly __typename?: 'JudgementConnection';
  /** The judgements with their cursors. */
  readonly edges: ReadonlyArray<JudgementEdge>;
  /** The judgements. */
  readonly nodes: ReadonlyArray<Judgement>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A judgement in a page. */
export type JudgementEdge = {
  readonly __typename?: 'JudgementEdge';
  /** What `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** The judgement. */
  readonly node: Judgement;
};

/** What sort of decision a judgement is. */
export type JudgementKind =
  /** A link that a rule proposed is right: it holds even when the rules change. */
  | 'ACCEPT_LINK'
  /** Somebody else said it, or nobody whom the text names. */
  | 'FIX_SPEAKER'
  /** Two entities are not the same: no list of doubts offers them again. */
  | 'KEEP_APART'
  /** Several entities are one. */
  | 'MERGE'
  /** A link that a rule proposed is wrong: it no longer holds. */
  | 'REJECT_LINK'
  /** An entity has another name. */
  | 'RENAME'
  /** An entity is of another kind. */
  | 'RETYPE'
  /** Some mentions of an entity are another one. */
  | 'SPLIT';

/** Which link is judged. */
export type LinkInput = {
  /** The statement that it leads from. */
  readonly from: Scalars['ID']['input'];
  /** What sort of link. */
  readonly kind: LinkKind;
  /** Where it leads: a statement, or for MEMBERSHIP a claim. */
  readonly to: Scalars['ID']['input'];
};

/** What sort of link a rule proposed. */
export type LinkKind =
  /** A denial that only points ("denied it") denies that statement: from the denial to what it denies. */
  | 'DENIAL'
  /** A statement takes a position on a claim: from the statement to the claim. */
  | 'MEMBERSHIP'
  /** Two statements tell one act of saying: from the one to the other. */
  | 'ONE_TELLING';

/** What a link has to do with a statement. */
export type LinkRole =
  /** Is credited with the text. */
  | 'AGENCY'
  /** Published the article. */
  | 'OUTLET'
  /** Said it. */
  | 'SPEAKER'
  /** Tells that it was said. */
  | 'TELLER'
  /** Was told it by the speaker. */
  | 'VIA';

/** An entity that may be the same as another one. */
export type Lookalike = {
  readonly __typename?: 'Lookalike';
  /** Why. */
  readonly doubt: Doubt;
  /** The other one. */
  readonly entity: Entity;
};

/** A span that names, describes or stands for an entity. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** The article that it stands in. */
  readonly article: Article;
  /** What it refers to. */
  readonly entity: Entity;
  /** The sentence around it. */
  readonly sentence: Excerpt;
  /** Where it stands. */
  readonly span: Span;
  /** The words. */
  readonly text: Scalars['String']['output'];
  /** How it refers. */
  readonly type: MentionType;
};

/** A page of mentions. */
export type MentionConnection = {
  readonly __typename?: 'MentionConnection';
  /** The mentions with their cursors. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** The mentions. */
  readonly nodes: ReadonlyArray<Mention>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A mention in a page. */
export type MentionEdge = {
  readonly __typename?: 'MentionEdge';
  /** What `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** The mention. */
  readonly node: Mention;
};

/** How a mention refers. */
export type MentionType =
  /** By name: Goma. */
  | 'NAME'
  /** By description: the city. */
  | 'NOMINAL'
  /** By pronoun: it. */
  | 'PRONOUN';

/** One thing that a speaker said on a day. */
export type Moment = {
  readonly __typename?: 'Moment';
  /** The number that it tells, the lower end of a range; null when it tells none. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** The upper end of that range; null when none is told. */
  readonly amountMax?: Maybe<Scalars['Float']['output']>;
  /** The claim that it takes a position on. */
  readonly claim: Claim;
  /** The day of saying, else of the article. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** Which day that is. */
  readonly dayBasis?: Maybe<DayBasis>;
  /** What that number counts, and over what time: "drones in a night". Only numbers of one measure can be compared. */
  readonly measure?: Maybe<Scalars['String']['output']>;
  /** The party whose share or number it tells, by name; null when none is told. */
  readonly party?: Maybe<Scalars['String']['output']>;
  /** Which position. */
  readonly position: Position;
  /** The share of the place that it tells, from 0 to 1; null when it tells none. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** The statement. */
  readonly statement: Statement;
  /** How those days are known. */
  readonly validBasis: ValidBasis;
  /** The first day that it speaks of, apart from the day of saying; null when it is open or cannot be known. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day that it speaks of; null when it is open or cannot be known. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A page of moments. */
export type MomentConnection = {
  readonly __typename?: 'MomentConnection';
  /** The moments with their cursors. */
  readonly edges: ReadonlyArray<MomentEdge>;
  /** The moments. */
  readonly nodes: ReadonlyArray<Moment>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A moment in a page. */
export type MomentEdge = {
  readonly __typename?: 'MomentEdge';
  /** What `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** The moment. */
  readonly node: Moment;
};

/** What changes the corpus. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Deletes an article with all its traces: mentions, statements, and entities that nothing else mentions. False when there is none. Its document's fingerprint stays, so that a file still in a folder is read again only when asked for. */
  readonly deleteArticle: Scalars['Boolean']['output'];
  /** Somebody else said it: an entity, or nobody whom the text names when `speaker` is null or left out. */
  readonly fixSpeaker: Judgement;
  /** A link that a rule proposed is right or wrong. */
  readonly judgeLink: Judgement;
  /** Two entities are not the same. */
  readonly keepApart: Judgement;
  /** Several entities are one: `keep` survives, the ids of the others lead to it. Refused when two of them are kept apart. */
  readonly mergeEntities: Judgement;
  /** Reads documents that are sent as text; each becomes an article, is known already, or is set aside with its reason. What was deleted is read again. */
  readonly readDocuments: ReadonlyArray<Reading>;
  /** Makes a judgement again that was undone, as a new one; for the reason that it had, unless another is given. */
  readonly redoJudgement: Judgement;
  /** An entity has another canonical name; the old one stays as an alias. */
  readonly renameEntity: Judgement;
  /** An entity is of another kind. */
  readonly retypeEntity: Judgement;
  /** The mentions with these names, in these articles, or with these names in these articles when both are given, are another entity: a new one, of the same kind unless `kind` tells another. */
  readonly splitEntity: Judgement;
  /** Undoes a judgement: all is as if it had never been made, but the list keeps it. */
  readonly undoJudgement: Judgement;
};


/** What changes the corpus. */
export type MutationDeleteArticleArgs = {
  id: Scalars['ID']['input'];
};


/** What changes the corpus. */
export type MutationFixSpeakerArgs = {
  by?: Scalars['String']['input'];
  speaker?: InputMaybe<Scalars['ID']['input']>;
  statement: Scalars['ID']['input'];
  why?: InputMaybe<Scalars['String']['input']>;
};


/** What changes the corpus. */
export type MutationJudgeLinkArgs = {
  accept: Scalars['Boolean']['input'];
  by?: Scalars['String']['input'];
  link: LinkInput;
  why?: InputMaybe<Scalars['String']['input']>;
};


/** What changes the corpus. */
export type MutationKeepApartArgs = {
  by?: Scalars['String']['input'];
  one: Scalars['ID']['input'];
  other: Scalars['ID']['input'];
  why?: InputMaybe<Scalars['String']['input']>;
};


/** What changes the corpus. */
export type MutationMergeEntitiesArgs = {
  by?: Scalars['String']['input'];
  keep: Scalars['ID']['input'];
  others: ReadonlyArray<Scalars['ID']['input']>;
  why?: InputMaybe<Scalars['String']['input']>;
};


/** What changes the corpus. */
export type MutationReadDocumentsArgs = {
  documents: ReadonlyArray<DocumentInput>;
};


/** What changes the corpus. */
export type MutationRedoJudgementArgs = {
  by?: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  why?: InputMaybe<Scalars['String']['input']>;
};


/** What changes the corpus. */
export type MutationRenameEntityArgs = {
  by?: Scalars['String']['input'];
  entity: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  why?: InputMaybe<Scalars['String']['input']>;
};


/** What changes the corpus. */
export type MutationRetypeEntityArgs = {
  by?: Scalars['String']['input'];
  entity: Scalars['ID']['input'];
  kind: EntityKind;
  why?: InputMaybe<Scalars['String']['input']>;
};


/** What changes the corpus. */
export type MutationSplitEntityArgs = {
  articles?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  by?: Scalars['String']['input'];
  entity: Scalars['ID']['input'];
  kind?: InputMaybe<EntityKind>;
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  newName: Scalars['String']['input'];
  why?: InputMaybe<Scalars['String']['input']>;
};


/** What changes the corpus. */
export type MutationUndoJudgementArgs = {
  by?: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  why?: InputMaybe<Scalars['String']['input']>;
};

/** Whatever has a global id. */
export type Node = {
  /** The global id. */
  readonly id: Scalars['ID']['output'];
};

/** What a node of the graph is. */
export type NodeKind =
  /** An article. */
  | 'ARTICLE'
  /** An organisation. */
  | 'ORGANIZATION'
  /** A person. */
  | 'PERSON'
  /** A place. */
  | 'PLACE'
  /** A statement. */
  | 'STATEMENT'
  /** A unit. */
  | 'UNIT';

/** How new the texts of a set are to the weights and rules that are scored on them. */
export type Novelty =
  /** Other texts of the same set were learnt from, these were not. */
  | 'KIN_LEARNT'
  /** Rules were mended by looking at these very texts: figures on unseen ones are lower. */
  | 'LOOKED_AT'
  /** Neither these texts nor others of their set were learnt from or looked at. */
  | 'NEVER_SEEN';

/** Two utterances on one claim that may be one act of saying: several spokesmen of one side in one article or on one day. Proposed; counted as one only when a person accepts it. */
export type OneTelling = {
  readonly __typename?: 'OneTelling';
  /** The judgement; null while nobody has judged. */
  readonly judgement?: Maybe<Judgement>;
  /** The one. */
  readonly one: Utterance;
  /** The other. */
  readonly other: Utterance;
  /** By which rule it was proposed. */
  readonly rule: Scalars['String']['output'];
  /** Whether a person has judged it. */
  readonly standing: Standing;
  /** How sure that rule is. */
  readonly sureness: Sureness;
};

/** A publisher or an agency. */
export type Outlet = Node & {
  readonly __typename?: 'Outlet';
  /** How many of its articles were read. */
  readonly articleCount: Scalars['Int']['output'];
  /** Its articles, newest first. */
  readonly articles: ArticleConnection;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};


/** A publisher or an agency. */
export type OutletArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list, as the Relay specification has it. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Where it ends: what `after` takes. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something goes before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Where this page starts. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** The shortest path between two entities. */
export type Path = {
  readonly __typename?: 'Path';
  /** The entities on it, from the first to the last. */
  readonly entities: ReadonlyArray<Entity>;
  /** The path as a graph. */
  readonly graph: Graph;
  /** What joins each to the next. */
  readonly hops: ReadonlyArray<Hop>;
};

/** What sort of place it is. */
export type PlaceKind =
  /** A stretch of land with no administration of its own: Donbas, the Sahel. */
  | 'AREA'
  /** A city or town. */
  | 'CITY'
  /** A state. */
  | 'COUNTRY'
  /** A district or county. */
  | 'DISTRICT'
  /** A building, plant, base, port or airfield. */
  | 'FACILITY'
  /** A part of a city. */
  | 'NEIGHBOURHOOD'
  /** A region, oblast, province or state of a federation. */
  | 'REGION'
  /** A road or railway. */
  | 'ROAD'
  /** A village or settlement. */
  | 'VILLAGE'
  /** A river, lake or sea. */
  | 'WATER';

/** How an utterance stands to a claim. */
export type Position =
  /** Says that it is so. */
  | 'AFFIRMS'
  /** Says that it is not so, or something that cannot be so beside it. */
  | 'DENIES'
  /** Speaks of another measure, part or window. */
  | 'OTHER_SCOPE'
  /** Says so of less of it. */
  | 'PARTLY';

/** How the reading goes. */
export type Progress = {
  readonly __typename?: 'Progress';
  /** Documents done: read, known or set aside. */
  readonly done: Scalars['Int']['output'];
  /** Documents a second, over the last ten seconds. */
  readonly rate: Scalars['Float']['output'];
  /** The documents that changed since the last message, fifty at most. */
  readonly readings: ReadonlyArray<Reading>;
  /** Seconds left at that rate; null when it cannot be told. */
  readonly secondsLeft?: Maybe<Scalars['Float']['output']>;
  /** Of those, set aside. */
  readonly setAside: Scalars['Int']['output'];
  /** Documents found. */
  readonly total: Scalars['Int']['output'];
};

/** The quality card: every figure is measured by the very code that reads articles. */
export type Quality = {
  readonly __typename?: 'Quality';
  /** Scores that were let drop, the latest first: each with its reason. */
  readonly changes: ReadonlyArray<ScoreChange>;
  /** The day of the latest figure. */
  readonly measuredOn: Scalars['Date']['output'];
  /** The ways of counting, those that matter most first. */
  readonly measures: ReadonlyArray<QualityMeasure>;
  /** How fast articles are read; null when it was not measured. */
  readonly speed?: Maybe<ReadingSpeed>;
};

/** How alike two stretches of text must be to count as the same. */
export type QualityExtent =
  /** The very same words. */
  | 'EXACT'
  /** Some of the same words. */
  | 'OVERLAP';

/** What was measured on one set or on a part of it, in percent. */
export type QualityFigure = {
  readonly __typename?: 'QualityFigure';
  /** What is striven for; null where nothing was set. */
  readonly aim?: Maybe<Scalars['Float']['output']>;
  /** What was set as good enough before anything was measured; null where nothing was. */
  readonly least?: Maybe<Scalars['Float']['output']>;
  /** The part of the set that is counted (PERSON, direct); null for all of it. */
  readonly part?: Maybe<Scalars['String']['output']>;
  /** Of what was found, how much is right; null where only what is wanted is counted. */
  readonly precision?: Maybe<Scalars['Float']['output']>;
  /** How many were found; null where only what is wanted is counted. */
  readonly proposed?: Maybe<Scalars['Int']['output']>;
  /** Of what is wanted, how much was found; null where only shares are counted. */
  readonly recall?: Maybe<Scalars['Float']['output']>;
  /** How many were right. */
  readonly right: Scalars['Int']['output'];
  /** The texts that it was measured on. */
  readonly set: ScoredSet;
  /** What the simplest rule makes of the same texts; null where none was tried. */
  readonly simplest?: Maybe<Scalars['Float']['output']>;
  /** The figure: the harmonic mean of precision and recall (F1) where there are both, else the share that is right. */
  readonly value: Scalars['Float']['output'];
  /** How many there are. */
  readonly wanted: Scalars['Int']['output'];
};

/** One way of counting, with its figures on every set. */
export type QualityMeasure = {
  readonly __typename?: 'QualityMeasure';
  /** Which way is better. */
  readonly better: Better;
  /** How alike is alike; null where there are no words to compare. */
  readonly extent?: Maybe<QualityExtent>;
  /** The figures: of each set all together first, then of its parts. */
  readonly figures: ReadonlyArray<QualityFigure>;
  /** Its key: names.strict. */
  readonly key: Scalars['String']['output'];
  /** What its figure says, in plain words. */
  readonly meaning: Scalars['String']['output'];
  /** What it looks at. */
  readonly subject: QualitySubject;
  /** Its name, in plain words. */
  readonly title: Scalars['String']['output'];
};

/** What a measure looks at. */
export type QualitySubject =
  /** Words that stand for a name: pronouns and descriptions. */
  | 'COREFERENCE'
  /** The names of people, organisations, places and others. */
  | 'NAMES'
  /** Where places lie. */
  | 'PLACES'
  /** Whole reports, as a careful reader reads them. */
  | 'REPORTS'
  /** Statements: what is said, and whose words name the speaker. */
  | 'STATEMENTS'
  /** The grammar of sentences, which the rest stands on. */
  | 'SYNTAX'
  /** Military, paramilitary and police formations. */
  | 'UNITS';

/** A number in a statement. */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** The upper end of a range. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** What is counted or measured. */
  readonly of: Scalars['String']['output'];
  /** percent, kilometre, or count. */
  readonly unit: Scalars['String']['output'];
  /** The value, or the lower end of a range. */
  readonly value: Scalars['Float']['output'];
};

/** Who said what about where: everything that can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /** How much was said and published over time. Articles are those that mention whom and what the filter names. Without `interval`: the shortest that needs at most 120 bins. */
  readonly activity: Activity;
  /** Where quoted words stand in an article now; `start` is where they once stood. Null when there is no such article. */
  readonly anchor?: Maybe<Anchoring>;
  /** One article, by its id; null when there is none. */
  readonly article?: Maybe<Article>;
  /** Articles, newest first. */
  readonly articles: ArticleConnection;
  /** One claim, by its id, as it was known on a day; null when there is none, or nothing of it was told by then. */
  readonly claim?: Maybe<Claim>;
  /** Claims: what is said to be so, with everyone who affirms or denies it. `byTopic` keeps those of one topic together, the topic of the first claim first and OTHER last. */
  readonly claims: ClaimConnection;
  /** Claims about a place and all that lies in it that somebody affirms and another does not. `place` takes an id or a name. */
  readonly contested: ClaimConnection;
  /** How much has been read. */
  readonly corpus: Corpus;
  /** Pairs of entities that may be one, for a person to judge. */
  readonly doubtfulPairs: ReadonlyArray<DoubtfulPair>;
  /** Entities, the most mentioned first. */
  readonly entities: EntityConnection;
  /** One person, organisation, unit or place, by its id; null when there is none. */
  readonly entity?: Maybe<Entity>;
  /** A slice of the graph: the most mentioned entities that pass the filter, and what joins them. */
  readonly graph: Graph;
  /** What was judged, the latest first: the audit list. `about` takes the id of an entity, a statement or a claim; `undone` true lists only what was undone, false only what holds. */
  readonly judgements: JudgementConnection;
  /** All that stands at most `depth` steps from one entity, article or statement. `id` takes an id or a name. */
  readonly neighbourhood: Graph;
  /** Anything by its global id; null when there is none. */
  readonly node?: Maybe<Node>;
  /** Outlets, the one with most articles first. */
  readonly outlets: ReadonlyArray<Outlet>;
  /** The shortest path between two entities, with the articles behind each hop; null when nothing joins them. Both take an id or a name. */
  readonly path?: Maybe<Path>;
  /** How good the extraction is, as it was measured on annotated texts; null when nothing was measured. */
  readonly quality?: Maybe<Quality>;
  /** Documents that are being read, were read or were set aside, the latest first. */
  readonly readings: ReadonlyArray<Reading>;
  /** Whatever bears this name or title, best first; prefixes and near spellings count, diacritics do not. */
  readonly search: ReadonlyArray<SearchResult>;
  /** Who would not say, did not mention or could not verify: about the filter's place and all that lies in it, the latest first, then about other things by those who speak on its claims. Topics and words do not limit it. */
  readonly silences: SilenceConnection;
  /** One statement, by its id; null when there is none. */
  readonly statement?: Maybe<Statement>;
  /** Statements, the latest first: who said what about where. */
  readonly statements: StatementConnection;
  /** What a speaker said over time and how it changed. `speaker` and `place` take an id or a name. */
  readonly timeline: Timeline;
};


/** Who said what about where: everything that can be asked. */
export type QueryActivityArgs = {
  filter?: InputMaybe<StatementFilter>;
  interval?: InputMaybe<Interval>;
};


/** Who said what about where: everything that can be asked. */
export type QueryAnchorArgs = {
  article: Scalars['ID']['input'];
  quote: TextQuoteInput;
  start?: Scalars['Int']['input'];
};


/** Who said what about where: everything that can be asked. */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/** Who said what about where: everything that can be asked. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: Scalars['Int']['input'];
};


/** Who said what about where: everything that can be asked. */
export type QueryClaimArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  clock?: Clock;
  id: Scalars['ID']['input'];
};


/** Who said what about where: everything that can be asked. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  byTopic?: Scalars['Boolean']['input'];
  filter?: InputMaybe<ClaimFilter>;
  first?: Scalars['Int']['input'];
  order?: ClaimOrder;
};


/** Who said what about where: everything that can be asked. */
export type QueryContestedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  order?: ClaimOrder;
  place: Scalars['ID']['input'];
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** Who said what about where: everything that can be asked. */
export type QueryDoubtfulPairsArgs = {
  first?: Scalars['Int']['input'];
};


/** Who said what about where: everything that can be asked. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: Scalars['Int']['input'];
};


/** Who said what about where: everything that can be asked. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** Who said what about where: everything that can be asked. */
export type QueryGraphArgs = {
  filter?: InputMaybe<GraphFilter>;
};


/** Who said what about where: everything that can be asked. */
export type QueryJudgementsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<ReadonlyArray<JudgementKind>>;
  undone?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Who said what about where: everything that can be asked. */
export type QueryNeighbourhoodArgs = {
  depth?: Scalars['Int']['input'];
  filter?: InputMaybe<GraphFilter>;
  id: Scalars['ID']['input'];
};


/** Who said what about where: everything that can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Who said what about where: everything that can be asked. */
export type QueryPathArgs = {
  filter?: InputMaybe<GraphFilter>;
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


/** Who said what about where: everything that can be asked. */
export type QueryReadingsArgs = {
  first?: Scalars['Int']['input'];
};


/** Who said what about where: everything that can be asked. */
export type QuerySearchArgs = {
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  text: Scalars['String']['input'];
};


/** Who said what about where: everything that can be asked. */
export type QuerySilencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: Scalars['Int']['input'];
};


/** Who said what about where: everything that can be asked. */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};


/** Who said what about where: everything that can be asked. */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
};


/** Who said what about where: everything that can be asked. */
export type QueryTimelineArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  clock?: Clock;
  from?: InputMaybe<Scalars['Date']['input']>;
  place?: InputMaybe<Scalars['ID']['input']>;
  speaker: Scalars['ID']['input'];
  to?: InputMaybe<Scalars['Date']['input']>;
  topic?: InputMaybe<ReadonlyArray<Topic>>;
};

/** How one document fares. */
export type Reading = {
  readonly __typename?: 'Reading';
  /** What it became. */
  readonly article?: Maybe<Article>;
  /** The file's name or address. */
  readonly name: Scalars['String']['output'];
  /** Why it was set aside. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly state: ReadingState;
};

/** How fast whole articles are read on one core. */
export type ReadingSpeed = {
  readonly __typename?: 'ReadingSpeed';
  /** Articles a second. */
  readonly articlesPerSecond: Scalars['Float']['output'];
  /** The command that measures it again. */
  readonly command: Scalars['String']['output'];
  /** Articles a second by npm's compromise, on the same texts in the same run: it finds names and quotations alone. */
  readonly compromisePerSecond: Scalars['Float']['output'];
  /** The mean length of such an article, in thousand bytes. */
  readonly kilobytes: Scalars['Float']['output'];
  /** The day that it was measured. */
  readonly measuredOn: Scalars['Date']['output'];
};

/** Where a document stands. */
export type ReadingState =
  /** Was an article already. */
  | 'KNOWN'
  /** Now an article. */
  | 'READ'
  /** Being read. */
  | 'READING'
  /** Cannot be read; the reason says why. */
  | 'SET_ASIDE'
  /** Found, not yet begun. */
  | 'WAITING';

/** A role that an article gives a person. */
export type Role = {
  readonly __typename?: 'Role';
  /** The article that says so. */
  readonly article: Article;
  /** Where it says so. */
  readonly evidence: Excerpt;
  /** The body that the role is in; null when the article names none. */
  readonly organization?: Maybe<Entity>;
  /** The person. */
  readonly person: Entity;
  /** The words of the article: a military analyst. */
  readonly role: Scalars['String']['output'];
};

/** Scores that were let drop, and why. */
export type ScoreChange = {
  readonly __typename?: 'ScoreChange';
  /** The day. */
  readonly day: Scalars['Date']['output'];
  /** The scores. */
  readonly drops: ReadonlyArray<ScoreDrop>;
  /** The reason. */
  readonly reason: Scalars['String']['output'];
};

/** A score that dropped by more than 0.3, in percent. */
export type ScoreDrop = {
  readonly __typename?: 'ScoreDrop';
  /** What it is. */
  readonly after: Scalars['Float']['output'];
  /** What it was. */
  readonly before: Scalars['Float']['output'];
  /** The key of its measure. */
  readonly measure: Scalars['String']['output'];
  /** The part of the set; null for all of it. */
  readonly part?: Maybe<Scalars['String']['output']>;
  /** The name of its set. */
  readonly set: Scalars['String']['output'];
};

/** A set of annotated texts that figures are measured on. */
export type ScoredSet = {
  readonly __typename?: 'ScoredSet';
  /** What kind of texts these are. */
  readonly about: Scalars['String']['output'];
  /** How long they are together, in characters. */
  readonly characters: Scalars['Int']['output'];
  /** The command that measures it again. */
  readonly command: Scalars['String']['output'];
  /** How many texts. */
  readonly documents: Scalars['Int']['output'];
  /** Under which licence, as its own files say. None of the texts but our own ship with Hearsay. */
  readonly licence: Scalars['String']['output'];
  /** The day that it was measured. */
  readonly measuredOn: Scalars['Date']['output'];
  /** Its name: ner/worldwide.dev. */
  readonly name: Scalars['String']['output'];
  /** How new the texts are to what is scored on them. */
  readonly novelty: Novelty;
};

/** The kinds of thing that a search can be limited to. */
export type SearchKind =
  /** Articles, by title. */
  | 'ARTICLE'
  /** Organisations. */
  | 'ORGANIZATION'
  /** Outlets, by name. */
  | 'OUTLET'
  /** People. */
  | 'PERSON'
  /** Places. */
  | 'PLACE'
  /** Military, paramilitary and police formations. */
  | 'UNIT';

/** What a search can find. */
export type SearchResult = Article | Entity | Outlet;

/** Where words stand, told so that they are found again in a text that has changed: selectors of the W3C Web Annotation Data Model. */
export type Selectors = {
  readonly __typename?: 'Selectors';
  /** Where they stand. */
  readonly position: TextPositionSelector;
  /** Which words. */
  readonly quote: TextQuoteSelector;
};

/** One time that somebody would not say, did not mention or could not verify something: no position, and no denial. */
export type Silence = {
  readonly __typename?: 'Silence';
  /** Why it is listed. */
  readonly basis: SilenceBasis;
  /** The statement that tells of it. */
  readonly statement: Statement;
};

/** Why a silence is listed. */
export type SilenceBasis =
  /** It names no place: what was told just before, or most of the article, is about this one. */
  | 'INHERITED'
  /** Its own words name the place, or a part of it. */
  | 'IN_CONTENT'
  /** It is about something else, by somebody who speaks of the place. */
  | 'SPEAKER';

/** A page of silences. */
export type SilenceConnection = {
  readonly __typename?: 'SilenceConnection';
  /** The silences with their cursors. */
  readonly edges: ReadonlyArray<SilenceEdge>;
  /** The silences. */
  readonly nodes: ReadonlyArray<Silence>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** The first of those; none as of a day. */
  readonly undated: ReadonlyArray<Silence>;
  /** How many pass every other condition but have no day. They are in no page. */
  readonly undatedCount: Scalars['Int']['output'];
};


/** A page of silences. */
export type SilenceConnectionUndatedArgs = {
  first?: Scalars['Int']['input'];
};

/** A silence in a page. */
export type SilenceEdge = {
  readonly __typename?: 'SilenceEdge';
  /** What `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** The silence. */
  readonly node: Silence;
};

/** What sort of source speaks. */
export type SourceKind =
  /** A news agency. */
  | 'AGENCY'
  /** A blogger or channel. */
  | 'BLOGGER'
  /** A general staff or a command. */
  | 'COMMAND'
  /** A person who was in office. */
  | 'FORMER_OFFICIAL'
  /** A government. */
  | 'GOVERNMENT'
  /** A project that maps a war. */
  | 'MAP_PROJECT'
  /** A ministry. */
  | 'MINISTRY'
  /** An aid or rights organisation. */
  | 'NGO'
  /** A person in office. */
  | 'OFFICIAL'
  /** A newspaper, broadcaster or site. */
  | 'OUTLET'
  /** A research institute. */
  | 'THINK_TANK'
  /** A unit. */
  | 'UNIT'
  /** Somebody whom the article does not name. */
  | 'UNNAMED'
  /** A witness or resident. */
  | 'WITNESS';

/** A stretch of an article's text, in UTF-16 code units. */
export type Span = {
  readonly __typename?: 'Span';
  /** The character after the last. */
  readonly end: Scalars['Int']['output'];
  /** The first character. */
  readonly start: Scalars['Int']['output'];
};

/** How a claim spread, as far as the corpus knows: of the earliest four hundred appearances, and two hundred without a day. */
export type Spread = {
  readonly __typename?: 'Spread';
  /** The appearances, the earliest first. Those without a day are in `undated`. */
  readonly appearances: AppearanceConnection;
  /** The earliest appearance; null when none has a day. */
  readonly earliest?: Maybe<Appearance>;
  /** Texts: articles that are copies of one text count once. */
  readonly origins: Scalars['Int']['output'];
  /** Outlets that carried it. */
  readonly outlets: Scalars['Int']['output'];
  /** The position that its appearances take. */
  readonly position: Position;
  /** Appearances without a day: nothing tells whether they came before or after. */
  readonly undated: ReadonlyArray<Appearance>;
  /** How many have no day. */
  readonly undatedCount: Scalars['Int']['output'];
};


/** How a claim spread, as far as the corpus knows: of the earliest four hundred appearances, and two hundred without a day. */
export type SpreadAppearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** How a claim spread, as far as the corpus knows: of the earliest four hundred appearances, and two hundred without a day. */
export type SpreadUndatedArgs = {
  first?: Scalars['Int']['input'];
};

/** The reporter's stance towards what is said. */
export type Stance =
  /** Claimed, alleged. */
  | 'DISTANCED'
  /** Confirmed, showed. */
  | 'ENDORSED'
  /** Said, stated. */
  | 'NEUTRAL';

/** How a link stands with those who judge. */
export type Standing =
  /** A person accepted it. */
  | 'ACCEPTED'
  /** Proposed by a rule; nobody has judged it. */
  | 'PROPOSED'
  /** A person rejected it. */
  | 'REJECTED';

/** One place in one article where something is reported as said. Terms follow PARC3 and PolNeAR: source, cue, content. */
export type Statement = Node & {
  readonly __typename?: 'Statement';
  /** What it is about, places first. */
  readonly about: ReadonlyArray<About>;
  /** What the speaker does in saying it. */
  readonly act: Act;
  /** The article that reports it. */
  readonly article: Article;
  /** Through whose hands it came, from the page back to the speaker: outlet ← agency ← who tells it ← whom it was told to ← speaker. */
  readonly chain: ReadonlyArray<ChainLink>;
  /** What is said. */
  readonly content: ReadonlyArray<Excerpt>;
  /** Words that tell that something is said: claimed, according to. */
  readonly cue: ReadonlyArray<Excerpt>;
  /** The day that it is listed under: the day of saying, else the article's; null when neither is told. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** Which of the two that day is. */
  readonly dayBasis?: Maybe<DayBasis>;
  /** Quoted, told in the reporter's words, or both. */
  readonly form: Form;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** Where its content stands in the latest reading of its article; null when its article is the latest. */
  readonly inLatest?: Maybe<Anchoring>;
  /** The statement that this one is told inside of. */
  readonly parent?: Maybe<Statement>;
  /** Numbers in it. */
  readonly quantities: ReadonlyArray<Quantity>;
  /** The day of saying that the text gives, in EDTF. */
  readonly saidOn?: Maybe<Scalars['EDTF']['output']>;
  /** Its content with its neighbours, to be found again where the text has changed. */
  readonly selectors: Selectors;
  /** The sentences around it, from the first to the last that it touches. */
  readonly sentence: Excerpt;
  /** Words that name the speaker. */
  readonly source: ReadonlyArray<Excerpt>;
  /** Who said it; null when the text names nobody. */
  readonly speaker?: Maybe<Entity>;
  /** The reporter's stance, as the cue tells it. */
  readonly stance: Stance;
  /** The outlet or agency that it was told to. */
  readonly via?: Maybe<Entity>;
  /** Whether the text gives a source at all. */
  readonly voice: Voice;
  /** The content in one line, its parts joined by an ellipsis, without the "that" which only joins it to its cue. */
  readonly words: Scalars['String']['output'];
};

/** A page of statements. */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** The statements with their cursors. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The statements. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** With from or to: the first of those. */
  readonly undated: ReadonlyArray<Statement>;
  /** With from or to: how many pass every other filter but have no day. They are in no page. */
  readonly undatedCount: Scalars['Int']['output'];
};


/** A page of statements. */
export type StatementConnectionUndatedArgs = {
  first?: Scalars['Int']['input'];
};

/** A statement in a page. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** What `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** The statement. */
  readonly node: Statement;
};

/** Which statements to list; what is left out does not limit. Entities and outlets are given by id or by name; a name that fits several is an error that lists them. */
export type StatementFilter = {
  /** What it is about. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Acts. */
  readonly act?: InputMaybe<ReadonlyArray<Act>>;
  /** Which day counts. */
  readonly clock?: Clock;
  /** Forms. */
  readonly form?: InputMaybe<ReadonlyArray<Form>>;
  /** On this day or later, by the clock. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The outlet that carries it. */
  readonly outlet?: InputMaybe<Scalars['ID']['input']>;
  /** Who said it. */
  readonly speaker?: InputMaybe<Scalars['ID']['input']>;
  /** Words that the content must hold. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** On this day or earlier, by the clock. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** What is told while it happens. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** The corpus, each time that articles came or went; at most once a second. */
  readonly changed: Corpus;
  /** How the reading goes: at once on subscribing, then at most ten times a second. */
  readonly progress: Progress;
};

/** How sure a rule is of a link that it proposes. */
export type Sureness =
  /** It is right as a rule. */
  | 'LIKELY'
  /** It is never wrong, as far as measured: the same words, the same speaker and day. */
  | 'SURE'
  /** It may well be wrong: for a person to look at. */
  | 'TENTATIVE';

/** A stretch of an article's text, in UTF-16 code units. */
export type TextPositionSelector = {
  readonly __typename?: 'TextPositionSelector';
  /** The character after the last. */
  readonly end: Scalars['Int']['output'];
  /** The first character. */
  readonly start: Scalars['Int']['output'];
};

/** Words to be found in an article. */
export type TextQuoteInput = {
  /** The words, 2,000 characters at most. */
  readonly exact: Scalars['String']['input'];
  /** What stands before them, as far as it is known. */
  readonly prefix?: Scalars['String']['input'];
  /** What stands behind them, as far as it is known. */
  readonly suffix?: Scalars['String']['input'];
};

/** Words with their neighbours. */
export type TextQuoteSelector = {
  readonly __typename?: 'TextQuoteSelector';
  /** The words. */
  readonly exact: Scalars['String']['output'];
  /** Up to 32 characters before them. */
  readonly prefix: Scalars['String']['output'];
  /** Up to 32 characters behind them. */
  readonly suffix: Scalars['String']['output'];
};

/** How an appearance is tied to an earlier one. */
export type Tie =
  /** The same saying, in a text of its own. */
  | 'CARRIED'
  /** The same text; which of the two was written first, days alone can tell. */
  | 'COPY'
  /** The earliest one. */
  | 'FIRST'
  /** The same speaker on another day. */
  | 'REPEATED'
  /** Somebody else. No tie is known, which is no proof that there is none. */
  | 'SEPARATE'
  /** By way of an outlet or agency that carried it. */
  | 'THROUGH';

/** What one speaker said over time, and how it changed. */
export type Timeline = {
  readonly __typename?: 'Timeline';
  /** How the word changed, the earliest first. */
  readonly changes: ReadonlyArray<Change>;
  /** The first day on which any of it was said, whatever range of days is asked for; null when none is told. */
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  /** The last such day. */
  readonly latest?: Maybe<Scalars['Date']['output']>;
  /** What was said, the earliest first. */
  readonly moments: MomentConnection;
  /** Who. */
  readonly speaker: Entity;
  /** What was said without a day. */
  readonly undated: ReadonlyArray<Moment>;
};


/** What one speaker said over time, and how it changed. */
export type TimelineChangesArgs = {
  first?: Scalars['Int']['input'];
};


/** What one speaker said over time, and how it changed. */
export type TimelineMomentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What one speaker said over time, and how it changed. */
export type TimelineUndatedArgs = {
  first?: Scalars['Int']['input'];
};

/** What a claim is about. */
export type Topic =
  /** Who holds a place. */
  | 'CONTROL'
  /** Who is surrounded. */
  | 'ENCIRCLEMENT'
  /** Fighting on the ground. */
  | 'FIGHTING'
  /** What footage shows. */
  | 'FOOTAGE'
  /** How many troops there are, or were sent. */
  | 'FORCES'
  /** What was shot down. */
  | 'INTERCEPTIONS'
  /** Killed, wounded, captured, destroyed. */
  | 'LOSSES'
  /** Advances, withdrawals, attacks held off. */
  | 'MOVES'
  /** Orders and aims. */
  | 'ORDERS'
  /** All that could not be typed. */
  | 'OTHER'
  /** Who did it. */
  | 'RESPONSIBILITY'
  /** Whose a land is by law. */
  | 'STATUS'
  /** Attacks from afar. */
  | 'STRIKES';

/** How many claims are of one topic. */
export type TopicCount = {
  readonly __typename?: 'TopicCount';
  /** Claims. */
  readonly count: Scalars['Int']['output'];
  /** The topic. */
  readonly topic: Topic;
};

/** One act of saying: the same speaker, day and proposition, told by one statement or by ten. */
export type Utterance = {
  readonly __typename?: 'Utterance';
  /** The day that it is listed under; null when none is told. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** Which day that is. */
  readonly dayBasis?: Maybe<DayBasis>;
  /** For a denial that only points at something said before: what it points at. */
  readonly denies?: Maybe<Denial>;
  /** The judgement; null while nobody has judged. */
  readonly judgement?: Maybe<Judgement>;
  /** The name that the speaker used for the place; null when the words do not name it. */
  readonly nameUsed?: Maybe<Scalars['String']['output']>;
  /** How many texts they come from, copies counted once. */
  readonly originCount: Scalars['Int']['output'];
  /** How it stands to the claim. */
  readonly position: Position;
  /** By which rule it stands to the claim. */
  readonly rule: Scalars['String']['output'];
  /** The party that the speaker belongs to, by name; null for those outside and unknown. */
  readonly side?: Maybe<Scalars['String']['output']>;
  /** Who said it; null when the text names nobody. */
  readonly speaker?: Maybe<Entity>;
  /** Whether a person has judged that it stands to the claim so. One that was rejected is not listed. */
  readonly standing: Standing;
  /** The statement that tells it first. */
  readonly statement: Statement;
  /** How many statements tell it. */
  readonly statementCount: Scalars['Int']['output'];
  /** All statements that tell it, the earliest first. */
  readonly statements: ReadonlyArray<Statement>;
  /** How sure that rule is. */
  readonly sureness: Sureness;
  /** How those days are known. */
  readonly validBasis: ValidBasis;
  /** The first day that it speaks of, apart from the day of saying; null when it is open or cannot be known. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day that it speaks of; null when it is open or cannot be known. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/** One act of saying: the same speaker, day and proposition, told by one statement or by ten. */
export type UtteranceStatementsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of utterances. */
export type UtteranceConnection = {
  readonly __typename?: 'UtteranceConnection';
  /** The utterances with their cursors. */
  readonly edges: ReadonlyArray<UtteranceEdge>;
  /** The utterances. */
  readonly nodes: ReadonlyArray<Utterance>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An utterance in a page. */
export type UtteranceEdge = {
  readonly __typename?: 'UtteranceEdge';
  /** What `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** The utterance. */
  readonly node: Utterance;
};

/** How the days that something speaks of are known. */
export type ValidBasis =
  /** The words tell none: the day of saying stands for them. */
  | 'INFERRED'
  /** The words tell them: on Monday, since 3 May, over the past week. */
  | 'STATED'
  /** Neither is told, or it is still to come on a day that is not told. */
  | 'UNKNOWN';

/** How two things said stand to each other. */
export type Verdict =
  /** Both cannot be so: one scope, one time. */
  | 'CONTRADICTS'
  /** Nothing to do with each other. */
  | 'NONE'
  /** Not comparable: another measure, part or window. */
  | 'OTHER_SCOPE'
  /** The same said again. */
  | 'SAME'
  /** Both can hardly be so: vague, or a part against the whole. */
  | 'STRAINS';

/** Whether a statement has a source. */
export type Voice =
  /** Somebody is named or described. */
  | 'ATTRIBUTED'
  /** Reportedly, is believed: nobody is. */
  | 'UNATTRIBUTED';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SearchResult:
    | ( ArticleModel & { __typename: 'Article' } )
    | ( EntityModel & { __typename: 'Entity' } )
    | ( OutletModel & { __typename: 'Outlet' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ArticleModel & { __typename: 'Article' } )
    | ( ClaimModel & { __typename: 'Claim' } )
    | ( EntityModel & { __typename: 'Entity' } )
    | ( JudgementModel & { __typename: 'Judgement' } )
    | ( OutletModel & { __typename: 'Outlet' } )
    | ( StatementModel & { __typename: 'Statement' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  About: ResolverTypeWrapper<AboutModel>;
  AboutBasis: AboutBasis;
  Act: Act;
  Activity: ResolverTypeWrapper<Activity>;
  ActivityBin: ResolverTypeWrapper<ActivityBin>;
  Anchoring: ResolverTypeWrapper<AnchoringModel>;
  AnchoringState: AnchoringState;
  Appearance: ResolverTypeWrapper<AppearanceModel>;
  AppearanceConnection: ResolverTypeWrapper<AppearancePage>;
  AppearanceEdge: ResolverTypeWrapper<Omit<AppearanceEdge, 'node'> & { node: ResolversTypes['Appearance'] }>;
  Article: ResolverTypeWrapper<ArticleModel>;
  ArticleConnection: ResolverTypeWrapper<ArticlePage>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  Better: Better;
  Block: ResolverTypeWrapper<Block>;
  BlockKind: BlockKind;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChainLink: ResolverTypeWrapper<ChainLinkModel>;
  Change: ResolverTypeWrapper<ChangeModel>;
  ChangeKind: ChangeKind;
  Claim: ResolverTypeWrapper<ClaimModel>;
  ClaimConnection: ResolverTypeWrapper<ClaimPage>;
  ClaimCounts: ResolverTypeWrapper<ClaimCounts>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ClaimOrder: ClaimOrder;
  Clash: ResolverTypeWrapper<ClashModel>;
  Clock: Clock;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  Corpus: ResolverTypeWrapper<CorpusModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayBasis: DayBasis;
  Denial: ResolverTypeWrapper<DenialModel>;
  DocumentInput: DocumentInput;
  Doubt: Doubt;
  DoubtfulPair: ResolverTypeWrapper<DoubtfulPairModel>;
  DriftKind: DriftKind;
  DriftRun: ResolverTypeWrapper<DriftRun>;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  EdgeKind: EdgeKind;
  Entity: ResolverTypeWrapper<EntityModel>;
  EntityConnection: ResolverTypeWrapper<EntityPage>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFilter: EntityFilter;
  EntityKind: EntityKind;
  EntityKindCount: ResolverTypeWrapper<EntityKindCount>;
  Excerpt: ResolverTypeWrapper<Excerpt>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Form: Form;
  Graph: ResolverTypeWrapper<GraphColumns>;
  GraphEdges: ResolverTypeWrapper<GraphEdges>;
  GraphFilter: GraphFilter;
  GraphNodes: ResolverTypeWrapper<GraphNodes>;
  Hop: ResolverTypeWrapper<HopModel>;
  HopEvidence: ResolverTypeWrapper<HopEvidenceModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Interval: Interval;
  Judgement: ResolverTypeWrapper<JudgementModel>;
  JudgementConnection: ResolverTypeWrapper<JudgementPage>;
  JudgementEdge: ResolverTypeWrapper<Omit<JudgementEdge, 'node'> & { node: ResolversTypes['Judgement'] }>;
  JudgementKind: JudgementKind;
  LinkInput: LinkInput;
  LinkKind: LinkKind;
  LinkRole: LinkRole;
  Lookalike: ResolverTypeWrapper<LookalikeModel>;
  Mention: ResolverTypeWrapper<MentionModel>;
  MentionConnection: ResolverTypeWrapper<MentionPage>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  MentionType: MentionType;
  Moment: ResolverTypeWrapper<MomentModel>;
  MomentConnection: ResolverTypeWrapper<MomentPage>;
  MomentEdge: ResolverTypeWrapper<Omit<MomentEdge, 'node'> & { node: ResolversTypes['Moment'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NodeKind: NodeKind;
  Novelty: Novelty;
  OneTelling: ResolverTypeWrapper<OneTellingModel>;
  Outlet: ResolverTypeWrapper<OutletModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<PathColumns>;
  PlaceKind: PlaceKind;
  Position: Position;
  Progress: ResolverTypeWrapper<ProgressModel>;
  Quality: ResolverTypeWrapper<QualityModel>;
  QualityExtent: QualityExtent;
  QualityFigure: ResolverTypeWrapper<QualityFigure>;
  QualityMeasure: ResolverTypeWrapper<QualityMeasure>;
  QualitySubject: QualitySubject;
  Quantity: ResolverTypeWrapper<Quantity>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reading: ResolverTypeWrapper<ReadingModel>;
  ReadingSpeed: ResolverTypeWrapper<ReadingSpeed>;
  ReadingState: ReadingState;
  Role: ResolverTypeWrapper<RoleModel>;
  ScoreChange: ResolverTypeWrapper<ScoreChange>;
  ScoreDrop: ResolverTypeWrapper<ScoreDrop>;
  ScoredSet: ResolverTypeWrapper<ScoredSet>;
  SearchKind: SearchKind;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  Selectors: ResolverTypeWrapper<Selectors>;
  Silence: ResolverTypeWrapper<SilenceModel>;
  SilenceBasis: SilenceBasis;
  SilenceConnection: ResolverTypeWrapper<SilencePage>;
  SilenceEdge: ResolverTypeWrapper<Omit<SilenceEdge, 'node'> & { node: ResolversTypes['Silence'] }>;
  SourceKind: SourceKind;
  Span: ResolverTypeWrapper<Span>;
  Spread: ResolverTypeWrapper<SpreadModel>;
  Stance: Stance;
  Standing: Standing;
  Statement: ResolverTypeWrapper<StatementModel>;
  StatementConnection: ResolverTypeWrapper<StatementPage>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatementFilter: StatementFilter;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Sureness: Sureness;
  TextPositionSelector: ResolverTypeWrapper<TextPositionSelector>;
  TextQuoteInput: TextQuoteInput;
  TextQuoteSelector: ResolverTypeWrapper<TextQuoteSelector>;
  Tie: Tie;
  Timeline: ResolverTypeWrapper<TimelineModel>;
  Topic: Topic;
  TopicCount: ResolverTypeWrapper<TopicCount>;
  Utterance: ResolverTypeWrapper<UtteranceModel>;
  UtteranceConnection: ResolverTypeWrapper<UtterancePage>;
  UtteranceEdge: ResolverTypeWrapper<Omit<UtteranceEdge, 'node'> & { node: ResolversTypes['Utterance'] }>;
  ValidBasis: ValidBasis;
  Verdict: Verdict;
  Voice: Voice;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  About: AboutModel;
  Activity: Activity;
  ActivityBin: ActivityBin;
  Anchoring: AnchoringModel;
  Appearance: AppearanceModel;
  AppearanceConnection: AppearancePage;
  AppearanceEdge: Omit<AppearanceEdge, 'node'> & { node: ResolversParentTypes['Appearance'] };
  Article: ArticleModel;
  ArticleConnection: ArticlePage;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  Block: Block;
  Boolean: Scalars['Boolean']['output'];
  ChainLink: ChainLinkModel;
  Change: ChangeModel;
  Claim: ClaimModel;
  ClaimConnection: ClaimPage;
  ClaimCounts: ClaimCounts;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  Clash: ClashModel;
  Coordinates: Coordinates;
  Corpus: CorpusModel;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Denial: DenialModel;
  DocumentInput: DocumentInput;
  DoubtfulPair: DoubtfulPairModel;
  DriftRun: DriftRun;
  EDTF: Scalars['EDTF']['output'];
  Entity: EntityModel;
  EntityConnection: EntityPage;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFilter: EntityFilter;
  EntityKindCount: EntityKindCount;
  Excerpt: Excerpt;
  Float: Scalars['Float']['output'];
  Graph: GraphColumns;
  GraphEdges: GraphEdges;
  GraphFilter: GraphFilter;
  GraphNodes: GraphNodes;
  Hop: HopModel;
  HopEvidence: HopEvidenceModel;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Judgement: JudgementModel;
  JudgementConnection: JudgementPage;
  JudgementEdge: Omit<JudgementEdge, 'node'> & { node: ResolversParentTypes['Judgement'] };
  LinkInput: LinkInput;
  Lookalike: LookalikeModel;
  Mention: MentionModel;
  MentionConnection: MentionPage;
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  Moment: MomentModel;
  MomentConnection: MomentPage;
  MomentEdge: Omit<MomentEdge, 'node'> & { node: ResolversParentTypes['Moment'] };
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OneTelling: OneTellingModel;
  Outlet: OutletModel;
  PageInfo: PageInfo;
  Path: PathColumns;
  Progress: ProgressModel;
  Quality: QualityModel;
  QualityFigure: QualityFigure;
  QualityMeasure: QualityMeasure;
  Quantity: Quantity;
  Query: Record<PropertyKey, never>;
  Reading: ReadingModel;
  ReadingSpeed: ReadingSpeed;
  Role: RoleModel;
  ScoreChange: ScoreChange;
  ScoreDrop: ScoreDrop;
  ScoredSet: ScoredSet;
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  Selectors: Selectors;
  Silence: SilenceModel;
  SilenceConnection: SilencePage;
  SilenceEdge: Omit<SilenceEdge, 'node'> & { node: ResolversParentTypes['Silence'] };
  Span: Span;
  Spread: SpreadModel;
  Statement: StatementModel;
  StatementConnection: StatementPage;
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  StatementFilter: StatementFilter;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  TextPositionSelector: TextPositionSelector;
  TextQuoteInput: TextQuoteInput;
  TextQuoteSelector: TextQuoteSelector;
  Timeline: TimelineModel;
  TopicCount: TopicCount;
  Utterance: UtteranceModel;
  UtteranceConnection: UtterancePage;
  UtteranceEdge: Omit<UtteranceEdge, 'node'> & { node: ResolversParentTypes['Utterance'] };
};

export type AboutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['About'] = ResolversParentTypes['About']> = {
  basis?: Resolver<ResolversTypes['AboutBasis'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  nameUsed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bins?: Resolver<ReadonlyArray<ResolversTypes['ActivityBin']>, ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedArticles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedStatements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityBinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityBin'] = ResolversParentTypes['ActivityBin']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AnchoringResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Anchoring'] = ResolversParentTypes['Anchoring']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['Excerpt']>, ParentType, ContextType>;
  likeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AnchoringState'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type AppearanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appearance'] = ResolversParentTypes['Appearance']> = {
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dayBasis?: Resolver<Maybe<ResolversTypes['DayBasis']>, ParentType, ContextType>;
  delayDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  drift?: Resolver<ReadonlyArray<ResolversTypes['DriftRun']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  likeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type AppearanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppearanceConnection'] = ResolversParentTypes['AppearanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AppearanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Appearance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppearanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppearanceEdge'] = ResolversParentTypes['AppearanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appearance'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  agency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  blocks?: Resolver<ReadonlyArray<ResolversTypes['Block']>, ParentType, ContextType>;
  byline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ArticleEntitiesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['Outlet']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<ArticleConnectionUndatedArgs, 'first'>>;
  undatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type BlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Block'] = ResolversParentTypes['Block']> = {
  kind?: Resolver<ResolversTypes['BlockKind'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
};

export type ChainLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainLink'] = ResolversParentTypes['ChainLink']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LinkRole'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  from?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<ClaimChangesArgs, 'first'>>;
  clashes?: Resolver<ReadonlyArray<ResolversTypes['Clash']>, ParentType, ContextType, RequireFields<ClaimClashesArgs, 'first'>>;
  contestedness?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ClaimCounts'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isContested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isForetold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTyped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  oneTellings?: Resolver<ReadonlyArray<ResolversTypes['OneTelling']>, ParentType, ContextType, RequireFields<ClaimOneTellingsArgs, 'first'>>;
  place?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  spread?: Resolver<ResolversTypes['Spread'], ParentType, ContextType, RequireFields<ClaimSpreadArgs, 'position'>>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['Utterance']>, ParentType, ContextType, RequireFields<ClaimUndatedArgs, 'first'>>;
  utterances?: Resolver<ResolversTypes['UtteranceConnection'], ParentType, ContextType, RequireFields<ClaimUtterancesArgs, 'first'>>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['TopicCount']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimCounts'] = ResolversParentTypes['ClaimCounts']> = {
  affirms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherScope?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outlets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sides?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speakers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  utterances?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClashResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clash'] = ResolversParentTypes['Clash']> = {
  one?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  lat?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lon?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CorpusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Corpus'] = ResolversParentTypes['Corpus']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articlesWithoutOutlet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entityCounts?: Resolver<ReadonlyArray<ResolversTypes['EntityKindCount']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outlets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedArticles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DenialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Denial'] = ResolversParentTypes['Denial']> = {
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  sureness?: Resolver<ResolversTypes['Sureness'], ParentType, ContextType>;
};

export type DoubtfulPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoubtfulPair'] = ResolversParentTypes['DoubtfulPair']> = {
  doubt?: Resolver<ResolversTypes['Doubt'], ParentType, ContextType>;
  one?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type DriftRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DriftRun'] = ResolversParentTypes['DriftRun']> = {
  kind?: Resolver<ResolversTypes['DriftKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  aboutCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<EntityArticlesArgs, 'first'>>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  lookalikes?: Resolver<ReadonlyArray<ResolversTypes['Lookalike']>, ParentType, ContextType, RequireFields<EntityLookalikesArgs, 'first'>>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<EntityMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  placeKind?: Resolver<Maybe<ResolversTypes['PlaceKind']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<EntitySaidArgs, 'first'>>;
  saidAbout?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<EntitySaidAboutArgs, 'first'>>;
  saidCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceKind?: Resolver<Maybe<ResolversTypes['SourceKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityKindCount'] = ResolversParentTypes['EntityKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
};

export type ExcerptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Excerpt'] = ResolversParentTypes['Excerpt']> = {
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  edges?: Resolver<ResolversTypes['GraphEdges'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['GraphNodes'], ParentType, ContextType>;
  totalNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undatedArticles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphEdgesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphEdges'] = ResolversParentTypes['GraphEdges']> = {
  evidence?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  kind?: Resolver<ReadonlyArray<ResolversTypes['EdgeKind']>, ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  target?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  weight?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GraphNodesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphNodes'] = ResolversParentTypes['GraphNodes']> = {
  community?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  hidden?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ReadonlyArray<ResolversTypes['NodeKind']>, ParentType, ContextType>;
  label?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  x?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
  y?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['HopEvidence']>, ParentType, ContextType, RequireFields<HopEvidenceArgs, 'first'>>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type HopEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HopEvidence'] = ResolversParentTypes['HopEvidence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  mentionsBoth?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Excerpt'], ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAnchored?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isUndone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JudgementKind'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementConnection'] = ResolversParentTypes['JudgementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JudgementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudgementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementEdge'] = ResolversParentTypes['JudgementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type LookalikeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lookalike'] = ResolversParentTypes['Lookalike']> = {
  doubt?: Resolver<ResolversTypes['Doubt'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Excerpt'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['MentionType'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type MomentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Moment'] = ResolversParentTypes['Moment']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  amountMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dayBasis?: Resolver<Maybe<ResolversTypes['DayBasis']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  validBasis?: Resolver<ResolversTypes['ValidBasis'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MomentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MomentConnection'] = ResolversParentTypes['MomentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MomentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Moment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MomentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MomentEdge'] = ResolversParentTypes['MomentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  deleteArticle?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDeleteArticleArgs, 'id'>>;
  fixSpeaker?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType, RequireFields<MutationFixSpeakerArgs, 'by' | 'statement'>>;
  judgeLink?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType, RequireFields<MutationJudgeLinkArgs, 'accept' | 'by' | 'link'>>;
  keepApart?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType, RequireFields<MutationKeepApartArgs, 'by' | 'one' | 'other'>>;
  mergeEntities?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType, RequireFields<MutationMergeEntitiesArgs, 'by' | 'keep' | 'others'>>;
  readDocuments?: Resolver<ReadonlyArray<ResolversTypes['Reading']>, ParentType, ContextType, RequireFields<MutationReadDocumentsArgs, 'documents'>>;
  redoJudgement?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType, RequireFields<MutationRedoJudgementArgs, 'by' | 'id'>>;
  renameEntity?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType, RequireFields<MutationRenameEntityArgs, 'by' | 'entity' | 'name'>>;
  retypeEntity?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType, RequireFields<MutationRetypeEntityArgs, 'by' | 'entity' | 'kind'>>;
  splitEntity?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType, RequireFields<MutationSplitEntityArgs, 'by' | 'entity' | 'newName'>>;
  undoJudgement?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType, RequireFields<MutationUndoJudgementArgs, 'by' | 'id'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Claim' | 'Entity' | 'Judgement' | 'Outlet' | 'Statement', ParentType, ContextType>;
};

export type OneTellingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OneTelling'] = ResolversParentTypes['OneTelling']> = {
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  one?: Resolver<ResolversTypes['Utterance'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Utterance'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  sureness?: Resolver<ResolversTypes['Sureness'], ParentType, ContextType>;
};

export type OutletResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outlet'] = ResolversParentTypes['Outlet']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<OutletArticlesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
};

export type ProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Progress'] = ResolversParentTypes['Progress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['Reading']>, ParentType, ContextType>;
  secondsLeft?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  setAside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quality'] = ResolversParentTypes['Quality']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['ScoreChange']>, ParentType, ContextType>;
  measuredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['QualityMeasure']>, ParentType, ContextType>;
  speed?: Resolver<Maybe<ResolversTypes['ReadingSpeed']>, ParentType, ContextType>;
};

export type QualityFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualityFigure'] = ResolversParentTypes['QualityFigure']> = {
  aim?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  proposed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recall?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  set?: Resolver<ResolversTypes['ScoredSet'], ParentType, ContextType>;
  simplest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QualityMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualityMeasure'] = ResolversParentTypes['QualityMeasure']> = {
  better?: Resolver<ResolversTypes['Better'], ParentType, ContextType>;
  extent?: Resolver<Maybe<ResolversTypes['QualityExtent']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['QualityFigure']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['QualitySubject'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  activity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType, Partial<QueryActivityArgs>>;
  anchor?: Resolver<Maybe<ResolversTypes['Anchoring']>, ParentType, ContextType, RequireFields<QueryAnchorArgs, 'article' | 'quote' | 'start'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'clock' | 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'byTopic' | 'first' | 'order'>>;
  contested?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryContestedArgs, 'first' | 'order' | 'place'>>;
  corpus?: Resolver<ResolversTypes['Corpus'], ParentType, ContextType>;
  doubtfulPairs?: Resolver<ReadonlyArray<ResolversTypes['DoubtfulPair']>, ParentType, ContextType, RequireFields<QueryDoubtfulPairsArgs, 'first'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, Partial<QueryGraphArgs>>;
  judgements?: Resolver<ResolversTypes['JudgementConnection'], ParentType, ContextType, RequireFields<QueryJudgementsArgs, 'first'>>;
  neighbourhood?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  outlets?: Resolver<ReadonlyArray<ResolversTypes['Outlet']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'to'>>;
  quality?: Resolver<Maybe<ResolversTypes['Quality']>, ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['Reading']>, ParentType, ContextType, RequireFields<QueryReadingsArgs, 'first'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchResult']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  silences?: Resolver<ResolversTypes['SilenceConnection'], ParentType, ContextType, RequireFields<QuerySilencesArgs, 'first'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'clock' | 'speaker'>>;
};

export type ReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReadingState'], ParentType, ContextType>;
};

export type ReadingSpeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadingSpeed'] = ResolversParentTypes['ReadingSpeed']> = {
  articlesPerSecond?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  compromisePerSecond?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  kilobytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  measuredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Excerpt'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScoreChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreChange'] = ResolversParentTypes['ScoreChange']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  drops?: Resolver<ReadonlyArray<ResolversTypes['ScoreDrop']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScoreDropResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreDrop'] = ResolversParentTypes['ScoreDrop']> = {
  after?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  set?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScoredSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoredSet'] = ResolversParentTypes['ScoredSet']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  characters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measuredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  novelty?: Resolver<ResolversTypes['Novelty'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Article' | 'Entity' | 'Outlet', ParentType, ContextType>;
};

export type SelectorsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Selectors'] = ResolversParentTypes['Selectors']> = {
  position?: Resolver<ResolversTypes['TextPositionSelector'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['TextQuoteSelector'], ParentType, ContextType>;
};

export type SilenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Silence'] = ResolversParentTypes['Silence']> = {
  basis?: Resolver<ResolversTypes['SilenceBasis'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type SilenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SilenceConnection'] = ResolversParentTypes['SilenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SilenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Silence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['Silence']>, ParentType, ContextType, RequireFields<SilenceConnectionUndatedArgs, 'first'>>;
  undatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SilenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SilenceEdge'] = ResolversParentTypes['SilenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Silence'], ParentType, ContextType>;
};

export type SpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpreadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Spread'] = ResolversParentTypes['Spread']> = {
  appearances?: Resolver<ResolversTypes['AppearanceConnection'], ParentType, ContextType, RequireFields<SpreadAppearancesArgs, 'first'>>;
  earliest?: Resolver<Maybe<ResolversTypes['Appearance']>, ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outlets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['Appearance']>, ParentType, ContextType, RequireFields<SpreadUndatedArgs, 'first'>>;
  undatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['About']>, ParentType, ContextType>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  chain?: Resolver<ReadonlyArray<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  content?: Resolver<ReadonlyArray<ResolversTypes['Excerpt']>, ParentType, ContextType>;
  cue?: Resolver<ReadonlyArray<ResolversTypes['Excerpt']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dayBasis?: Resolver<Maybe<ResolversTypes['DayBasis']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['Form'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inLatest?: Resolver<Maybe<ResolversTypes['Anchoring']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  quantities?: Resolver<ReadonlyArray<ResolversTypes['Quantity']>, ParentType, ContextType>;
  saidOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  selectors?: Resolver<ResolversTypes['Selectors'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Excerpt'], ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['Excerpt']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['Voice'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<StatementConnectionUndatedArgs, 'first'>>;
  undatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changed?: SubscriptionResolver<ResolversTypes['Corpus'], "changed", ParentType, ContextType>;
  progress?: SubscriptionResolver<ResolversTypes['Progress'], "progress", ParentType, ContextType>;
};

export type TextPositionSelectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextPositionSelector'] = ResolversParentTypes['TextPositionSelector']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TextQuoteSelectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextQuoteSelector'] = ResolversParentTypes['TextQuoteSelector']> = {
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<TimelineChangesArgs, 'first'>>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  moments?: Resolver<ResolversTypes['MomentConnection'], ParentType, ContextType, RequireFields<TimelineMomentsArgs, 'first'>>;
  speaker?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['Moment']>, ParentType, ContextType, RequireFields<TimelineUndatedArgs, 'first'>>;
};

export type TopicCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicCount'] = ResolversParentTypes['TopicCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type UtteranceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Utterance'] = ResolversParentTypes['Utterance']> = {
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dayBasis?: Resolver<Maybe<ResolversTypes['DayBasis']>, ParentType, ContextType>;
  denies?: Resolver<Maybe<ResolversTypes['Denial']>, ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  nameUsed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<UtteranceStatementsArgs, 'first'>>;
  sureness?: Resolver<ResolversTypes['Sureness'], ParentType, ContextType>;
  validBasis?: Resolver<ResolversTypes['ValidBasis'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type UtteranceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtteranceConnection'] = ResolversParentTypes['UtteranceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UtteranceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Utterance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UtteranceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtteranceEdge'] = ResolversParentTypes['UtteranceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Utterance'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  About?: AboutResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityBin?: ActivityBinResolvers<ContextType>;
  Anchoring?: AnchoringResolvers<ContextType>;
  Appearance?: AppearanceResolvers<ContextType>;
  AppearanceConnection?: AppearanceConnectionResolvers<ContextType>;
  AppearanceEdge?: AppearanceEdgeResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Block?: BlockResolvers<ContextType>;
  ChainLink?: ChainLinkResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimCounts?: ClaimCountsResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Clash?: ClashResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Corpus?: CorpusResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Denial?: DenialResolvers<ContextType>;
  DoubtfulPair?: DoubtfulPairResolvers<ContextType>;
  DriftRun?: DriftRunResolvers<ContextType>;
  EDTF?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityKindCount?: EntityKindCountResolvers<ContextType>;
  Excerpt?: ExcerptResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  GraphEdges?: GraphEdgesResolvers<ContextType>;
  GraphNodes?: GraphNodesResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  HopEvidence?: HopEvidenceResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  JudgementConnection?: JudgementConnectionResolvers<ContextType>;
  JudgementEdge?: JudgementEdgeResolvers<ContextType>;
  Lookalike?: LookalikeResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Moment?: MomentResolvers<ContextType>;
  MomentConnection?: MomentConnectionResolvers<ContextType>;
  MomentEdge?: MomentEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OneTelling?: OneTellingResolvers<ContextType>;
  Outlet?: OutletResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Progress?: ProgressResolvers<ContextType>;
  Quality?: QualityResolvers<ContextType>;
  QualityFigure?: QualityFigureResolvers<ContextType>;
  QualityMeasure?: QualityMeasureResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reading?: ReadingResolvers<ContextType>;
  ReadingSpeed?: ReadingSpeedResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  ScoreChange?: ScoreChangeResolvers<ContextType>;
  ScoreDrop?: ScoreDropResolvers<ContextType>;
  ScoredSet?: ScoredSetResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Selectors?: SelectorsResolvers<ContextType>;
  Silence?: SilenceResolvers<ContextType>;
  SilenceConnection?: SilenceConnectionResolvers<ContextType>;
  SilenceEdge?: SilenceEdgeResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Spread?: SpreadResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TextPositionSelector?: TextPositionSelectorResolvers<ContextType>;
  TextQuoteSelector?: TextQuoteSelectorResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TopicCount?: TopicCountResolvers<ContextType>;
  Utterance?: UtteranceResolvers<ContextType>;
  UtteranceConnection?: UtteranceConnectionResolvers<ContextType>;
  UtteranceEdge?: UtteranceEdgeResolvers<ContextType>;
};

