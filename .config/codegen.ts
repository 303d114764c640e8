import type { CodegenConfig } from '@graphql-codegen/cli'

const scalars = { Date: 'string', DateTime: 'string', EDTF: 'string', ID: 'string' }

/** What each type of the contract is made from on the server, where that is more than its own fields. */
const models = {
  About: '../../domain/Statement.ts#About as AboutModel',
  Anchoring: '../evidence/anchorIn.ts#AnchoringModel',
  Appearance: '../claims/SpreadModel.ts#AppearanceModel',
  AppearanceConnection: '../models.ts#AppearancePage',
  Article: '../../domain/Store.ts#StoredArticle as ArticleModel',
  ArticleConnection: '../models.ts#ArticlePage',
  Change: '../claims/changesIn.ts#ChangeModel',
  ChainLink: '../claims/chainOfStatement.ts#ChainLinkModel',
  Claim: '../claims/ClaimModel.ts#ClaimModel',
  ClaimConnection: '../models.ts#ClaimPage',
  Clash: '../claims/clashesIn.ts#ClashModel',
  Corpus: '../models.ts#CorpusModel',
  Denial: '../models.ts#DenialModel',
  DoubtfulPair: '../models.ts#DoubtfulPairModel',
  Entity: '../../domain/Entity.ts#Entity as EntityModel',
  EntityConnection: '../models.ts#EntityPage',
  Graph: '../../graph/view/toColumns.ts#GraphColumns',
  Hop: '../models.ts#HopModel',
  HopEvidence: '../models.ts#HopEvidenceModel',
  Judgement: '../../domain/Judgement.ts#Judgement as JudgementModel',
  JudgementConnection: '../models.ts#JudgementPage',
  Lookalike: '../names/LookalikeIndex.ts#Lookalike as LookalikeModel',
  Mention: '../../domain/Store.ts#StoredMention as MentionModel',
  MentionConnection: '../models.ts#MentionPage',
  Moment: '../claims/timelineOf.ts#MomentModel',
  MomentConnection: '../models.ts#MomentPage',
  OneTelling: '../models.ts#OneTellingModel',
  Outlet: '../../domain/Store.ts#Outlet as OutletModel',
  Path: '../../graph/makeCorpusGraph.ts#PathColumns',
  Progress: '../models.ts#ProgressModel',
  Quality: '../../domain/Quality.ts#Quality as QualityModel',
  Reading: '../models.ts#ReadingModel',
  Role: '../../domain/Store.ts#StoredAffiliation as RoleModel',
  Silence: '../../pipeline/relate/SilenceBook.ts#ListedSilence as SilenceModel',
  SilenceConnection: '../models.ts#SilencePage',
  Spread: '../claims/SpreadModel.ts#SpreadModel',
  Statement: '../../domain/Store.ts#StoredStatement as StatementModel',
  StatementConnection: '../models.ts#StatementPage',
  Timeline: '../claims/timelineOf.ts#TimelineModel',
  Utterance: '../claims/ClaimModel.ts#UtteranceModel',
  UtteranceConnection: '../models.ts#UtterancePage',
}

/** The contract in TypeScript: resolver types for the server, typed documents for the client. Both are committed. */
const config: CodegenConfig = {
  schema: 'schema/!(examples)*.graphql',
  ignoreNoDocuments: true,
  emitLegacyCommonJSImports: false,
  importExtension: '.ts',
  generates: {
    'server/graphql/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars,
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        contextType: '../context.ts#Context',
        mappers: models,
        resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
      },
    },
    'client/gql/generated/': {
      preset: 'client',
      documents: ['client/**/*.tsx', 'client/**/*.ts', '!client/gql/generated/**'],
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: { scalars, useTypeImports: true, enumsAsTypes: true, immutableTypes: true },
    },
  },
}

export default config
