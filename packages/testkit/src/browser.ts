/**
 * A browser without a screen: it keeps cookies and goes where it is sent. Follows redirects from `adresse`, and on a page
 * presses the link that says `tryk`, until an address begins with `til`. Gives that address, which is not visited.
 * @throws where a page has no such link
 */
export async function gå(
  adresse: string,
  { tryk, til }: { readonly tryk: string; readonly til: string },
): Promise<string> {
  const cookies = new Map<string, string>()
  let at = adresse
  while (!at.startsWith(til)) {
    const reply = await fetch(at, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    for (const set of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      cookies.set(name, value)
    }
    at = new URL(reply.headers.get('location') ?? linkIn(await reply.text(), tryk), at).href
  }
  return at
}

function linkIn(html: string, said: string): string {
  const links = [...html.matchAll(/<a href="([^"]+)">([^<]+)<\/a>/g)]
  const href = links.find(([, , text]) => text === said)?.[1]
  if (href === undefined)
    throw new Error(`${said} is not among ${links.map(([, , text]) => text).join(', ')}`)
  return href
}
