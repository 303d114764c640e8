import type { NameModel } from './names/NameModel.ts'

/** The learnt models that extraction needs; server/learning trains and loads them. */
export interface Models {
  readonly names: NameModel
}
