import type { Resolvers } from '../generated/resolvers.ts'
import { About } from './About.ts'
import { Anchoring } from './Anchoring.ts'
import { Appearance } from './Appearance.ts'
import { AppearanceConnection } from './AppearanceConnection.ts'
import { Article } from './Article.ts'
import { ArticleConnection } from './ArticleConnection.ts'
import { Change } from './Change.ts'
import { Claim } from './Claim.ts'
import { ClaimConnection } from './ClaimConnection.ts'
import { Clash } from './Clash.ts'
import { Corpus } from './Corpus.ts'
import { Denial } from './Denial.ts'
import { DoubtfulPair } from './DoubtfulPair.ts'
import { Entity } from './Entity.ts'
import { EntityConnection } from './EntityConnection.ts'
import { Hop } from './Hop.ts'
import { HopEvidence } from './HopEvidence.ts'
import { Judgement } from './Judgement.ts'
import { JudgementConnection } from './JudgementConnection.ts'
import { Lookalike } from './Lookalike.ts'
import { Mention } from './Mention.ts'
import { MentionConnection } from './MentionConnection.ts'
import { Moment } from './Moment.ts'
import { MomentConnection } from './MomentConnection.ts'
import { Mutation } from './Mutation.ts'
import { OneTelling } from './OneTelling.ts'
import { Outlet } from './Outlet.ts'
import { Path } from './Path.ts'
import { Query } from './Query.ts'
import { Reading } from './Reading.ts'
import { Role } from './Role.ts'
import { Silence } from './Silence.ts'
import { SilenceConnection } from './SilenceConnection.ts'
import { Spread } from './Spread.ts'
import { Statement } from './Statement.ts'
import { StatementConnection } from './StatementConnection.ts'
import { Subscription } from './Subscription.ts'
import { DateScalar, DateTimeScalar, EdtfScalar } from './scalars.ts'
import { Timeline } from './Timeline.ts'
import { Utterance } from './Utterance.ts'
import { UtteranceConnection } from './UtteranceConnection.ts'

/** A resolver for every type whose fields are not simply those of its row. */
export const resolvers: Resolvers = {
  About,
  Anchoring,
  Appearance,
  AppearanceConnection,
  Article,
  ArticleConnection,
  Change,
  Claim,
  ClaimConnection,
  Clash,
  Denial,
  Moment,
  MomentConnection,
  Timeline,
  Utterance,
  UtteranceConnection,
  DoubtfulPair,
  Judgement,
  JudgementConnection,
  Lookalike,
  Corpus,
  Date: DateScalar,
  DateTime: DateTimeScalar,
  EDTF: EdtfScalar,
  Entity,
  EntityConnection,
  Hop,
  HopEvidence,
  Mention,
  MentionConnection,
  Mutation,
  OneTelling,
  Outlet,
  Path,
  Query,
  Reading,
  Role,
  Silence,
  SilenceConnection,
  Spread,
  Statement,
  StatementConnection,
  Subscription,
}
