import type { Sprog } from '@sagsvej/rules'
import type { ComponentChildren } from 'preact'
import type { Indlogget } from '../login/indlogget.ts'
import { Bund } from './bund.tsx'
import { T } from './tekster.ts'
import { type Menupunkt, Top } from './top.tsx'

interface Props {
  readonly sprog: Sprog
  readonly titel: string
  readonly aktiv?: Menupunkt
  /** The address of the same page in the other language. */
  readonly andetSprog: string
  /** Who has logged in. */
  readonly hvem?: Indlogget | undefined
  /** Denser type, for those who read many of these a day. */
  readonly tæt?: boolean
  readonly children: ComponentChildren
}

/** A whole page: works without scripts, and loads nothing from elsewhere. */
export function Side({ sprog, titel, aktiv, andetSprog, hvem, tæt = false, children }: Props) {
  return (
    <html lang={sprog}>
      <head>
        <meta charset="utf-8" />
        <title>{`${titel} · Sagsvej`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <link rel="icon" type="image/svg+xml" href="/assets/maerke.svg" />
        <link rel="stylesheet" href="/dkfds/css/dkfds.min.css" />
        <link rel="stylesheet" href="/assets/sagsvej.css" />
        <link rel="stylesheet" href="/assets/tidslinje.css" />
        <link rel="stylesheet" href="/assets/loven.css" />
        <link rel="stylesheet" href="/assets/arbejdsplads.css" />
      </head>
      <body class={tæt ? 'taet' : 'luftig'}>
        <a class="spring-til" href="#indhold">
          {T.springTil[sprog]}
        </a>
        <Top sprog={sprog} aktiv={aktiv} andetSprog={andetSprog} hvem={hvem} />
        <main id="indhold" class="ramme" tabindex={-1}>
          {children}
        </main>
        <Bund sprog={sprog} />
      </body>
    </html>
  )
}
