import { z } from 'zod'

/** One claim in many wordings, as a line of a file of wordings has it. */
export const wordingSchema = z.strictObject({
  /** The number of the story that it is of, where its file tells several claims of one. */
  story: z.number().int().optional(),
  /** Contents that say the same. */
  same: z.array(z.string().min(1)).min(2),
  /** What denies it, in words of its own. */
  deny: z.array(z.string().min(1)),
  /** What says something else with many of its words. */
  other: z.array(z.string().min(1)),
})

/** One claim in many wordings: what affirms it, what denies it, and what only sounds like it. */
export type Wording = Readonly<z.infer<typeof wordingSchema>>
