/** A sentence for the network of names to learn from, in numbers. */
export interface NameLesson {
  readonly labels: Uint8Array
  /** Row of each word's vector; -1 for none. */
  readonly vectors: Int32Array
  /** Rows of the looks of word i: looks[lookStart[i]] up to looks[lookStart[i + 1]]; -1 for one that is too rare, its form first. */
  readonly looks: Int32Array
  readonly lookStart: Int32Array
  /** The same for the looks of its place. */
  readonly places: Int32Array
  readonly placeStart: Int32Array
  /** How often each word's form was met, at most 255. */
  readonly formCounts: Uint8Array
  /** 0 for the leading set. */
  readonly set: number
  readonly weight: number
}

/** The looks that are frequent enough to have a row: their keys in the order of their rows. */
export interface NameVocabulary {
  readonly looks: readonly number[]
  readonly places: readonly number[]
}

/** The lessons of a training, with what they can tell apart. */
export interface NameLessons {
  readonly lessons: readonly NameLesson[]
  readonly vocabulary: NameVocabulary
}
