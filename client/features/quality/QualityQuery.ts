import { graphql } from '../../gql/generated/gql.ts'

/** All that the page shows, in one question. */
export const QualityQuery = graphql(`
  query Quality {
    quality {
      measuredOn
      measures {
        key
        subject
        title
        meaning
        extent
        better
        figures {
          part
          value
          precision
          recall
          right
          proposed
          wanted
          simplest
          least
          aim
          set { name about licence novelty documents characters measuredOn command }
        }
      }
      speed { articlesPerSecond kilobytes compromisePerSecond measuredOn command }
      changes { day reason drops { measure set part before after } }
    }
  }
`)
