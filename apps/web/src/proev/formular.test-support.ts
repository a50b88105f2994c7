import type { FastifyInstance } from 'fastify'

/** A page with a form, as a browser without scripts sees it. */
export interface Vist {
  readonly status: number
  readonly body: string
}

export async function post(
  app: FastifyInstance,
  fields: readonly (readonly [string, string])[],
  url = '/proev',
): Promise<Vist> {
  const reply = await app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
  })
  return { status: reply.statusCode, body: reply.body }
}

const plain = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

const attribute = (tag: string, name: string): string =>
  plain(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

/** The hidden fields of the first form on a page: what a browser would send along. */
export function hidden({ body }: Vist): readonly (readonly [string, string])[] {
  const form = /<form[^>]*method="post".*?<\/form>/s.exec(body)?.[0] ?? ''
  return [...form.matchAll(/<input type="hidden"(?:"[^"]*"|[^">])*>/g)].map(([tag]) => [
    attribute(tag, 'name'),
    attribute(tag, 'value'),
  ])
}

/** The key of the question a page asks; undefined for the answer, which may ask several. */
export const asked = (page: Vist): string | undefined =>
  page.body.includes('<h1 class="spoergsmaal"')
    ? hidden(page).find(([name]) => name === 'faktum')?.[1]
    : undefined

/** What stands in a control. */
export function typed({ body }: Vist, name: string): string {
  const tag = [...body.matchAll(/<input(?:"[^"]*"|[^">])*>/g)]
    .map(([t]) => t)
    .find((t) => attribute(t, 'name') === name)
  return attribute(tag ?? '', 'value')
}
