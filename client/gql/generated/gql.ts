/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Pickable($text: String!) {\n    search(text: $text, kinds: [PERSON, ORGANIZATION, UNIT, PLACE], first: 8) {\n      __typename\n      ... on Entity { id name kind aliases articleCount }\n    }\n  }\n": typeof types.PickableDocument,
    "\n  query Picked($id: ID!) { entity(id: $id) { id name kind } }\n": typeof types.PickedDocument,
    "\n  fragment ChangeTold on Change {\n    kind\n    speaker { id name kind }\n    from { id day act form words article { id publishedAt } }\n    to { id day act form words article { id publishedAt } }\n  }\n": typeof types.ChangeToldFragmentDoc,
    "\n  fragment ClaimCountsLine on Claim {\n    counts { articles origins utterances speakers sides outlets }\n  }\n": typeof types.ClaimCountsLineFragmentDoc,
    "\n  fragment ClaimRow on Claim {\n    id\n    words\n    topic\n    isTyped\n    isForetold\n    isContested\n    earliest\n    latest\n    place { id name kind }\n    ...ClaimCountsLine\n    utterances(position: [AFFIRMS, PARTLY, DENIES], first: 24) { nodes { ...UtteranceCell } totalCount }\n    elsewhere: utterances(position: [OTHER_SCOPE], first: 6) { nodes { ...UtteranceCell } totalCount }\n    undated(first: 12) { ...UtteranceCell }\n    counts { undated }\n    changes(first: 6) { ...ChangeTold }\n    clashes(first: 60) { ...ClashTold }\n    oneTellings(first: 12) { ...OneTelling }\n  }\n": typeof types.ClaimRowFragmentDoc,
    "\n  query Claims($filter: ClaimFilter!, $order: ClaimOrder!, $after: String) {\n    claims(filter: $filter, order: $order, byTopic: true, first: 20, after: $after) {\n      nodes { id topic utterances(position: [AFFIRMS, PARTLY, DENIES], first: 24) { nodes { side } } ...ClaimRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      topics { topic count }\n    }\n  }\n": typeof types.ClaimsDocument,
    "\n  fragment ClashTold on Clash {\n    verdict\n    one { id day act form words speaker { id name } source { text } }\n    other { id day act form words speaker { id name } source { text } }\n  }\n": typeof types.ClashToldFragmentDoc,
    "\n  fragment OneTelling on OneTelling {\n    rule\n    sureness\n    standing\n    judgement { id }\n    one { speaker { id name } statement { id day form words } }\n    other { speaker { id name } statement { id day form words } }\n  }\n": typeof types.OneTellingFragmentDoc,
    "\n  fragment Silence on Silence {\n    basis\n    statement {\n      id voice day dayBasis\n      speaker { id name kind }\n      source { text }\n      cue { span { start end } }\n      content { span { start end } }\n      sentence { text span { start } }\n      article { id title outlet { id name } }\n    }\n  }\n": typeof types.SilenceFragmentDoc,
    "\n  query Silence($filter: ClaimFilter!, $after: String) {\n    silences(filter: $filter, first: 30, after: $after) {\n      nodes { ...Silence }\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      undatedCount\n      undated(first: 30) { ...Silence }\n    }\n  }\n": typeof types.SilenceDocument,
    "\n  fragment UtteranceCell on Utterance {\n    position\n    side\n    day\n    dayBasis\n    nameUsed\n    statementCount\n    originCount\n    speaker { id name kind sourceKind }\n    denies { ...DenialJudging }\n    ...MembershipJudging\n    statement {\n      id act form voice words saidOn day\n      source { text }\n      article { id title publishedAt outlet { id name } }\n    }\n  }\n": typeof types.UtteranceCellFragmentDoc,
    "\n  query AllUtterances($id: ID!, $asOf: Date, $clock: Clock!) {\n    claim(id: $id, asOf: $asOf, clock: $clock) { utterances(first: 100) { nodes { ...UtteranceCell } } }\n  }\n": typeof types.AllUtterancesDocument,
    "\n  query ClaimEvidence($id: ID!, $asOf: Date, $clock: Clock!) {\n    claim(id: $id, asOf: $asOf, clock: $clock) {\n      id\n      words\n      utterances(first: 200) { nodes { statements(first: 10) { id } } }\n      undated(first: 100) { statements(first: 10) { id } }\n    }\n  }\n": typeof types.ClaimEvidenceDocument,
    "\n  query Corpus {\n    corpus { articles undatedArticles outlets articlesWithoutOutlet entities statements edges earliest latest entityCounts { kind count } }\n    outlets { id name articleCount }\n  }\n": typeof types.CorpusDocument,
    "\n  subscription CorpusChanged { changed { articles } }\n": typeof types.CorpusChangedDocument,
    "\n  query Evidence($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Statement { id ...StatementCard }\n      ... on Article { id title publishedAt outlet { id name } }\n    }\n  }\n": typeof types.EvidenceDocument,
    "\n  query SharedEvidence($from: ID!, $to: ID!, $filter: GraphFilter) {\n    path(from: $from, to: $to, filter: $filter) {\n      entities { id name }\n      hops {\n        articleCount\n        evidence(first: 50) {\n          mentionsBoth\n          sentence { text span { start } }\n          article { id title publishedAt outlet { id name } }\n        }\n      }\n    }\n  }\n": typeof types.SharedEvidenceDocument,
    "\n  query EntityAbout($id: ID!, $filter: StatementFilter, $after: String) {\n    entity(id: $id) {\n      id\n      saidAbout(filter: $filter, first: 20, after: $after) {\n        nodes { id ...StatementCard }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n        undatedCount\n        undated { id ...StatementCard }\n      }\n    }\n  }\n": typeof types.EntityAboutDocument,
    "\n  fragment EntityHead on Entity {\n    id kind placeKind sourceKind name aliases country mentionCount articleCount\n    coordinates { lat lon }\n    parent { id name kind }\n  }\n": typeof types.EntityHeadFragmentDoc,
    "\n  query EntityPanel($id: ID!) {\n    entity(id: $id) {\n      id\n      ...EntityHead\n      ...CorrectEntity\n      ...EntityRoles\n      ...EntityTabs\n    }\n  }\n": typeof types.EntityPanelDocument,
    "\n  fragment EntityRoles on Entity {\n    roles { ...RoleLine }\n    people { ...RoleLine }\n  }\n": typeof types.EntityRolesFragmentDoc,
    "\n  fragment EntityTabs on Entity { id saidCount aboutCount mentionCount }\n": typeof types.EntityTabsFragmentDoc,
    "\n  query EntityMentions($id: ID!, $after: String) {\n    entity(id: $id) {\n      id\n      mentions(first: 40, after: $after) {\n        nodes {\n          text\n          type\n          span { start end }\n          sentence { text span { start end } }\n          article { id title publishedAt outlet { id name } }\n        }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n": typeof types.EntityMentionsDocument,
    "\n  fragment RoleLine on Role {\n    role\n    person { id name kind }\n    organization { id name kind }\n    article { id title }\n    evidence { text span { start end } }\n  }\n": typeof types.RoleLineFragmentDoc,
    "\n  query EntitySaid($id: ID!, $filter: StatementFilter, $after: String) {\n    entity(id: $id) {\n      id\n      said(filter: $filter, first: 20, after: $after) {\n        nodes { id ...StatementCard }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n        undatedCount\n        undated { id ...StatementCard }\n      }\n    }\n  }\n": typeof types.EntitySaidDocument,
    "\n  mutation ReadDocuments($documents: [DocumentInput!]!) {\n    readDocuments(documents: $documents) { name state reason article { id } }\n  }\n": typeof types.ReadDocumentsDocument,
    "\n  fragment ReadingLine on Reading { name state reason article { id title } }\n": typeof types.ReadingLineFragmentDoc,
    "\n  query Readings { readings(first: 100) { ...ReadingLine } }\n": typeof types.ReadingsDocument,
    "\n  subscription ReadingProgress {\n    progress { total done setAside rate secondsLeft readings { ...ReadingLine } }\n  }\n": typeof types.ReadingProgressDocument,
    "\n  fragment CorrectEntity on Entity {\n    id kind name aliases articleCount mentionCount\n    lookalikes(first: 5) { doubt entity { id kind name articleCount mentionCount } }\n  }\n": typeof types.CorrectEntityFragmentDoc,
    "\n  fragment DenialJudging on Denial { rule sureness standing judgement { id } statement { id words form } }\n": typeof types.DenialJudgingFragmentDoc,
    "\n  fragment JudgementLine on Judgement {\n    id kind madeAt by why words notes isAnchored isUndone undoneAt undoneBy\n    entities { id name kind }\n    statements { id }\n    claim { id words place { id } }\n  }\n": typeof types.JudgementLineFragmentDoc,
    "\n  query JudgementsAbout($about: ID!) {\n    judgements(about: $about, first: 20) { nodes { id isUndone ...JudgementLine } totalCount }\n  }\n": typeof types.JudgementsAboutDocument,
    "\n  query Judgements($kind: [JudgementKind!], $undone: Boolean, $after: String) {\n    judgements(kind: $kind, undone: $undone, first: 40, after: $after) {\n      nodes { id ...JudgementLine }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.JudgementsDocument,
    "\n  query JudgementCount { judgements(first: 40) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }\n": typeof types.JudgementCountDocument,
    "\n  fragment MembershipJudging on Utterance { rule sureness standing judgement { id } statement { id } }\n": typeof types.MembershipJudgingFragmentDoc,
    "\n  query Merged($id: ID!) { entity(id: $id) { id kind name articleCount mentionCount } }\n": typeof types.MergedDocument,
    "\n  query SplitParts($id: ID!, $after: String) {\n    entity(id: $id) {\n      id\n      mentions(first: 40, after: $after) {\n        nodes { text type span { start end } sentence { text span { start end } } article { id title publishedAt outlet { id name } } }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n": typeof types.SplitPartsDocument,
    "\n  fragment JudgementTold on Judgement { id kind words notes isUndone undoneAt undoneBy entities { id name kind aliases } }\n": typeof types.JudgementToldFragmentDoc,
    "\n  mutation MergeEntities($keep: ID!, $others: [ID!]!, $why: String, $by: String!) {\n    judged: mergeEntities(keep: $keep, others: $others, why: $why, by: $by) { ...JudgementTold }\n  }\n": typeof types.MergeEntitiesDocument,
    "\n  mutation KeepApart($one: ID!, $other: ID!, $why: String, $by: String!) {\n    judged: keepApart(one: $one, other: $other, why: $why, by: $by) { ...JudgementTold }\n  }\n": typeof types.KeepApartDocument,
    "\n  mutation SplitEntity($entity: ID!, $names: [String!], $articles: [ID!], $newName: String!, $kind: EntityKind, $why: String, $by: String!) {\n    judged: splitEntity(entity: $entity, names: $names, articles: $articles, newName: $newName, kind: $kind, why: $why, by: $by) {\n      ...JudgementTold\n    }\n  }\n": typeof types.SplitEntityDocument,
    "\n  mutation RenameEntity($entity: ID!, $name: String!, $why: String, $by: String!) {\n    judged: renameEntity(entity: $entity, name: $name, why: $why, by: $by) { ...JudgementTold }\n  }\n": typeof types.RenameEntityDocument,
    "\n  mutation RetypeEntity($entity: ID!, $kind: EntityKind!, $why: String, $by: String!) {\n    judged: retypeEntity(entity: $entity, kind: $kind, why: $why, by: $by) { ...JudgementTold }\n  }\n": typeof types.RetypeEntityDocument,
    "\n  mutation FixSpeaker($statement: ID!, $speaker: ID, $why: String, $by: String!) {\n    judged: fixSpeaker(statement: $statement, speaker: $speaker, why: $why, by: $by) { ...JudgementTold statements { id speaker { id name kind } } }\n  }\n": typeof types.FixSpeakerDocument,
    "\n  mutation JudgeLink($link: LinkInput!, $accept: Boolean!, $why: String, $by: String!) {\n    judged: judgeLink(link: $link, accept: $accept, why: $why, by: $by) { ...JudgementTold }\n  }\n": typeof types.JudgeLinkDocument,
    "\n  mutation UndoJudgement($id: ID!, $by: String!) {\n    judged: undoJudgement(id: $id, by: $by) { ...JudgementTold }\n  }\n": typeof types.UndoJudgementDocument,
    "\n  mutation RedoJudgement($id: ID!, $by: String!) {\n    judged: redoJudgement(id: $id, by: $by) { ...JudgementTold }\n  }\n": typeof types.RedoJudgementDocument,
    "\n  fragment PathHop on Hop {\n    from { id name kind }\n    to { id name kind }\n    articleCount\n    evidence(first: 3) {\n      mentionsBoth\n      sentence { text span { start end } }\n      article { id title publishedAt outlet { id name } }\n    }\n  }\n": typeof types.PathHopFragmentDoc,
    "\n  query Path($from: ID!, $to: ID!, $filter: GraphFilter) {\n    path(from: $from, to: $to, filter: $filter) {\n      entities { id name kind }\n      hops { ...PathHop }\n    }\n  }\n": typeof types.PathDocument,
    "\n  query Quality {\n    quality {\n      measuredOn\n      measures {\n        key\n        subject\n        title\n        meaning\n        extent\n        better\n        figures {\n          part\n          value\n          precision\n          recall\n          right\n          proposed\n          wanted\n          simplest\n          least\n          aim\n          set { name about licence novelty documents characters measuredOn command }\n        }\n      }\n      speed { articlesPerSecond kilobytes compromisePerSecond measuredOn command }\n      changes { day reason drops { measure set part before after } }\n    }\n  }\n": typeof types.QualityDocument,
    "\n  fragment ArticleHead on Article { id title name byline url publishedAt readAt outlet { id name } }\n": typeof types.ArticleHeadFragmentDoc,
    "\n  fragment ArticleReader on Article {\n    id\n    text\n    blocks { kind span { start end } }\n    mentions { span { start end } type entity { id name kind } }\n    statements {\n      id\n      source { span { start end } }\n      cue { span { start end } }\n      content { span { start end } }\n      sentence { span { start end } }\n      ...StatementStep\n    }\n    ...ArticleHead\n  }\n": typeof types.ArticleReaderFragmentDoc,
    "\n  query ArticleById($id: ID!) { article(id: $id) { id ...ArticleReader } }\n": typeof types.ArticleByIdDocument,
    "\n  query ArticleOfStatement($id: ID!) { statement(id: $id) { id article { id ...ArticleReader } } }\n": typeof types.ArticleOfStatementDocument,
    "\n  mutation DeleteArticle($id: ID!) { deleteArticle(id: $id) }\n": typeof types.DeleteArticleDocument,
    "\n  query LaterWords($id: ID!) {\n    statement(id: $id) { id inLatest { state found { text } statement { id words } } }\n  }\n": typeof types.LaterWordsDocument,
    "\n  query OtherReadings($id: ID!) { article(id: $id) { id revisions { id readAt } } }\n": typeof types.OtherReadingsDocument,
    "\n  fragment StatementStep on Statement { id act voice words speaker { id name } source { text } }\n": typeof types.StatementStepFragmentDoc,
    "\n  fragment PairSide on Entity {\n    id kind placeKind sourceKind name aliases country mentionCount articleCount saidCount aboutCount\n    coordinates { lat lon }\n    parent { id name kind }\n    roles { role organization { id name } article { id } }\n    people { role person { id name } }\n    articles(first: 40) { nodes { id title publishedAt outlet { id name } } }\n    mentions(first: 40) {\n      nodes {\n        type\n        span { start end }\n        sentence { text span { start end } }\n        article { id title publishedAt outlet { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n    said(first: 3) { nodes { id words form act day } }\n    saidAbout(first: 2) { nodes { id words form act day speaker { id name } } }\n  }\n": typeof types.PairSideFragmentDoc,
    "\n  query PairSides($one: ID!, $other: ID!) {\n    one: entity(id: $one) { id ...PairSide }\n    other: entity(id: $other) { id ...PairSide }\n  }\n": typeof types.PairSidesDocument,
    "\n  query DoubtfulPairs($first: Int!) {\n    doubtfulPairs(first: $first) { doubt one { id } other { id } }\n  }\n": typeof types.DoubtfulPairsDocument,
    "\n  query Search($text: String!, $first: Int!) {\n    search(text: $text, first: $first) {\n      __typename\n      ... on Entity { id ...EntityHit }\n      ... on Article { id ...ArticleHit }\n      ... on Outlet { id ...OutletHit }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  fragment EntityHit on Entity { kind placeKind name aliases articleCount saidCount aboutCount }\n": typeof types.EntityHitFragmentDoc,
    "\n  fragment ArticleHit on Article { title publishedAt outlet { id name } }\n": typeof types.ArticleHitFragmentDoc,
    "\n  fragment OutletHit on Outlet { name articleCount }\n": typeof types.OutletHitFragmentDoc,
    "\n  fragment Appearance on Appearance {\n    tie\n    day\n    dayBasis\n    delayDays\n    likeness\n    statementCount\n    drift { kind text }\n    from { id words article { id title outlet { id name } } }\n    statement {\n      id act form voice words saidOn\n      source { text }\n      speaker { id name kind }\n      chain { role name entity { id name kind } }\n      article { id title publishedAt outlet { id name } }\n    }\n  }\n": typeof types.AppearanceFragmentDoc,
    "\n  query Spread($id: ID!, $position: Position!, $asOf: Date, $clock: Clock!, $after: String) {\n    claim(id: $id, asOf: $asOf, clock: $clock) {\n      id\n      words\n      counts { affirms denies partly otherScope }\n      spread(position: $position) {\n        outlets\n        origins\n        appearances(first: 100, after: $after) {\n          nodes { ...Appearance }\n          totalCount\n          pageInfo { hasNextPage endCursor }\n        }\n        undated(first: 100) { ...Appearance }\n        undatedCount\n      }\n    }\n  }\n": typeof types.SpreadDocument,
    "\n  query Start($filter: EntityFilter) {\n    entities(filter: $filter, first: 100) {\n      nodes { id name kind saidCount aboutCount articleCount }\n    }\n  }\n": typeof types.StartDocument,
    "\n  fragment StatementAbout on Statement {\n    about { entity { id name kind } basis nameUsed }\n  }\n": typeof types.StatementAboutFragmentDoc,
    "\n  fragment StatementCard on Statement {\n    id\n    act\n    form\n    stance\n    voice\n    words\n    source { text }\n    cue { text }\n    speaker { id name kind }\n    via { id name kind }\n    parent { id }\n    ...StatementAbout\n    ...StatementOrigin\n  }\n": typeof types.StatementCardFragmentDoc,
    "\n  fragment StatementOrigin on Statement {\n    saidOn\n    day\n    dayBasis\n    article { id title outlet { id name } }\n  }\n": typeof types.StatementOriginFragmentDoc,
    "\n  query Statements($filter: StatementFilter, $after: String) {\n    statements(filter: $filter, first: 40, after: $after) {\n      nodes { id ...StatementCard }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      undatedCount\n      undated { id ...StatementCard }\n    }\n  }\n": typeof types.StatementsDocument,
    "\n  query Activity($filter: StatementFilter, $interval: Interval) {\n    activity(filter: $filter, interval: $interval) {\n      interval\n      bins { from to statements articles }\n      undatedStatements\n      undatedArticles\n    }\n  }\n": typeof types.ActivityDocument,
    "\n  query LikelySpeakers { entities(first: 100) { nodes { id name kind saidCount } } }\n": typeof types.LikelySpeakersDocument,
    "\n  fragment TimelineMoment on Moment {\n    position\n    day\n    dayBasis\n    validFrom\n    validTo\n    validBasis\n    party\n    share\n    amount\n    amountMax\n    measure\n    claim { id words topic isTyped place { id name } }\n    statement { id form act words saidOn article { id publishedAt outlet { id name } } }\n  }\n": typeof types.TimelineMomentFragmentDoc,
    "\n  query Timeline($speaker: ID!, $place: ID, $topic: [Topic!], $from: Date, $to: Date, $asOf: Date, $clock: Clock!, $after: String) {\n    timeline(speaker: $speaker, place: $place, topic: $topic, from: $from, to: $to, asOf: $asOf, clock: $clock) {\n      speaker { id name kind }\n      earliest\n      latest\n      moments(first: 100, after: $after) {\n        nodes { ...TimelineMoment }\n        totalCount\n        pageInfo { hasNextPage endCursor }\n      }\n      undated(first: 50) { ...TimelineMoment }\n      changes(first: 50) { ...ChangeTold }\n    }\n  }\n": typeof types.TimelineDocument,
    "\n  fragment GraphColumns on Graph {\n    nodes { id kind label x y weight community hidden }\n    edges { source target kind weight evidence }\n    totalNodes\n    truncated\n    undatedArticles\n  }\n": typeof types.GraphColumnsFragmentDoc,
    "\n  query GraphSlice($filter: GraphFilter) {\n    graph(filter: $filter) { ...GraphColumns }\n  }\n": typeof types.GraphSliceDocument,
    "\n  query Neighbourhood($id: ID!, $filter: GraphFilter) {\n    neighbourhood(id: $id, depth: 1, filter: $filter) { ...GraphColumns }\n  }\n": typeof types.NeighbourhoodDocument,
};
const documents: Documents = {
    "\n  query Pickable($text: String!) {\n    search(text: $text, kinds: [PERSON, ORGANIZATION, UNIT, PLACE], first: 8) {\n      __typename\n      ... on Entity { id name kind aliases articleCount }\n    }\n  }\n": types.PickableDocument,
    "\n  query Picked($id: ID!) { entity(id: $id) { id name kind } }\n": types.PickedDocument,
    "\n  fragment ChangeTold on Change {\n    kind\n    speaker { id name kind }\n    from { id day act form words article { id publishedAt } }\n    to { id day act form words article { id publishedAt } }\n  }\n": types.ChangeToldFragmentDoc,
    "\n  fragment ClaimCountsLine on Claim {\n    counts { articles origins utterances speakers sides outlets }\n  }\n": types.ClaimCountsLineFragmentDoc,
    "\n  fragment ClaimRow on Claim {\n    id\n    words\n    topic\n    isTyped\n    isForetold\n    isContested\n    earliest\n    latest\n    place { id name kind }\n    ...ClaimCountsLine\n    utterances(position: [AFFIRMS, PARTLY, DENIES], first: 24) { nodes { ...UtteranceCell } totalCount }\n    elsewhere: utterances(position: [OTHER_SCOPE], first: 6) { nodes { ...UtteranceCell } totalCount }\n    undated(first: 12) { ...UtteranceCell }\n    counts { undated }\n    changes(first: 6) { ...ChangeTold }\n    clashes(first: 60) { ...ClashTold }\n    oneTellings(first: 12) { ...OneTelling }\n  }\n": types.ClaimRowFragmentDoc,
    "\n  query Claims($filter: ClaimFilter!, $order: ClaimOrder!, $after: String) {\n    claims(filter: $filter, order: $order, byTopic: true, first: 20, after: $after) {\n      nodes { id topic utterances(position: [AFFIRMS, PARTLY, DENIES], first: 24) { nodes { side } } ...ClaimRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      topics { topic count }\n    }\n  }\n": types.ClaimsDocument,
    "\n  fragment ClashTold on Clash {\n    verdict\n    one { id day act form words speaker { id name } source { text } }\n    other { id day act form words speaker { id name } source { text } }\n  }\n": types.ClashToldFragmentDoc,
    "\n  fragment OneTelling on OneTelling {\n    rule\n    sureness\n    standing\n    judgement { id }\n    one { speaker { id name } statement { id day form words } }\n    other { speaker { id name } statement { id day form words } }\n  }\n": types.OneTellingFragmentDoc,
    "\n  fragment Silence on Silence {\n    basis\n    statement {\n      id voice day dayBasis\n      speaker { id name kind }\n      source { text }\n      cue { span { start end } }\n      content { span { start end } }\n      sentence { text span { start } }\n      article { id title outlet { id name } }\n    }\n  }\n": types.SilenceFragmentDoc,
    "\n  query Silence($filter: ClaimFilter!, $after: String) {\n    silences(filter: $filter, first: 30, after: $after) {\n      nodes { ...Silence }\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      undatedCount\n      undated(first: 30) { ...Silence }\n    }\n  }\n": types.SilenceDocument,
    "\n  fragment UtteranceCell on Utterance {\n    position\n    side\n    day\n    dayBasis\n    nameUsed\n    statementCount\n    originCount\n    speaker { id name kind sourceKind }\n    denies { ...DenialJudging }\n    ...MembershipJudging\n    statement {\n      id act form voice words saidOn day\n      source { text }\n      article { id title publishedAt outlet { id name } }\n    }\n  }\n": types.UtteranceCellFragmentDoc,
    "\n  query AllUtterances($id: ID!, $asOf: Date, $clock: Clock!) {\n    claim(id: $id, asOf: $asOf, clock: $clock) { utterances(first: 100) { nodes { ...UtteranceCell } } }\n  }\n": types.AllUtterancesDocument,
    "\n  query ClaimEvidence($id: ID!, $asOf: Date, $clock: Clock!) {\n    claim(id: $id, asOf: $asOf, clock: $clock) {\n      id\n      words\n      utterances(first: 200) { nodes { statements(first: 10) { id } } }\n      undated(first: 100) { statements(first: 10) { id } }\n    }\n  }\n": types.ClaimEvidenceDocument,
    "\n  query Corpus {\n    corpus { articles undatedArticles outlets articlesWithoutOutlet entities statements edges earliest latest entityCounts { kind count } }\n    outlets { id name articleCount }\n  }\n": types.CorpusDocument,
    "\n  subscription CorpusChanged { changed { articles } }\n": types.CorpusChangedDocument,
    "\n  query Evidence($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Statement { id ...StatementCard }\n      ... on Article { id title publishedAt outlet { id name } }\n    }\n  }\n": types.EvidenceDocument,
    "\n  query SharedEvidence($from: ID!, $to: ID!, $filter: GraphFilter) {\n    path(from: $from, to: $to, filter: $filter) {\n      entities { id name }\n      hops {\n        articleCount\n        evidence(first: 50) {\n          mentionsBoth\n          sentence { text span { start } }\n          article { id title publishedAt outlet { id name } }\n        }\n      }\n    }\n  }\n": types.SharedEvidenceDocument,
    "\n  query EntityAbout($id: ID!, $filter: StatementFilter, $after: String) {\n    entity(id: $id) {\n      id\n      saidAbout(filter: $filter, first: 20, after: $after) {\n        nodes { id ...StatementCard }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n        undatedCount\n        undated { id ...StatementCard }\n      }\n    }\n  }\n": types.EntityAboutDocument,
    "\n  fragment EntityHead on Entity {\n    id kind placeKind sourceKind name aliases country mentionCount articleCount\n    coordinates { lat lon }\n    parent { id name kind }\n  }\n": types.EntityHeadFragmentDoc,
    "\n  query EntityPanel($id: ID!) {\n    entity(id: $id) {\n      id\n      ...EntityHead\n      ...CorrectEntity\n      ...EntityRoles\n      ...EntityTabs\n    }\n  }\n": types.EntityPanelDocument,
    "\n  fragment EntityRoles on Entity {\n    roles { ...RoleLine }\n    people { ...RoleLine }\n  }\n": types.EntityRolesFragmentDoc,
    "\n  fragment EntityTabs on Entity { id saidCount aboutCount mentionCount }\n": types.EntityTabsFragmentDoc,
    "\n  query EntityMentions($id: ID!, $after: String) {\n    entity(id: $id) {\n      id\n      mentions(first: 40, after: $after) {\n        nodes {\n          text\n          type\n          span { start end }\n          sentence { text span { start end } }\n          article { id title publishedAt outlet { id name } }\n        }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n": types.EntityMentionsDocument,
    "\n  fragment RoleLine on Role {\n    role\n    person { id name kind }\n    organization { id name kind }\n    article { id title }\n    evidence { text span { start end } }\n  }\n": types.RoleLineFragmentDoc,
    "\n  query EntitySaid($id: ID!, $filter: StatementFilter, $after: String) {\n    entity(id: $id) {\n      id\n      said(filter: $filter, first: 20, after: $after) {\n        nodes { id ...StatementCard }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n        undatedCount\n        undated { id ...StatementCard }\n      }\n    }\n  }\n": types.EntitySaidDocument,
    "\n  mutation ReadDocuments($documents: [DocumentInput!]!) {\n    readDocuments(documents: $documents) { name state reason article { id } }\n  }\n": types.ReadDocumentsDocument,
    "\n  fragment ReadingLine on Reading { name state reason article { id title } }\n": types.ReadingLineFragmentDoc,
    "\n  query Readings { readings(first: 100) { ...ReadingLine } }\n": types.ReadingsDocument,
    "\n  subscription ReadingProgress {\n    progress { total done setAside rate secondsLeft readings { ...ReadingLine } }\n  }\n": types.ReadingProgressDocument,
    "\n  fragment CorrectEntity on Entity {\n    id kind name aliases articleCount mentionCount\n    lookalikes(first: 5) { doubt entity { id kind name articleCount mentionCount } }\n  }\n": types.CorrectEntityFragmentDoc,
    "\n  fragment DenialJudging on Denial { rule sureness standing judgement { id } statement { id words form } }\n": types.DenialJudgingFragmentDoc,
    "\n  fragment JudgementLine on Judgement {\n    id kind madeAt by why words notes isAnchored isUndone undoneAt undoneBy\n    entities { id name kind }\n    statements { id }\n    claim { id words place { id } }\n  }\n": types.JudgementLineFragmentDoc,
    "\n  query JudgementsAbout($about: ID!) {\n    judgements(about: $about, first: 20) { nodes { id isUndone ...JudgementLine } totalCount }\n  }\n": types.JudgementsAboutDocument,
    "\n  query Judgements($kind: [JudgementKind!], $undone: Boolean, $after: String) {\n    judgements(kind: $kind, undone: $undone, first: 40, after: $after) {\n      nodes { id ...JudgementLine }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.JudgementsDocument,
    "\n  query JudgementCount { judgements(first: 40) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }\n": types.JudgementCountDocument,
    "\n  fragment MembershipJudging on Utterance { rule sureness standing judgement { id } statement { id } }\n": types.MembershipJudgingFragmentDoc,
    "\n  query Merged($id: ID!) { entity(id: $id) { id kind name articleCount mentionCount } }\n": types.MergedDocument,
    "\n  query SplitParts($id: ID!, $after: String) {\n    entity(id: $id) {\n      id\n      mentions(first: 40, after: $after) {\n        nodes { text type span { start end } sentence { text span { start end } } article { id title publishedAt outlet { id name } } }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n": types.SplitPartsDocument,
    "\n  fragment JudgementTold on Judgement { id kind words notes isUndone undoneAt undoneBy entities { id name kind aliases } }\n": types.JudgementToldFragmentDoc,
    "\n  mutation MergeEntities($keep: ID!, $others: [ID!]!, $why: String, $by: String!) {\n    judged: mergeEntities(keep: $keep, others: $others, why: $why, by: $by) { ...JudgementTold }\n  }\n": types.MergeEntitiesDocument,
    "\n  mutation KeepApart($one: ID!, $other: ID!, $why: String, $by: String!) {\n    judged: keepApart(one: $one, other: $other, why: $why, by: $by) { ...JudgementTold }\n  }\n": types.KeepApartDocument,
    "\n  mutation SplitEntity($entity: ID!, $names: [String!], $articles: [ID!], $newName: String!, $kind: EntityKind, $why: String, $by: String!) {\n    judged: splitEntity(entity: $entity, names: $names, articles: $articles, newName: $newName, kind: $kind, why: $why, by: $by) {\n      ...JudgementTold\n    }\n  }\n": types.SplitEntityDocument,
    "\n  mutation RenameEntity($entity: ID!, $name: String!, $why: String, $by: String!) {\n    judged: renameEntity(entity: $entity, name: $name, why: $why, by: $by) { ...JudgementTold }\n  }\n": types.RenameEntityDocument,
    "\n  mutation RetypeEntity($entity: ID!, $kind: EntityKind!, $why: String, $by: String!) {\n    judged: retypeEntity(entity: $entity, kind: $kind, why: $why, by: $by) { ...JudgementTold }\n  }\n": types.RetypeEntityDocument,
    "\n  mutation FixSpeaker($statement: ID!, $speaker: ID, $why: String, $by: String!) {\n    judged: fixSpeaker(statement: $statement, speaker: $speaker, why: $why, by: $by) { ...JudgementTold statements { id speaker { id name kind } } }\n  }\n": types.FixSpeakerDocument,
    "\n  mutation JudgeLink($link: LinkInput!, $accept: Boolean!, $why: String, $by: String!) {\n    judged: judgeLink(link: $link, accept: $accept, why: $why, by: $by) { ...JudgementTold }\n  }\n": types.JudgeLinkDocument,
    "\n  mutation UndoJudgement($id: ID!, $by: String!) {\n    judged: undoJudgement(id: $id, by: $by) { ...JudgementTold }\n  }\n": types.UndoJudgementDocument,
    "\n  mutation RedoJudgement($id: ID!, $by: String!) {\n    judged: redoJudgement(id: $id, by: $by) { ...JudgementTold }\n  }\n": types.RedoJudgementDocument,
    "\n  fragment PathHop on Hop {\n    from { id name kind }\n    to { id name kind }\n    articleCount\n    evidence(first: 3) {\n      mentionsBoth\n      sentence { text span { start end } }\n      article { id title publishedAt outlet { id name } }\n    }\n  }\n": types.PathHopFragmentDoc,
    "\n  query Path($from: ID!, $to: ID!, $filter: GraphFilter) {\n    path(from: $from, to: $to, filter: $filter) {\n      entities { id name kind }\n      hops { ...PathHop }\n    }\n  }\n": types.PathDocument,
    "\n  query Quality {\n    quality {\n      measuredOn\n      measures {\n        key\n        subject\n        title\n        meaning\n        extent\n        better\n        figures {\n          part\n          value\n          precision\n          recall\n          right\n          proposed\n          wanted\n          simplest\n          least\n          aim\n          set { name about licence novelty documents characters measuredOn command }\n        }\n      }\n      speed { articlesPerSecond kilobytes compromisePerSecond measuredOn command }\n      changes { day reason drops { measure set part before after } }\n    }\n  }\n": types.QualityDocument,
    "\n  fragment ArticleHead on Article { id title name byline url publishedAt readAt outlet { id name } }\n": types.ArticleHeadFragmentDoc,
    "\n  fragment ArticleReader on Article {\n    id\n    text\n    blocks { kind span { start end } }\n    mentions { span { start end } type entity { id name kind } }\n    statements {\n      id\n      source { span { start end } }\n      cue { span { start end } }\n      content { span { start end } }\n      sentence { span { start end } }\n      ...StatementStep\n    }\n    ...ArticleHead\n  }\n": types.ArticleReaderFragmentDoc,
    "\n  query ArticleById($id: ID!) { article(id: $id) { id ...ArticleReader } }\n": types.ArticleByIdDocument,
    "\n  query ArticleOfStatement($id: ID!) { statement(id: $id) { id article { id ...ArticleReader } } }\n": types.ArticleOfStatementDocument,
    "\n  mutation DeleteArticle($id: ID!) { deleteArticle(id: $id) }\n": types.DeleteArticleDocument,
    "\n  query LaterWords($id: ID!) {\n    statement(id: $id) { id inLatest { state found { text } statement { id words } } }\n  }\n": types.LaterWordsDocument,
    "\n  query OtherReadings($id: ID!) { article(id: $id) { id revisions { id readAt } } }\n": types.OtherReadingsDocument,
    "\n  fragment StatementStep on Statement { id act voice words speaker { id name } source { text } }\n": types.StatementStepFragmentDoc,
    "\n  fragment PairSide on Entity {\n    id kind placeKind sourceKind name aliases country mentionCount articleCount saidCount aboutCount\n    coordinates { lat lon }\n    parent { id name kind }\n    roles { role organization { id name } article { id } }\n    people { role person { id name } }\n    articles(first: 40) { nodes { id title publishedAt outlet { id name } } }\n    mentions(first: 40) {\n      nodes {\n        type\n        span { start end }\n        sentence { text span { start end } }\n        article { id title publishedAt outlet { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n    said(first: 3) { nodes { id words form act day } }\n    saidAbout(first: 2) { nodes { id words form act day speaker { id name } } }\n  }\n": types.PairSideFragmentDoc,
    "\n  query PairSides($one: ID!, $other: ID!) {\n    one: entity(id: $one) { id ...PairSide }\n    other: entity(id: $other) { id ...PairSide }\n  }\n": types.PairSidesDocument,
    "\n  query DoubtfulPairs($first: Int!) {\n    doubtfulPairs(first: $first) { doubt one { id } other { id } }\n  }\n": types.DoubtfulPairsDocument,
    "\n  query Search($text: String!, $first: Int!) {\n    search(text: $text, first: $first) {\n      __typename\n      ... on Entity { id ...EntityHit }\n      ... on Article { id ...ArticleHit }\n      ... on Outlet { id ...OutletHit }\n    }\n  }\n": types.SearchDocument,
    "\n  fragment EntityHit on Entity { kind placeKind name aliases articleCount saidCount aboutCount }\n": types.EntityHitFragmentDoc,
    "\n  fragment ArticleHit on Article { title publishedAt outlet { id name } }\n": types.ArticleHitFragmentDoc,
    "\n  fragment OutletHit on Outlet { name articleCount }\n": types.OutletHitFragmentDoc,
    "\n  fragment Appearance on Appearance {\n    tie\n    day\n    dayBasis\n    delayDays\n    likeness\n    statementCount\n    drift { kind text }\n    from { id words article { id title outlet { id name } } }\n    statement {\n      id act form voice words saidOn\n      source { text }\n      speaker { id name kind }\n      chain { role name entity { id name kind } }\n      article { id title publishedAt outlet { id name } }\n    }\n  }\n": types.AppearanceFragmentDoc,
    "\n  query Spread($id: ID!, $position: Position!, $asOf: Date, $clock: Clock!, $after: String) {\n    claim(id: $id, asOf: $asOf, clock: $clock) {\n      id\n      words\n      counts { affirms denies partly otherScope }\n      spread(position: $position) {\n        outlets\n        origins\n        appearances(first: 100, after: $after) {\n          nodes { ...Appearance }\n          totalCount\n          pageInfo { hasNextPage endCursor }\n        }\n        undated(first: 100) { ...Appearance }\n        undatedCount\n      }\n    }\n  }\n": types.SpreadDocument,
    "\n  query Start($filter: EntityFilter) {\n    entities(filter: $filter, first: 100) {\n      nodes { id name kind saidCount aboutCount articleCount }\n    }\n  }\n": types.StartDocument,
    "\n  fragment StatementAbout on Statement {\n    about { entity { id name kind } basis nameUsed }\n  }\n": types.StatementAboutFragmentDoc,
    "\n  fragment StatementCard on Statement {\n    id\n    act\n    form\n    stance\n    voice\n    words\n    source { text }\n    cue { text }\n    speaker { id name kind }\n    via { id name kind }\n    parent { id }\n    ...StatementAbout\n    ...StatementOrigin\n  }\n": types.StatementCardFragmentDoc,
    "\n  fragment StatementOrigin on Statement {\n    saidOn\n    day\n    dayBasis\n    article { id title outlet { id name } }\n  }\n": types.StatementOriginFragmentDoc,
    "\n  query Statements($filter: StatementFilter, $after: String) {\n    statements(filter: $filter, first: 40, after: $after) {\n      nodes { id ...StatementCard }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      undatedCount\n      undated { id ...StatementCard }\n    }\n  }\n": types.StatementsDocument,
    "\n  query Activity($filter: StatementFilter, $interval: Interval) {\n    activity(filter: $filter, interval: $interval) {\n      interval\n      bins { from to statements articles }\n      undatedStatements\n      undatedArticles\n    }\n  }\n": types.ActivityDocument,
    "\n  query LikelySpeakers { entities(first: 100) { nodes { id name kind saidCount } } }\n": types.LikelySpeakersDocument,
    "\n  fragment TimelineMoment on Moment {\n    position\n    day\n    dayBasis\n    validFrom\n    validTo\n    validBasis\n    party\n    share\n    amount\n    amountMax\n    measure\n    claim { id words topic isTyped place { id name } }\n    statement { id form act words saidOn article { id publishedAt outlet { id name } } }\n  }\n": types.TimelineMomentFragmentDoc,
    "\n  query Timeline($speaker: ID!, $place: ID, $topic: [Topic!], $from: Date, $to: Date, $asOf: Date, $clock: Clock!, $after: String) {\n    timeline(speaker: $speaker, place: $place, topic: $topic, from: $from, to: $to, asOf: $asOf, clock: $clock) {\n      speaker { id name kind }\n      earliest\n      latest\n      moments(first: 100, after: $after) {\n        nodes { ...TimelineMoment }\n        totalCount\n        pageInfo { hasNextPage endCursor }\n      }\n      undated(first: 50) { ...TimelineMoment }\n      changes(first: 50) { ...ChangeTold }\n    }\n  }\n": types.TimelineDocument,
    "\n  fragment GraphColumns on Graph {\n    nodes { id kind label x y weight community hidden }\n    edges { source target kind weight evidence }\n    totalNodes\n    truncated\n    undatedArticles\n  }\n": types.GraphColumnsFragmentDoc,
    "\n  query GraphSlice($filter: GraphFilter) {\n    graph(filter: $filter) { ...GraphColumns }\n  }\n": types.GraphSliceDocument,
    "\n  query Neighbourhood($id: ID!, $filter: GraphFilter) {\n    neighbourhood(id: $id, depth: 1, filter: $filter) { ...GraphColumns }\n  }\n": types.NeighbourhoodDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Pickable($text: String!) {\n    search(text: $text, kinds: [PERSON, ORGANIZATION, UNIT, PLACE], first: 8) {\n      __typename\n      ... on Entity { id name kind aliases articleCount }\n    }\n  }\n"): (typeof documents)["\n  query Pickable($text: String!) {\n    search(text: $text, kinds: [PERSON, ORGANIZATION, UNIT, PLACE], first: 8) {\n      __typename\n      ... on Entity { id name kind aliases articleCount }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Picked($id: ID!) { entity(id: $id) { id name kind } }\n"): (typeof documents)["\n  query Picked($id: ID!) { entity(id: $id) { id name kind } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeTold on Change {\n    kind\n    speaker { id name kind }\n    from { id day act form words article { id publishedAt } }\n    to { id day act form words article { id publishedAt } }\n  }\n"): (typeof documents)["\n  fragment ChangeTold on Change {\n    kind\n    speaker { id name kind }\n    from { id day act form words article { id publishedAt } }\n    to { id day act form words article { id publishedAt } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimCountsLine on Claim {\n    counts { articles origins utterances speakers sides outlets }\n  }\n"): (typeof documents)["\n  fragment ClaimCountsLine on Claim {\n    counts { articles origins utterances speakers sides outlets }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimRow on Claim {\n    id\n    words\n    topic\n    isTyped\n    isForetold\n    isContested\n    earliest\n    latest\n    place { id name kind }\n    ...ClaimCountsLine\n    utterances(position: [AFFIRMS, PARTLY, DENIES], first: 24) { nodes { ...UtteranceCell } totalCount }\n    elsewhere: utterances(position: [OTHER_SCOPE], first: 6) { nodes { ...UtteranceCell } totalCount }\n    undated(first: 12) { ...UtteranceCell }\n    counts { undated }\n    changes(first: 6) { ...ChangeTold }\n    clashes(first: 60) { ...ClashTold }\n    oneTellings(first: 12) { ...OneTelling }\n  }\n"): (typeof documents)["\n  fragment ClaimRow on Claim {\n    id\n    words\n    topic\n    isTyped\n    isForetold\n    isContested\n    earliest\n    latest\n    place { id name kind }\n    ...ClaimCountsLine\n    utterances(position: [AFFIRMS, PARTLY, DENIES], first: 24) { nodes { ...UtteranceCell } totalCount }\n    elsewhere: utterances(position: [OTHER_SCOPE], first: 6) { nodes { ...UtteranceCell } totalCount }\n    undated(first: 12) { ...UtteranceCell }\n    counts { undated }\n    changes(first: 6) { ...ChangeTold }\n    clashes(first: 60) { ...ClashTold }\n    oneTellings(first: 12) { ...OneTelling }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Claims($filter: ClaimFilter!, $order: ClaimOrder!, $after: String) {\n    claims(filter: $filter, order: $order, byTopic: true, first: 20, after: $after) {\n      nodes { id topic utterances(position: [AFFIRMS, PARTLY, DENIES], first: 24) { nodes { side } } ...ClaimRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      topics { topic count }\n    }\n  }\n"): (typeof documents)["\n  query Claims($filter: ClaimFilter!, $order: ClaimOrder!, $after: String) {\n    claims(filter: $filter, order: $order, byTopic: true, first: 20, after: $after) {\n      nodes { id topic utterances(position: [AFFIRMS, PARTLY, DENIES], first: 24) { nodes { side } } ...ClaimRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      topics { topic count }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClashTold on Clash {\n    verdict\n    one { id day act form words speaker { id name } source { text } }\n    other { id day act form words speaker { id name } source { text } }\n  }\n"): (typeof documents)["\n  fragment ClashTold on Clash {\n    verdict\n    one { id day act form words speaker { id name } source { text } }\n    other { id day act form words speaker { id name } source { text } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OneTelling on OneTelling {\n    rule\n    sureness\n    standing\n    judgement { id }\n    one { speaker { id name } statement { id day form words } }\n    other { speaker { id name } statement { id day form words } }\n  }\n"): (typeof documents)["\n  fragment OneTelling on OneTelling {\n    rule\n    sureness\n    standing\n    judgement { id }\n    one { speaker { id name } statement { id day form words } }\n    other { speaker { id name } statement { id day form words } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Silence on Silence {\n    basis\n    statement {\n      id voice day dayBasis\n      speaker { id name kind }\n      source { text }\n      cue { span { start end } }\n      content { span { start end } }\n      sentence { text span { start } }\n      article { id title outlet { id name } }\n    }\n  }\n"): (typeof documents)["\n  fragment Silence on Silence {\n    basis\n    statement {\n      id voice day dayBasis\n      speaker { id name kind }\n      source { text }\n      cue { span { start end } }\n      content { span { start end } }\n      sentence { text span { start } }\n      article { id title outlet { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Silence($filter: ClaimFilter!, $after: String) {\n    silences(filter: $filter, first: 30, after: $after) {\n      nodes { ...Silence }\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      undatedCount\n      undated(first: 30) { ...Silence }\n    }\n  }\n"): (typeof documents)["\n  query Silence($filter: ClaimFilter!, $after: String) {\n    silences(filter: $filter, first: 30, after: $after) {\n      nodes { ...Silence }\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      undatedCount\n      undated(first: 30) { ...Silence }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UtteranceCell on Utterance {\n    position\n    side\n    day\n    dayBasis\n    nameUsed\n    statementCount\n    originCount\n    speaker { id name kind sourceKind }\n    denies { ...DenialJudging }\n    ...MembershipJudging\n    statement {\n      id act form voice words saidOn day\n      source { text }\n      article { id title publishedAt outlet { id name } }\n    }\n  }\n"): (typeof documents)["\n  fragment UtteranceCell on Utterance {\n    position\n    side\n    day\n    dayBasis\n    nameUsed\n    statementCount\n    originCount\n    speaker { id name kind sourceKind }\n    denies { ...DenialJudging }\n    ...MembershipJudging\n    statement {\n      id act form voice words saidOn day\n      source { text }\n      article { id title publishedAt outlet { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllUtterances($id: ID!, $asOf: Date, $clock: Clock!) {\n    claim(id: $id, asOf: $asOf, clock: $clock) { utterances(first: 100) { nodes { ...UtteranceCell } } }\n  }\n"): (typeof documents)["\n  query AllUtterances($id: ID!, $asOf: Date, $clock: Clock!) {\n    claim(id: $id, asOf: $asOf, clock: $clock) { utterances(first: 100) { nodes { ...UtteranceCell } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClaimEvidence($id: ID!, $asOf: Date, $clock: Clock!) {\n    claim(id: $id, asOf: $asOf, clock: $clock) {\n      id\n      words\n      utterances(first: 200) { nodes { statements(first: 10) { id } } }\n      undated(first: 100) { statements(first: 10) { id } }\n    }\n  }\n"): (typeof documents)["\n  query ClaimEvidence($id: ID!, $asOf: Date, $clock: Clock!) {\n    claim(id: $id, asOf: $asOf, clock: $clock) {\n      id\n      words\n      utterances(first: 200) { nodes { statements(first: 10) { id } } }\n      undated(first: 100) { statements(first: 10) { id } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Corpus {\n    corpus { articles undatedArticles outlets articlesWithoutOutlet entities statements edges earliest latest entityCounts { kind count } }\n    outlets { id name articleCount }\n  }\n"): (typeof documents)["\n  query Corpus {\n    corpus { articles undatedArticles outlets articlesWithoutOutlet entities statements edges earliest latest entityCounts { kind count } }\n    outlets { id name articleCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription CorpusChanged { changed { articles } }\n"): (typeof documents)["\n  subscription CorpusChanged { changed { articles } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Evidence($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Statement { id ...StatementCard }\n      ... on Article { id title publishedAt outlet { id name } }\n    }\n  }\n"): (typeof documents)["\n  query Evidence($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Statement { id ...StatementCard }\n      ... on Article { id title publishedAt outlet { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharedEvidence($from: ID!, $to: ID!, $filter: GraphFilter) {\n    path(from: $from, to: $to, filter: $filter) {\n      entities { id name }\n      hops {\n        articleCount\n        evidence(first: 50) {\n          mentionsBoth\n          sentence { text span { start } }\n          article { id title publishedAt outlet { id name } }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SharedEvidence($from: ID!, $to: ID!, $filter: GraphFilter) {\n    path(from: $from, to: $to, filter: $filter) {\n      entities { id name }\n      hops {\n        articleCount\n        evidence(first: 50) {\n          mentionsBoth\n          sentence { text span { start } }\n          article { id title publishedAt outlet { id name } }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntityAbout($id: ID!, $filter: StatementFilter, $after: String) {\n    entity(id: $id) {\n      id\n      saidAbout(filter: $filter, first: 20, after: $after) {\n        nodes { id ...StatementCard }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n        undatedCount\n        undated { id ...StatementCard }\n      }\n    }\n  }\n"): (typeof documents)["\n  query EntityAbout($id: ID!, $filter: StatementFilter, $after: String) {\n    entity(id: $id) {\n      id\n      saidAbout(filter: $filter, first: 20, after: $after) {\n        nodes { id ...StatementCard }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n        undatedCount\n        undated { id ...StatementCard }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntityHead on Entity {\n    id kind placeKind sourceKind name aliases country mentionCount articleCount\n    coordinates { lat lon }\n    parent { id name kind }\n  }\n"): (typeof documents)["\n  fragment EntityHead on Entity {\n    id kind placeKind sourceKind name aliases country mentionCount articleCount\n    coordinates { lat lon }\n    parent { id name kind }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntityPanel($id: ID!) {\n    entity(id: $id) {\n      id\n      ...EntityHead\n      ...CorrectEntity\n      ...EntityRoles\n      ...EntityTabs\n    }\n  }\n"): (typeof documents)["\n  query EntityPanel($id: ID!) {\n    entity(id: $id) {\n      id\n      ...EntityHead\n      ...CorrectEntity\n      ...EntityRoles\n      ...EntityTabs\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntityRoles on Entity {\n    roles { ...RoleLine }\n    people { ...RoleLine }\n  }\n"): (typeof documents)["\n  fragment EntityRoles on Entity {\n    roles { ...RoleLine }\n    people { ...RoleLine }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntityTabs on Entity { id saidCount aboutCount mentionCount }\n"): (typeof documents)["\n  fragment EntityTabs on Entity { id saidCount aboutCount mentionCount }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntityMentions($id: ID!, $after: String) {\n    entity(id: $id) {\n      id\n      mentions(first: 40, after: $after) {\n        nodes {\n          text\n          type\n          span { start end }\n          sentence { text span { start end } }\n          article { id title publishedAt outlet { id name } }\n        }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query EntityMentions($id: ID!, $after: String) {\n    entity(id: $id) {\n      id\n      mentions(first: 40, after: $after) {\n        nodes {\n          text\n          type\n          span { start end }\n          sentence { text span { start end } }\n          article { id title publishedAt outlet { id name } }\n        }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoleLine on Role {\n    role\n    person { id name kind }\n    organization { id name kind }\n    article { id title }\n    evidence { text span { start end } }\n  }\n"): (typeof documents)["\n  fragment RoleLine on Role {\n    role\n    person { id name kind }\n    organization { id name kind }\n    article { id title }\n    evidence { text span { start end } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntitySaid($id: ID!, $filter: StatementFilter, $after: String) {\n    entity(id: $id) {\n      id\n      said(filter: $filter, first: 20, after: $after) {\n        nodes { id ...StatementCard }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n        undatedCount\n        undated { id ...StatementCard }\n      }\n    }\n  }\n"): (typeof documents)["\n  query EntitySaid($id: ID!, $filter: StatementFilter, $after: String) {\n    entity(id: $id) {\n      id\n      said(filter: $filter, first: 20, after: $after) {\n        nodes { id ...StatementCard }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n        undatedCount\n        undated { id ...StatementCard }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadDocuments($documents: [DocumentInput!]!) {\n    readDocuments(documents: $documents) { name state reason article { id } }\n  }\n"): (typeof documents)["\n  mutation ReadDocuments($documents: [DocumentInput!]!) {\n    readDocuments(documents: $documents) { name state reason article { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReadingLine on Reading { name state reason article { id title } }\n"): (typeof documents)["\n  fragment ReadingLine on Reading { name state reason article { id title } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Readings { readings(first: 100) { ...ReadingLine } }\n"): (typeof documents)["\n  query Readings { readings(first: 100) { ...ReadingLine } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ReadingProgress {\n    progress { total done setAside rate secondsLeft readings { ...ReadingLine } }\n  }\n"): (typeof documents)["\n  subscription ReadingProgress {\n    progress { total done setAside rate secondsLeft readings { ...ReadingLine } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CorrectEntity on Entity {\n    id kind name aliases articleCount mentionCount\n    lookalikes(first: 5) { doubt entity { id kind name articleCount mentionCount } }\n  }\n"): (typeof documents)["\n  fragment CorrectEntity on Entity {\n    id kind name aliases articleCount mentionCount\n    lookalikes(first: 5) { doubt entity { id kind name articleCount mentionCount } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DenialJudging on Denial { rule sureness standing judgement { id } statement { id words form } }\n"): (typeof documents)["\n  fragment DenialJudging on Denial { rule sureness standing judgement { id } statement { id words form } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JudgementLine on Judgement {\n    id kind madeAt by why words notes isAnchored isUndone undoneAt undoneBy\n    entities { id name kind }\n    statements { id }\n    claim { id words place { id } }\n  }\n"): (typeof documents)["\n  fragment JudgementLine on Judgement {\n    id kind madeAt by why words notes isAnchored isUndone undoneAt undoneBy\n    entities { id name kind }\n    statements { id }\n    claim { id words place { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JudgementsAbout($about: ID!) {\n    judgements(about: $about, first: 20) { nodes { id isUndone ...JudgementLine } totalCount }\n  }\n"): (typeof documents)["\n  query JudgementsAbout($about: ID!) {\n    judgements(about: $about, first: 20) { nodes { id isUndone ...JudgementLine } totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Judgements($kind: [JudgementKind!], $undone: Boolean, $after: String) {\n    judgements(kind: $kind, undone: $undone, first: 40, after: $after) {\n      nodes { id ...JudgementLine }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Judgements($kind: [JudgementKind!], $undone: Boolean, $after: String) {\n    judgements(kind: $kind, undone: $undone, first: 40, after: $after) {\n      nodes { id ...JudgementLine }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JudgementCount { judgements(first: 40) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }\n"): (typeof documents)["\n  query JudgementCount { judgements(first: 40) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MembershipJudging on Utterance { rule sureness standing judgement { id } statement { id } }\n"): (typeof documents)["\n  fragment MembershipJudging on Utterance { rule sureness standing judgement { id } statement { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Merged($id: ID!) { entity(id: $id) { id kind name articleCount mentionCount } }\n"): (typeof documents)["\n  query Merged($id: ID!) { entity(id: $id) { id kind name articleCount mentionCount } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SplitParts($id: ID!, $after: String) {\n    entity(id: $id) {\n      id\n      mentions(first: 40, after: $after) {\n        nodes { text type span { start end } sentence { text span { start end } } article { id title publishedAt outlet { id name } } }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query SplitParts($id: ID!, $after: String) {\n    entity(id: $id) {\n      id\n      mentions(first: 40, after: $after) {\n        nodes { text type span { start end } sentence { text span { start end } } article { id title publishedAt outlet { id name } } }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JudgementTold on Judgement { id kind words notes isUndone undoneAt undoneBy entities { id name kind aliases } }\n"): (typeof documents)["\n  fragment JudgementTold on Judgement { id kind words notes isUndone undoneAt undoneBy entities { id name kind aliases } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeEntities($keep: ID!, $others: [ID!]!, $why: String, $by: String!) {\n    judged: mergeEntities(keep: $keep, others: $others, why: $why, by: $by) { ...JudgementTold }\n  }\n"): (typeof documents)["\n  mutation MergeEntities($keep: ID!, $others: [ID!]!, $why: String, $by: String!) {\n    judged: mergeEntities(keep: $keep, others: $others, why: $why, by: $by) { ...JudgementTold }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepApart($one: ID!, $other: ID!, $why: String, $by: String!) {\n    judged: keepApart(one: $one, other: $other, why: $why, by: $by) { ...JudgementTold }\n  }\n"): (typeof documents)["\n  mutation KeepApart($one: ID!, $other: ID!, $why: String, $by: String!) {\n    judged: keepApart(one: $one, other: $other, why: $why, by: $by) { ...JudgementTold }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SplitEntity($entity: ID!, $names: [String!], $articles: [ID!], $newName: String!, $kind: EntityKind, $why: String, $by: String!) {\n    judged: splitEntity(entity: $entity, names: $names, articles: $articles, newName: $newName, kind: $kind, why: $why, by: $by) {\n      ...JudgementTold\n    }\n  }\n"): (typeof documents)["\n  mutation SplitEntity($entity: ID!, $names: [String!], $articles: [ID!], $newName: String!, $kind: EntityKind, $why: String, $by: String!) {\n    judged: splitEntity(entity: $entity, names: $names, articles: $articles, newName: $newName, kind: $kind, why: $why, by: $by) {\n      ...JudgementTold\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameEntity($entity: ID!, $name: String!, $why: String, $by: String!) {\n    judged: renameEntity(entity: $entity, name: $name, why: $why, by: $by) { ...JudgementTold }\n  }\n"): (typeof documents)["\n  mutation RenameEntity($entity: ID!, $name: String!, $why: String, $by: String!) {\n    judged: renameEntity(entity: $entity, name: $name, why: $why, by: $by) { ...JudgementTold }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetypeEntity($entity: ID!, $kind: EntityKind!, $why: String, $by: String!) {\n    judged: retypeEntity(entity: $entity, kind: $kind, why: $why, by: $by) { ...JudgementTold }\n  }\n"): (typeof documents)["\n  mutation RetypeEntity($entity: ID!, $kind: EntityKind!, $why: String, $by: String!) {\n    judged: retypeEntity(entity: $entity, kind: $kind, why: $why, by: $by) { ...JudgementTold }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FixSpeaker($statement: ID!, $speaker: ID, $why: String, $by: String!) {\n    judged: fixSpeaker(statement: $statement, speaker: $speaker, why: $why, by: $by) { ...JudgementTold statements { id speaker { id name kind } } }\n  }\n"): (typeof documents)["\n  mutation FixSpeaker($statement: ID!, $speaker: ID, $why: String, $by: String!) {\n    judged: fixSpeaker(statement: $statement, speaker: $speaker, why: $why, by: $by) { ...JudgementTold statements { id speaker { id name kind } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JudgeLink($link: LinkInput!, $accept: Boolean!, $why: String, $by: String!) {\n    judged: judgeLink(link: $link, accept: $accept, why: $why, by: $by) { ...JudgementTold }\n  }\n"): (typeof documents)["\n  mutation JudgeLink($link: LinkInput!, $accept: Boolean!, $why: String, $by: String!) {\n    judged: judgeLink(link: $link, accept: $accept, why: $why, by: $by) { ...JudgementTold }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoJudgement($id: ID!, $by: String!) {\n    judged: undoJudgement(id: $id, by: $by) { ...JudgementTold }\n  }\n"): (typeof documents)["\n  mutation UndoJudgement($id: ID!, $by: String!) {\n    judged: undoJudgement(id: $id, by: $by) { ...JudgementTold }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RedoJudgement($id: ID!, $by: String!) {\n    judged: redoJudgement(id: $id, by: $by) { ...JudgementTold }\n  }\n"): (typeof documents)["\n  mutation RedoJudgement($id: ID!, $by: String!) {\n    judged: redoJudgement(id: $id, by: $by) { ...JudgementTold }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PathHop on Hop {\n    from { id name kind }\n    to { id name kind }\n    articleCount\n    evidence(first: 3) {\n      mentionsBoth\n      sentence { text span { start end } }\n      article { id title publishedAt outlet { id name } }\n    }\n  }\n"): (typeof documents)["\n  fragment PathHop on Hop {\n    from { id name kind }\n    to { id name kind }\n    articleCount\n    evidence(first: 3) {\n      mentionsBoth\n      sentence { text span { start end } }\n      article { id title publishedAt outlet { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Path($from: ID!, $to: ID!, $filter: GraphFilter) {\n    path(from: $from, to: $to, filter: $filter) {\n      entities { id name kind }\n      hops { ...PathHop }\n    }\n  }\n"): (typeof documents)["\n  query Path($from: ID!, $to: ID!, $filter: GraphFilter) {\n    path(from: $from, to: $to, filter: $filter) {\n      entities { id name kind }\n      hops { ...PathHop }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Quality {\n    quality {\n      measuredOn\n      measures {\n        key\n        subject\n        title\n        meaning\n        extent\n        better\n        figures {\n          part\n          value\n          precision\n          recall\n          right\n          proposed\n          wanted\n          simplest\n          least\n          aim\n          set { name about licence novelty documents characters measuredOn command }\n        }\n      }\n      speed { articlesPerSecond kilobytes compromisePerSecond measuredOn command }\n      changes { day reason drops { measure set part before after } }\n    }\n  }\n"): (typeof documents)["\n  query Quality {\n    quality {\n      measuredOn\n      measures {\n        key\n        subject\n        title\n        meaning\n        extent\n        better\n        figures {\n          part\n          value\n          precision\n          recall\n          right\n          proposed\n          wanted\n          simplest\n          least\n          aim\n          set { name about licence novelty documents characters measuredOn command }\n        }\n      }\n      speed { articlesPerSecond kilobytes compromisePerSecond measuredOn command }\n      changes { day reason drops { measure set part before after } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArticleHead on Article { id title name byline url publishedAt readAt outlet { id name } }\n"): (typeof documents)["\n  fragment ArticleHead on Article { id title name byline url publishedAt readAt outlet { id name } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArticleReader on Article {\n    id\n    text\n    blocks { kind span { start end } }\n    mentions { span { start end } type entity { id name kind } }\n    statements {\n      id\n      source { span { start end } }\n      cue { span { start end } }\n      content { span { start end } }\n      sentence { span { start end } }\n      ...StatementStep\n    }\n    ...ArticleHead\n  }\n"): (typeof documents)["\n  fragment ArticleReader on Article {\n    id\n    text\n    blocks { kind span { start end } }\n    mentions { span { start end } type entity { id name kind } }\n    statements {\n      id\n      source { span { start end } }\n      cue { span { start end } }\n      content { span { start end } }\n      sentence { span { start end } }\n      ...StatementStep\n    }\n    ...ArticleHead\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticleById($id: ID!) { article(id: $id) { id ...ArticleReader } }\n"): (typeof documents)["\n  query ArticleById($id: ID!) { article(id: $id) { id ...ArticleReader } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticleOfStatement($id: ID!) { statement(id: $id) { id article { id ...ArticleReader } } }\n"): (typeof documents)["\n  query ArticleOfStatement($id: ID!) { statement(id: $id) { id article { id ...ArticleReader } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteArticle($id: ID!) { deleteArticle(id: $id) }\n"): (typeof documents)["\n  mutation DeleteArticle($id: ID!) { deleteArticle(id: $id) }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LaterWords($id: ID!) {\n    statement(id: $id) { id inLatest { state found { text } statement { id words } } }\n  }\n"): (typeof documents)["\n  query LaterWords($id: ID!) {\n    statement(id: $id) { id inLatest { state found { text } statement { id words } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OtherReadings($id: ID!) { article(id: $id) { id revisions { id readAt } } }\n"): (typeof documents)["\n  query OtherReadings($id: ID!) { article(id: $id) { id revisions { id readAt } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatementStep on Statement { id act voice words speaker { id name } source { text } }\n"): (typeof documents)["\n  fragment StatementStep on Statement { id act voice words speaker { id name } source { text } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PairSide on Entity {\n    id kind placeKind sourceKind name aliases country mentionCount articleCount saidCount aboutCount\n    coordinates { lat lon }\n    parent { id name kind }\n    roles { role organization { id name } article { id } }\n    people { role person { id name } }\n    articles(first: 40) { nodes { id title publishedAt outlet { id name } } }\n    mentions(first: 40) {\n      nodes {\n        type\n        span { start end }\n        sentence { text span { start end } }\n        article { id title publishedAt outlet { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n    said(first: 3) { nodes { id words form act day } }\n    saidAbout(first: 2) { nodes { id words form act day speaker { id name } } }\n  }\n"): (typeof documents)["\n  fragment PairSide on Entity {\n    id kind placeKind sourceKind name aliases country mentionCount articleCount saidCount aboutCount\n    coordinates { lat lon }\n    parent { id name kind }\n    roles { role organization { id name } article { id } }\n    people { role person { id name } }\n    articles(first: 40) { nodes { id title publishedAt outlet { id name } } }\n    mentions(first: 40) {\n      nodes {\n        type\n        span { start end }\n        sentence { text span { start end } }\n        article { id title publishedAt outlet { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n    said(first: 3) { nodes { id words form act day } }\n    saidAbout(first: 2) { nodes { id words form act day speaker { id name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PairSides($one: ID!, $other: ID!) {\n    one: entity(id: $one) { id ...PairSide }\n    other: entity(id: $other) { id ...PairSide }\n  }\n"): (typeof documents)["\n  query PairSides($one: ID!, $other: ID!) {\n    one: entity(id: $one) { id ...PairSide }\n    other: entity(id: $other) { id ...PairSide }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DoubtfulPairs($first: Int!) {\n    doubtfulPairs(first: $first) { doubt one { id } other { id } }\n  }\n"): (typeof documents)["\n  query DoubtfulPairs($first: Int!) {\n    doubtfulPairs(first: $first) { doubt one { id } other { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!, $first: Int!) {\n    search(text: $text, first: $first) {\n      __typename\n      ... on Entity { id ...EntityHit }\n      ... on Article { id ...ArticleHit }\n      ... on Outlet { id ...OutletHit }\n    }\n  }\n"): (typeof documents)["\n  query Search($text: String!, $first: Int!) {\n    search(text: $text, first: $first) {\n      __typename\n      ... on Entity { id ...EntityHit }\n      ... on Article { id ...ArticleHit }\n      ... on Outlet { id ...OutletHit }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntityHit on Entity { kind placeKind name aliases articleCount saidCount aboutCount }\n"): (typeof documents)["\n  fragment EntityHit on Entity { kind placeKind name aliases articleCount saidCount aboutCount }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArticleHit on Article { title publishedAt outlet { id name } }\n"): (typeof documents)["\n  fragment ArticleHit on Article { title publishedAt outlet { id name } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OutletHit on Outlet { name articleCount }\n"): (typeof documents)["\n  fragment OutletHit on Outlet { name articleCount }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Appearance on Appearance {\n    tie\n    day\n    dayBasis\n    delayDays\n    likeness\n    statementCount\n    drift { kind text }\n    from { id words article { id title outlet { id name } } }\n    statement {\n      id act form voice words saidOn\n      source { text }\n      speaker { id name kind }\n      chain { role name entity { id name kind } }\n      article { id title publishedAt outlet { id name } }\n    }\n  }\n"): (typeof documents)["\n  fragment Appearance on Appearance {\n    tie\n    day\n    dayBasis\n    delayDays\n    likeness\n    statementCount\n    drift { kind text }\n    from { id words article { id title outlet { id name } } }\n    statement {\n      id act form voice words saidOn\n      source { text }\n      speaker { id name kind }\n      chain { role name entity { id name kind } }\n      article { id title publishedAt outlet { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Spread($id: ID!, $position: Position!, $asOf: Date, $clock: Clock!, $after: String) {\n    claim(id: $id, asOf: $asOf, clock: $clock) {\n      id\n      words\n      counts { affirms denies partly otherScope }\n      spread(position: $position) {\n        outlets\n        origins\n        appearances(first: 100, after: $after) {\n          nodes { ...Appearance }\n          totalCount\n          pageInfo { hasNextPage endCursor }\n        }\n        undated(first: 100) { ...Appearance }\n        undatedCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query Spread($id: ID!, $position: Position!, $asOf: Date, $clock: Clock!, $after: String) {\n    claim(id: $id, asOf: $asOf, clock: $clock) {\n      id\n      words\n      counts { affirms denies partly otherScope }\n      spread(position: $position) {\n        outlets\n        origins\n        appearances(first: 100, after: $after) {\n          nodes { ...Appearance }\n          totalCount\n          pageInfo { hasNextPage endCursor }\n        }\n        undated(first: 100) { ...Appearance }\n        undatedCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Start($filter: EntityFilter) {\n    entities(filter: $filter, first: 100) {\n      nodes { id name kind saidCount aboutCount articleCount }\n    }\n  }\n"): (typeof documents)["\n  query Start($filter: EntityFilter) {\n    entities(filter: $filter, first: 100) {\n      nodes { id name kind saidCount aboutCount articleCount }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatementAbout on Statement {\n    about { entity { id name kind } basis nameUsed }\n  }\n"): (typeof documents)["\n  fragment StatementAbout on Statement {\n    about { entity { id name kind } basis nameUsed }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatementCard on Statement {\n    id\n    act\n    form\n    stance\n    voice\n    words\n    source { text }\n    cue { text }\n    speaker { id name kind }\n    via { id name kind }\n    parent { id }\n    ...StatementAbout\n    ...StatementOrigin\n  }\n"): (typeof documents)["\n  fragment StatementCard on Statement {\n    id\n    act\n    form\n    stance\n    voice\n    words\n    source { text }\n    cue { text }\n    speaker { id name kind }\n    via { id name kind }\n    parent { id }\n    ...StatementAbout\n    ...StatementOrigin\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatementOrigin on Statement {\n    saidOn\n    day\n    dayBasis\n    article { id title outlet { id name } }\n  }\n"): (typeof documents)["\n  fragment StatementOrigin on Statement {\n    saidOn\n    day\n    dayBasis\n    article { id title outlet { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Statements($filter: StatementFilter, $after: String) {\n    statements(filter: $filter, first: 40, after: $after) {\n      nodes { id ...StatementCard }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      undatedCount\n      undated { id ...StatementCard }\n    }\n  }\n"): (typeof documents)["\n  query Statements($filter: StatementFilter, $after: String) {\n    statements(filter: $filter, first: 40, after: $after) {\n      nodes { id ...StatementCard }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      undatedCount\n      undated { id ...StatementCard }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Activity($filter: StatementFilter, $interval: Interval) {\n    activity(filter: $filter, interval: $interval) {\n      interval\n      bins { from to statements articles }\n      undatedStatements\n      undatedArticles\n    }\n  }\n"): (typeof documents)["\n  query Activity($filter: StatementFilter, $interval: Interval) {\n    activity(filter: $filter, interval: $interval) {\n      interval\n      bins { from to statements articles }\n      undatedStatements\n      undatedArticles\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LikelySpeakers { entities(first: 100) { nodes { id name kind saidCount } } }\n"): (typeof documents)["\n  query LikelySpeakers { entities(first: 100) { nodes { id name kind saidCount } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TimelineMoment on Moment {\n    position\n    day\n    dayBasis\n    validFrom\n    validTo\n    validBasis\n    party\n    share\n    amount\n    amountMax\n    measure\n    claim { id words topic isTyped place { id name } }\n    statement { id form act words saidOn article { id publishedAt outlet { id name } } }\n  }\n"): (typeof documents)["\n  fragment TimelineMoment on Moment {\n    position\n    day\n    dayBasis\n    validFrom\n    validTo\n    validBasis\n    party\n    share\n    amount\n    amountMax\n    measure\n    claim { id words topic isTyped place { id name } }\n    statement { id form act words saidOn article { id publishedAt outlet { id name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Timeline($speaker: ID!, $place: ID, $topic: [Topic!], $from: Date, $to: Date, $asOf: Date, $clock: Clock!, $after: String) {\n    timeline(speaker: $speaker, place: $place, topic: $topic, from: $from, to: $to, asOf: $asOf, clock: $clock) {\n      speaker { id name kind }\n      earliest\n      latest\n      moments(first: 100, after: $after) {\n        nodes { ...TimelineMoment }\n        totalCount\n        pageInfo { hasNextPage endCursor }\n      }\n      undated(first: 50) { ...TimelineMoment }\n      changes(first: 50) { ...ChangeTold }\n    }\n  }\n"): (typeof documents)["\n  query Timeline($speaker: ID!, $place: ID, $topic: [Topic!], $from: Date, $to: Date, $asOf: Date, $clock: Clock!, $after: String) {\n    timeline(speaker: $speaker, place: $place, topic: $topic, from: $from, to: $to, asOf: $asOf, clock: $clock) {\n      speaker { id name kind }\n      earliest\n      latest\n      moments(first: 100, after: $after) {\n        nodes { ...TimelineMoment }\n        totalCount\n        pageInfo { hasNextPage endCursor }\n      }\n      undated(first: 50) { ...TimelineMoment }\n      changes(first: 50) { ...ChangeTold }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GraphColumns on Graph {\n    nodes { id kind label x y weight community hidden }\n    edges { source target kind weight evidence }\n    totalNodes\n    truncated\n    undatedArticles\n  }\n"): (typeof documents)["\n  fragment GraphColumns on Graph {\n    nodes { id kind label x y weight community hidden }\n    edges { source target kind weight evidence }\n    totalNodes\n    truncated\n    undatedArticles\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GraphSlice($filter: GraphFilter) {\n    graph(filter: $filter) { ...GraphColumns }\n  }\n"): (typeof documents)["\n  query GraphSlice($filter: GraphFilter) {\n    graph(filter: $filter) { ...GraphColumns }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Neighbourhood($id: ID!, $filter: GraphFilter) {\n    neighbourhood(id: $id, depth: 1, filter: $filter) { ...GraphColumns }\n  }\n"): (typeof documents)["\n  query Neighbourhood($id: ID!, $filter: GraphFilter) {\n    neighbourhood(id: $id, depth: 1, filter: $filter) { ...GraphColumns }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;