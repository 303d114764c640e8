/** A set of annotated texts that the name tagger can learn from. */
export interface NameSet {
  readonly name: string
  /** As the set's own files or its publishers say. */
  readonly licence: string
  /** Whether weights may be learnt from it with nothing but attribution. */
  readonly isPermissive: boolean
  /** How much its sentences count beside those of the set whose conventions the product follows. */
  readonly weight: number
}

/** The first present set leads: where sets annotate differently, its conventions are kept. */
export const nameSets: readonly NameSet[] = [
  { name: 'ner/worldwide.train', licence: 'none in its repository; listed elsewhere as CC BY-SA-NC 4.0', isPermissive: false, weight: 1 },
  { name: 'ner/conll2003.train', licence: 'none for the texts (Reuters 1996)', isPermissive: false, weight: 0.7 },
  { name: 'ner/wikigold.all', licence: 'CC BY 4.0', isPermissive: true, weight: 0.7 },
  { name: 'ner/crossner-politics.train', licence: 'MIT', isPermissive: true, weight: 0.5 },
  { name: 'ner/crossner-politics.dev', licence: 'MIT', isPermissive: true, weight: 0.5 },
  { name: 'ner/crossner-politics.test', licence: 'MIT', isPermissive: true, weight: 0.5 },
  { name: 'ner/uner-ewt.dev', licence: 'CC BY-SA 4.0', isPermissive: false, weight: 0.5 },
  { name: 'ner/uner-ewt.test', licence: 'CC BY-SA 4.0', isPermissive: false, weight: 0.5 },
]
