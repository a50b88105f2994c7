import { oplysningsskemafrist, oplysningsskemaKræves } from '@sagsvej/law'
import { oplysningsskemaer } from '../../opfoelgning/oplysningsskemaer.ts'
import { emne } from '../../sag/emne.ts'
import type { Trin } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'
import { rykkerenErUdløbet, skemafristenErGået, skemaSenest } from './krav-skema.ts'
import { erIkkeFejlet } from './stillingen.ts'

const skemaet = ({ sag, gang }: Stilling) => emne(sag, oplysningsskemaer).get(gang.id)

/** Sent, not answered, and the day for it is over. */
const udløbet = (s: Stilling): boolean => {
  const skema = skemaet(s)
  const last = skemaSenest(s)
  return skema !== undefined && skema.modtaget === undefined && last !== undefined && s.tider.på > last
}

/** The information form, until it has come, or has not come at all. */
export const skematrin: readonly Trin[] = [
  {
    nøgle: 'skema_sendt',
    titel: { da: 'Oplysningsskemaet sendes', en: 'The information form is sent' },
    siger: {
      da: 'Send skemaet. Borgerens frist løber fra den dag, og kun hvis brevet når frem.',
      en: 'Send the form. The citizen’s time runs from that day, and only if the letter arrives.',
    },
    roller: ['sagsbehandler', 'leder', 'system'],
    skal: { art: 'lov', bestemmelse: oplysningsskemaKræves },
    gøresVed: ['OplysningsskemaSendt'],
    tæller: (event, sag) => event.type === 'OplysningsskemaSendt' && erIkkeFejlet({ sag }, event.brevId),
    brev: 'oplysningsskema',
  },
  {
    nøgle: 'skemafrist_aftalt',
    titel: { da: 'En anden frist for skemaet', en: 'Another day for the form' },
    siger: {
      da: 'Kan borgeren ikke nå det, kan I aftale en anden dag.',
      en: 'If the citizen cannot make it, you can agree on another day.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: { art: 'kan' },
    gøresVed: ['SkemafristAftalt'],
    gentages: true,
  },
  {
    nøgle: 'skema_svar',
    titel: { da: 'Oplysningsskemaet besvares', en: 'The information form is answered' },
    siger: { da: 'Borgeren svarer på skemaet.', en: 'The citizen answers the form.' },
    roller: ['borger', 'repraesentant', 'sagsbehandler', 'system'],
    skal: { art: 'lov', bestemmelse: oplysningsskemaKræves },
    efter: ['skema_sendt'],
    frist: oplysningsskemafrist,
    dag: (s) => skemaet(s)?.aftalt,
    gøresVed: ['OplysningsskemaModtaget'],
  },
  {
    nøgle: 'skema_rykket',
    titel: { da: 'Rykker for skemaet', en: 'Reminder of the form' },
    siger: {
      da: 'Kom skemaet ikke til tiden, så ryk, og skriv, hvad der kan ske, hvis det stadig ikke kommer.',
      en: 'If the form did not come in time, remind of it, and write what may happen if it still does not come.',
    },
    roller: ['sagsbehandler', 'leder', 'system'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når fristen er gået, og skemaet ikke er kommet.',
        en: 'When the day is over and the form has not come.',
      },
      gælder: udløbet,
    },
    kræver: [skemafristenErGået],
    gøresVed: ['OplysningsskemaRykket'],
    tæller: (event, sag) => event.type === 'OplysningsskemaRykket' && erIkkeFejlet({ sag }, event.brevId),
    brev: 'vejledning_om_foelger',
  },
  {
    nøgle: 'skema_udeblevet',
    titel: { da: 'Skemaet kom ikke', en: 'The form did not come' },
    siger: {
      da: 'Kom skemaet heller ikke efter rykkeren, så registrér det. Intet stopper af sig selv.',
      en: 'If the form did not come after the reminder either, register that. Nothing stops by itself.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når fristen i rykkeren er gået, og skemaet stadig ikke er kommet.',
        en: 'When the day in the reminder is over and the form still has not come.',
      },
      gælder: (s) => {
        const skema = skemaet(s)
        const last = skema?.rykket?.svarSenest
        return skema?.modtaget === undefined && last !== undefined && s.tider.på > last
      },
    },
    efter: ['skema_rykket'],
    kræver: [rykkerenErUdløbet],
    gøresVed: ['OplysningsskemaUdeblevet'],
  },
]
