import type { Brev } from '@sagsvej/casework'
import { renderToStaticMarkup } from 'preact-render-to-string'
import { etiketter } from '../etiketter.ts'
import { BlokHtml } from './blok.tsx'
import { STIL } from './stil.ts'

/** A letter as a page of its own: no script, and nothing loaded from elsewhere. */
export const brevHtml = (brev: Brev): string => `<!doctype html>${renderToStaticMarkup(<Side brev={brev} />)}`

function Side({ brev }: { readonly brev: Brev }) {
  const { sprog, titel, modtager, sagsnummer, afsender, blokke } = brev
  const ord = etiketter(brev)
  return (
    <html lang={sprog}>
      <head>
        <meta charset="utf-8" />
        <title>{titel}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        {/* Our own style sheet, with nothing of the letter in it. */}
        <style dangerouslySetInnerHTML={{ __html: STIL }} />
      </head>
      <body>
        <main>
          <article>
            <header>
              <p>
                <strong>{afsender.kommune}</strong>
                <br />
                {afsender.enhed}
              </p>
              <dl>
                {[
                  [ord.til, modtager],
                  [ord.dato, ord.datoen],
                  [ord.sag, sagsnummer],
                  [ord.telefon, afsender.telefon],
                  [ord.skriv, afsender.svarvej],
                ].map(([navn, værdi]) => (
                  <div key={navn}>
                    <dt>{navn}</dt>
                    <dd>{værdi}</dd>
                  </div>
                ))}
              </dl>
            </header>
            <h1>{titel}</h1>
            {blokke.map((blok, i) => (
              <BlokHtml key={`${i} ${blok.art}`} blok={blok} ord={ord} />
            ))}
          </article>
        </main>
      </body>
    </html>
  )
}
