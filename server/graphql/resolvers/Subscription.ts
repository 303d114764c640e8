import type { SubscriptionResolvers } from '../generated/resolvers.ts'
import { changes, progress } from '../reading/streams.ts'

export const Subscription: SubscriptionResolvers = {
  progress: { subscribe: (_root, _args, { board }) => progress(board) },
  changed: { subscribe: (_root, _args, context) => changes(context) },
}
