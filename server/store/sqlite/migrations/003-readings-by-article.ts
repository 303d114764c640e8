/** Finds the reading of an article that is deleted. */
export const readingsByArticle = `
create index "readingsByArticle" on readings ("articleId") where "articleId" is not null;
`
