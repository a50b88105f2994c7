import { Sag } from '../sag.test-support.ts'

export const SVAR_SENEST: Readonly<Record<string, string>> = {
  '2007-03-05': '2007-03-19',
  '2009-03-02': '2009-03-16',
  '2014-03-03': '2014-03-17',
  '2026-11-23': '2026-12-07',
}

/** A case with nothing in it but the citizen. */
export const sagen = (dag: string): Sag =>
  new Sag([{ type: 'SagOprettet', version: 1, sagId: 's1', kommune: 'Prøvekøbing', navn: 'Oda' }], dag)

export const ønsket = (mere: object = {}) => ({
  samtykkeId: 'k1',
  kilde: 'sygehus',
  navn: 'Rygcentret',
  art: 'andet',
  sagensArt: 'andet',
  hvad: 'Journalen fra maj',
  formaal: 'Hvornår kan du arbejde igen?',
  ...mere,
})

export const bedt = (dag: string, mere: object = {}) =>
  ønsket({
    betydning: 'Uden journalen afgør vi sagen på det, vi har.',
    svarSenest: SVAR_SENEST[dag] ?? '2030-01-01',
    brevId: 'b-spm',
    ...mere,
  })

/** The letter that asks, sent and there; then the citizen has been asked. */
export const spurgt = (dag: string, mere: object = {}, sag = sagen(dag)): Sag =>
  sag.brev('b-spm', 'anmodning_om_samtykke', ['besked_om_oplysninger']).gør('BedOmSamtykke', bedt(dag, mere))

/** The citizen answers by themself; then the caseworker goes on. */
export const svarer = (sag: Sag, svar: 'ja' | 'delvist' | 'nej', begraensning?: string): Sag =>
  sag
    .som('borger')
    .gør('SvarPåSamtykke', {
      samtykkeId: 'k1',
      svar,
      ...(begraensning === undefined ? {} : { begraensning }),
    })
    .som('sagsbehandler')

export const HENT = { samtykkeId: 'k1', hvad: 'Journalen' }
export const UNDVÆR = { samtykkeId: 'k1', begrundelse: 'Attesten siger nok.', brevId: 'b-uden' }
