import type { AntecedentWeights } from './coreference/AntecedentWeights.ts'
import type { NameModel } from './names/NameModel.ts'
import type { SyntaxModel } from './syntax/SyntaxModel.ts'

/** The learnt models that extraction needs; server/learning trains and loads them. */
export interface Models {
  readonly names: NameModel
  readonly antecedents: AntecedentWeights
  readonly syntax: SyntaxModel
}
