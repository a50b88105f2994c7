import { addDays, formatDay, parseDay } from '@sagsvej/calendar'
import type { Json } from '@sagsvej/rules/read'
import { Sag } from '../sag.test-support.ts'

export const dageEfter = (dag: string, antal: number): string => formatDay(addDays(parseDay(dag), antal))

/** A case of somebody with the benefit, on the day. */
export const begyndt = (dag: string): Sag =>
  new Sag([{ type: 'SagOprettet', version: 1, sagId: 's1', kommune: 'Prøvekøbing', navn: 'Vera' }], dag)

/** Told in a letter that has arrived: of duties and sanctions as such, or of just one thing. */
export const vejledt = (sag: Sag, om?: string): Sag =>
  sag.brev(`b-vejl-${om ?? 'alment'}`, 'vejledning_om_foelger').gør('GivVejledning', {
    vejledningId: `v-${om ?? 'alment'}`,
    emne: 'Pligter og sanktioner',
    tekst: 'Det kan koste ydelse, hvis du ikke kommer.',
    foelger: 'Ydelsen kan falde væk.',
    brevId: `b-vejl-${om ?? 'alment'}`,
    ...(om === undefined ? {} : { om }),
  })

export const hændelse = (
  ydelse: string,
  hvad: string,
  skete: string,
  more: Readonly<Record<string, Json>> = {},
) => ({
  sanktionId: `s-${skete}`,
  ydelse,
  hvad,
  skete,
  om: 'x1',
  ...more,
})

export const forsøgt = (sanktionId: string, lykkedes = true) => ({
  sanktionId,
  maade: 'telefon',
  lykkedes,
  alleMaaderForsoegt: false,
  notat: 'Ringet op.',
})

export const vurdering = (sanktionId: string, rimeligGrund = false) => ({
  sanktionId,
  rimeligGrund,
  begrundelse: 'Efter forklaringen.',
  grundlag: ['Telefonnotat'],
})

/** It happened, the citizen was reached, and there was no reasonable ground. The clock stands two days after. */
export function udenGrund(sag: Sag, ydelse: string, hvad: string, skete: string, more = {}): Sag {
  const one = hændelse(ydelse, hvad, skete, more)
  sag.den(dageEfter(skete, 1)).gør('RegistrérSanktionshændelse', one)
  sag.den(dageEfter(skete, 2)).gør('ForsøgKontakt', forsøgt(one.sanktionId))
  return sag.gør('VurdérSanktionsgrund', vurdering(one.sanktionId))
}

/** Prepared and heard; the clock stands at the day after the time to answer. */
export function hørt(sag: Sag, art: string, skete: string): Sag {
  const afgoerelseId = `a-${art}-${skete}`
  sag.gør('ForberedAfgørelse', { afgoerelseId, art, paa: skete })
  const svarSenest = dageEfter(sag.dag, 14)
  const brevId = `b-hoering-${afgoerelseId}`
  sag.brev(brevId, 'partshoering')
  sag.gør('HørPart', { hoeringId: `h-${afgoerelseId}`, afgoerelseId, brevId, svarSenest })
  return sag.den(dageEfter(svarSenest, 1))
}

export const træf = (art: string, skete: string) => ({
  afgoerelseId: `a-${art}-${skete}`,
  brevId: `b-a-${art}-${skete}`,
})

export function godkendt(sag: Sag, art: string, skete: string): Sag {
  const { afgoerelseId, brevId } = træf(art, skete)
  sag.som('leder').gør('GodkendAfgørelse', { afgoerelseId }).som('sagsbehandler')
  return sag.skrev(brevId, 'afgoerelse')
}

/** Heard, decided, notified, and the payment instructed. */
export function afgjort(sag: Sag, art: string, skete: string): Sag {
  godkendt(hørt(sag, art, skete), art, skete).gør('TræfAfgørelse', træf(art, skete))
  const { afgoerelseId, brevId } = træf(art, skete)
  sag.gør('SendBrev', { brevId, kanal: 'digital_post' })
  sag.gør('MeldBrevTilgængeligt', { brevId, forsendelsesId: `f-${brevId}` })
  return sag.gør('AnvisUdbetaling', { afgoerelseId, instruks: 'sanktion', virkningFra: sag.dag })
}
