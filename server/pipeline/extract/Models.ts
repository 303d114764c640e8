import type { AntecedentWeights } from './coreference/AntecedentWeights.ts'
import type { NameModel } from './names/NameModel.ts'
import type { StatementModel } from './statements/learned/StatementModel.ts'
import type { SyntaxModel } from './syntax/SyntaxModel.ts'

/** The learnt models that extraction needs; server/learning trains and loads them. */
export interface Models {
  readonly names: NameModel
  readonly antecedents: AntecedentWeights
  readonly syntax: SyntaxModel
  /** Null where none was trained (permissive sets alone): the rules read without it. */
  readonly statements: StatementModel | null
}
