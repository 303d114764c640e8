/** The names of the months, in lower case, January first. */
export const months: readonly string[] = 'january february march april may june july august september october november december'.split(' ')

/** Source of an expression that matches a month's name, whole or cut short ("sept.", "Oct"), with no group of its own. */
export const monthPattern = `(?:${months.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)}|t)?\\.?`).join('|')})`
