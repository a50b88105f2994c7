import type { Json } from '@sagsvej/rules/read'
import { Sag } from '../sag.test-support.ts'

/** A case with an application that came in on this day. */
export function ansøgt(dag: string): Sag {
  const sag = new Sag(
    [{ type: 'SagOprettet', version: 1, sagId: 's1', kommune: 'Prøvekøbing', navn: 'Oda Prøve' }],
    dag,
  )
  sag.gør('ModtagAnsøgning', { ansoegningId: 'n1', omraade: 'stoette', modtaget: dag, tekst: 'Jeg søger.' })
  const guided = { vejledningId: 'v1', emne: 'Hjælp', tekst: 'Det kan der søges om.', om: 'n1' }
  return sag.gør('GivVejledning', guided)
}

export const søger = (sag: Sag, hjaelp: string, more: object = {}): Sag =>
  sag.gør('RegistrérHvadDerSøges', { ansoegningId: 'n1', hjaelp, formaal: 'Det, der er brug for', ...more })

const UNITS: Readonly<Record<string, string>> = { kilometerOmDagen: 'km', tandbehandlingensPris: 'kr' }

/** What the citizen tells. */
export function fortæller(sag: Sag, facts: Readonly<Record<string, Json>>): Sag {
  for (const [faktum, vaerdi] of Object.entries(facts)) {
    const enhed = UNITS[faktum]
    const unit = enhed === undefined ? {} : { enhed }
    sag.gør('RegistrérOplysning', { faktum, vaerdi, oprindelse: 'borger', ...unit })
  }
  return sag
}

/** What the caseworker judges, with reason and ground. */
export function skønner(sag: Sag, judged: Readonly<Record<string, boolean>>): Sag {
  for (const [skoen, vaerdi] of Object.entries(judged)) {
    sag.gør('ForetagSkøn', {
      skoen,
      vaerdi,
      begrundelse: 'Det følger af bilagene.',
      grundlag: ['ansøgningen'],
    })
  }
  return sag
}

export const prøvelse = (sag: Sag, art: string) => ({
  afgoerelseId: 'a1',
  art,
  paa: sag.dag,
  ansoegningId: 'n1',
})

/** The decision is made on the day and reaches the citizen. */
export function afgør(sag: Sag, art: string): Sag {
  sag.gør('ForberedAfgørelse', prøvelse(sag, art)).skrev('b1', 'afgoerelse')
  sag.gør('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b1' })
  sag.gør('SendBrev', { brevId: 'b1', kanal: 'digital_post' })
  return sag.gør('MeldBrevTilgængeligt', { brevId: 'b1', forsendelsesId: 'f1' })
}
