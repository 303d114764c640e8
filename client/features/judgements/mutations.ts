import { graphql } from '../../gql/generated/gql.ts'

/** What is told of a judgement right after it was made. */
export const JudgementToldFragment = graphql(`
  fragment JudgementTold on Judgement { id kind words notes isUndone undoneAt undoneBy entities { id name kind aliases } }
`)

export const MergeEntities = graphql(`
  mutation MergeEntities($keep: ID!, $others: [ID!]!, $why: String, $by: String!) {
    judged: mergeEntities(keep: $keep, others: $others, why: $why, by: $by) { ...JudgementTold }
  }
`)

export const KeepApart = graphql(`
  mutation KeepApart($one: ID!, $other: ID!, $why: String, $by: String!) {
    judged: keepApart(one: $one, other: $other, why: $why, by: $by) { ...JudgementTold }
  }
`)

export const SplitEntity = graphql(`
  mutation SplitEntity($entity: ID!, $names: [String!], $articles: [ID!], $newName: String!, $kind: EntityKind, $why: String, $by: String!) {
    judged: splitEntity(entity: $entity, names: $names, articles: $articles, newName: $newName, kind: $kind, why: $why, by: $by) {
      ...JudgementTold
    }
  }
`)

export const RenameEntity = graphql(`
  mutation RenameEntity($entity: ID!, $name: String!, $why: String, $by: String!) {
    judged: renameEntity(entity: $entity, name: $name, why: $why, by: $by) { ...JudgementTold }
  }
`)

export const RetypeEntity = graphql(`
  mutation RetypeEntity($entity: ID!, $kind: EntityKind!, $why: String, $by: String!) {
    judged: retypeEntity(entity: $entity, kind: $kind, why: $why, by: $by) { ...JudgementTold }
  }
`)

export const FixSpeaker = graphql(`
  mutation FixSpeaker($statement: ID!, $speaker: ID, $why: String, $by: String!) {
    judged: fixSpeaker(statement: $statement, speaker: $speaker, why: $why, by: $by) { ...JudgementTold statements { id speaker { id name kind } } }
  }
`)

export const JudgeLink = graphql(`
  mutation JudgeLink($link: LinkInput!, $accept: Boolean!, $why: String, $by: String!) {
    judged: judgeLink(link: $link, accept: $accept, why: $why, by: $by) { ...JudgementTold }
  }
`)

export const UndoJudgement = graphql(`
  mutation UndoJudgement($id: ID!, $by: String!) {
    judged: undoJudgement(id: $id, by: $by) { ...JudgementTold }
  }
`)

export const RedoJudgement = graphql(`
  mutation RedoJudgement($id: ID!, $by: String!) {
    judged: redoJudgement(id: $id, by: $by) { ...JudgementTold }
  }
`)
