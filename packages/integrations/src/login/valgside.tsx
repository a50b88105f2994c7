import { renderToString } from 'preact-render-to-string'

interface Valg {
  readonly navn: string
  readonly om: string
  readonly href: string
}

/** A list of invented people, one of whom is chosen by a press. */
export const valgside = (folk: readonly Valg[]): string =>
  `<!doctype html>${renderToString(
    <html lang="da">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Prøvelogin</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <main>
          <h1>Hvem vil du være?</h1>
          <p>
            Det her er et prøvelogin på denne maskine. Alle er opdigtede.{' '}
            <span lang="en">A login for trying: everyone is invented.</span>
          </p>
          <ul>
            {folk.map(({ navn, om, href }) => (
              <li key={href}>
                <a href={href}>{navn}</a>
                <br />
                {om}
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>,
  )}`

const STYLE = [
  'body{font:1.125rem/1.5 system-ui,sans-serif;color:#1a1a1a;max-width:40rem;margin:0 auto;padding:1.5rem}',
  'li{margin:0 0 1rem}',
  'a{color:#004d99;font-weight:600;display:inline-block;padding:.25rem 0}',
].join('')
