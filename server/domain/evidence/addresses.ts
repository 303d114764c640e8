/** An address without what differs from visit to visit: the scheme, a fragment, a slash at the end. */
export function addressOf(url: string): string {
  const [page = ''] = url.replace(/^https?:\/\//i, '').split('#', 1)
  return page.endsWith('/') ? page.slice(0, -1) : page
}

/** The ways in which one address is most often written. */
export function writingsOf(url: string): readonly string[] {
  const address = addressOf(url)
  return ['https://', 'http://'].flatMap((scheme) => [`${scheme}${address}`, `${scheme}${address}/`])
}
