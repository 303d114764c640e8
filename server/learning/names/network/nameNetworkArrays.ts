import { byNameMatrix, type NameNetworkWeights, nameMatrixNames } from '../../../pipeline/extract/names/network/NameNetworkWeights.ts'
import type { RowTable } from '../../../pipeline/extract/vectors/weights.ts'
import { arrayOf, type ModelArrays } from '../../modelFile.ts'

const tables = ['furtherVectors', 'looks', 'places'] as const

/** The arrays of a network of names, as the model file keeps them; units stand in one array, those of the tables first. */
export function nameNetworkArrays(network: NameNetworkWeights): ModelArrays {
  return {
    ...Object.fromEntries(tables.flatMap((name) => Object.entries(tableArrays(name, network[name])))),
    ...Object.fromEntries(nameMatrixNames.map((name) => [name, network.matrices[name].values])),
    units: Float32Array.from([...tables.map((name) => network[name].unit), ...nameMatrixNames.map((name) => network.matrices[name].unit)]),
    networkTransitions: network.transitions,
  }
}

/** The network in such arrays. Throws UnreadableModelError when one is missing. */
export function nameNetworkIn(arrays: ModelArrays): NameNetworkWeights {
  const units = arrayOf(arrays, 'units', Float32Array)
  const table = (name: (typeof tables)[number]): RowTable => ({
    keys: arrayOf(arrays, `${name}Keys`, Int32Array),
    rows: arrayOf(arrays, name, Int8Array),
    unit: units[tables.indexOf(name)] ?? 1,
  })
  return {
    furtherVectors: table('furtherVectors'),
    looks: table('looks'),
    places: table('places'),
    matrices: byNameMatrix((name) => ({
      values: arrayOf(arrays, name, Int16Array),
      unit: units[tables.length + nameMatrixNames.indexOf(name)] ?? 1,
    })),
    transitions: arrayOf(arrays, 'networkTransitions', Float32Array),
  }
}

function tableArrays(name: string, { keys, rows }: RowTable): ModelArrays {
  return { [`${name}Keys`]: keys, [name]: rows }
}
