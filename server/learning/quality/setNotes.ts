import type { ScoredSet } from '../../domain/Quality.ts'

/** What is known of a set beside its figures. */
export type SetNote = Pick<ScoredSet, 'name' | 'about' | 'licence' | 'novelty'>

/** The sets that `eval` knows; novelty is that of the shipped weights. */
export const setNotes: readonly SetNote[] = [
  {
    name: 'tests/gold/held',
    about: 'our own reports, the half that is scored and never looked at',
    licence: 'MIT, ours',
    novelty: 'NEVER_SEEN',
  },
  {
    name: 'tests/gold/dev',
    about: 'our own reports, the half that rules are mended by',
    licence: 'MIT, ours',
    novelty: 'LOOKED_AT',
  },
  {
    name: 'seeds.dev',
    about: 'news reports on one battle, annotated by hand',
    licence: 'annotations MIT, ours',
    novelty: 'LOOKED_AT',
  },
  {
    name: 'ner/worldwide.dev',
    about: 'world news from outlets outside the West',
    licence: 'none stated; listed elsewhere as CC BY-SA-NC 4.0',
    novelty: 'KIN_LEARNT',
  },
  { name: 'ner/conll2003.dev', about: 'Reuters wire copy of 1996', licence: 'none stated', novelty: 'KIN_LEARNT' },
  {
    name: 'ner/re3d.half1',
    about: 'reports on conflict in Syria and Iraq; descriptions are annotated as names, so that figures are low by definition',
    licence: 'by source: public domain, OGL, CC BY, CC BY-NC',
    novelty: 'NEVER_SEEN',
  },
  { name: 'attribution/polnear.dev', about: 'US campaign news of 2016', licence: 'none stated', novelty: 'KIN_LEARNT' },
  {
    name: 'coref/gum-mentions.dev',
    about: 'English of many kinds: interviews, news, fiction, speeches',
    licence: 'annotations CC BY 4.0',
    novelty: 'KIN_LEARNT',
  },
  { name: 'places/geowebnews.half1', about: 'news from outlets around the world', licence: 'GPL-3', novelty: 'NEVER_SEEN' },
  { name: 'syntax/ud-ewt.test', about: 'English of the web, sentence by sentence', licence: 'CC BY-SA 4.0', novelty: 'KIN_LEARNT' },
]
